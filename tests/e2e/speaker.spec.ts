import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { setTheme, violations } from './helpers/accessibility.ts';
import { addressOf, openPage, useBrowser, type OpenOptions } from './helpers/browser.ts';
import { openDeck, settle } from './helpers/deck.ts';
import { mistakes, smallTargets, wideElements } from './helpers/layout.ts';
import { htmlOf, slidesOf, TALK } from './helpers/site.ts';

useBrowser();

const withControls = 'um-bilhao-de-acessos';
const hero = '.hero a[data-quantity="servingAccelerators"]';
const onStage = (page: Page): Promise<string | null> => page.getAttribute('[data-slide].present', 'data-slide');
const onDesk = (page: Page): Promise<string | null> => page.getAttribute('[data-cue][data-now]', 'data-cue');

/** A stage and a speaker page in two windows of one browser. */
async function both(options: OpenOptions = {}, hash = `#/${withControls}`) {
  const opened = await openPage({ width: 1280, height: 720, ...options });
  const { page: desk } = opened;
  const stage = await desk.context().newPage();
  await openDeck(stage, { hash });
  await desk.goto(addressOf('palco/'));
  await joined(desk);
  return { ...opened, desk, stage };
}

async function joined(desk: Page): Promise<void> {
  await expect.poll(() => desk.textContent('[data-status]')).toBe('Palco ligado');
}

/** Throws where storage is touched, as browsers do that forbid it. */
const forbidStorage = (): void => {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(globalThis, name, { get: () => { throw new DOMException('closed', 'SecurityError'); } });
  }
};

async function type(page: Page, scope: string, input: string, text: string): Promise<void> {
  const field = page.locator(`${scope} [data-input="${input}"] input.value`);
  await field.fill(text);
  await field.press('Enter');
}

const inputOf = (page: Page, id: string): Promise<string | null> => page.evaluate((key) => new URLSearchParams(location.search).get(key), id);

describe('the speaker page', () => {
  test('drives the whole talk from another window, and both show the same slide and step', async () => {
    const { desk, stage, complaints, close } = await both({}, '');
    const ids = slidesOf(TALK);
    await expect.poll(() => onDesk(desk)).toBe(ids[0]);
    let seen = 0;
    for (let press = 0; press < ids.length * 10 && seen < ids.length; press++) {
      const id = ids[seen];
      expect(await onStage(stage)).toBe(id);
      await expect.poll(() => onDesk(desk), { interval: 20 }).toBe(id);
      if (seen === ids.length - 1) break;
      const before = await stage.evaluate(() => location.hash + String(document.querySelectorAll('.present .fragment.visible').length));
      await desk.keyboard.press('PageDown');
      await expect.poll(() => stage.evaluate(() => location.hash + String(document.querySelectorAll('.present .fragment.visible').length)), { interval: 20 }).not.toBe(before);
      if ((await onStage(stage)) !== id) seen++;
    }
    expect(seen).toBe(ids.length - 1);
    expect(await desk.textContent('[data-next-title]')).toBe('Fim da apresentação');
    await desk.keyboard.press('Home');
    await expect.poll(() => onStage(stage)).toBe(ids[0]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('shows notes, the picture of now and of next, and follows a slide turned on stage', async () => {
    const { desk, stage, close } = await both();
    await stage.keyboard.press('PageDown');
    await expect.poll(() => onDesk(desk)).toBe(await onStage(stage));
    const ids = slidesOf(TALK);
    const at = ids.indexOf((await onStage(stage)) ?? '');
    await expect.poll(() => desk.getAttribute('[data-picture-now] [data-picture]', 'data-picture')).toBe(ids[at]);
    await expect.poll(() => desk.getAttribute('[data-picture-next] [data-picture]', 'data-picture')).toBe(ids[at + 1]);
    expect((await desk.locator('[data-now] .say').innerText()).length).toBeGreaterThan(40);
    expect(await desk.textContent('[data-number]')).toBe(`${at + 1} / ${ids.length}`);
    await close();
  });

  test('numbers changed here reach the stage, and numbers changed there come back', async () => {
    const { desk, stage, close } = await both();
    const before = Number(await stage.getAttribute(`.present ${hero}`, 'data-value'));
    await desk.waitForSelector('[data-slide-controls] [data-input="requestsPerDay"]');
    await type(desk, '[data-slide-controls]', 'requestsPerDay', '2 bi');
    await expect.poll(async () => Number(await stage.getAttribute(`.present ${hero}`, 'data-value')) / before).toBeCloseTo(2, 1);
    await type(stage, '.present', 'requestsPerDay', '4 bi');
    await expect.poll(async () => Number(await desk.getAttribute(`[data-picture-now] ${hero}`, 'data-value')) / before).toBeCloseTo(4, 1);
    // Taken back where it was done, in the order it was done.
    await desk.locator('[data-run="undo"]').click();
    await expect.poll(() => inputOf(stage, 'requestsPerDay')).toBe('2e9');
    await expect.poll(() => inputOf(desk, 'requestsPerDay')).toBe('2e9');
    await desk.locator('[data-run="undo"]').click();
    await expect.poll(() => inputOf(stage, 'requestsPerDay')).toBeNull();
    await close();
  });

  test('a drag is one step to undo on stage and ends on the same value in both windows', async () => {
    const { desk, stage, close } = await both();
    const slider = desk.locator('[data-slide-controls] [data-input="outputTokens"] input[type=range]');
    await slider.focus();
    for (let i = 0; i < 15; i++) await desk.keyboard.press('ArrowRight');
    const value = await slider.inputValue();
    const there = stage.locator('.present [data-input="outputTokens"] input[type=range]');
    await expect.poll(() => there.inputValue()).toBe(value);
    await expect.poll(async () => (await inputOf(desk, 'outputTokens')) === (await inputOf(stage, 'outputTokens'))).toBe(true);
    expect(await slider.inputValue()).toBe(value);
    await close();
  });

  test('black, white, light again, and a jump by words without accents', async () => {
    const { desk, stage, close } = await both();
    await desk.locator('[data-cover="white"]').click();
    await expect.poll(() => stage.getAttribute('.deck-blank', 'data-cover')).toBe('white');
    await desk.keyboard.press('b');
    await expect.poll(() => stage.getAttribute('.deck-blank', 'data-cover')).toBe('black');
    await expect.poll(() => desk.textContent('[data-cover="black"]')).toBe('Acender');
    await desk.locator('[data-cover="black"]').click();
    await expect.poll(() => stage.isVisible('.deck-blank')).toBe(false);
    await desk.locator('[data-open="speaker-jump"]').click();
    await desk.locator('[data-jump]').fill('o pico MANDA');
    await desk.keyboard.press('Enter');
    await expect.poll(() => onStage(stage)).toBe('pico');
    expect(await desk.isVisible('#speaker-jump')).toBe(false);
    await close();
  });

  test('freezes the numbers of the room and lets them go, by button and by key', async () => {
    const { desk, stage, close } = await both();
    const shown = (page: Page): Promise<string | null> => page.getAttribute(`.present ${hero}`, 'data-value');
    const before = await shown(stage);
    const button = desk.locator('[data-run="freeze"]');
    await button.click();
    await expect.poll(() => desk.textContent('[data-status]')).toBe('Números congelados na sala');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await type(desk, '[data-slide-controls]', 'requestsPerDay', '2 bi');
    await expect.poll(() => inputOf(stage, 'requestsPerDay')).toBe('2e9');
    expect(await shown(stage)).toBe(before);
    await desk.locator('h1').click();
    await desk.keyboard.press('x');
    await joined(desk);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await expect.poll(() => shown(stage)).not.toBe(before);
    // A stage that is frozen by its own key says so here too.
    await stage.keyboard.press('x');
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    await close();
  });

  test('follows a list that was made in the browser, with its order and minutes, and opens it again', async () => {
    const opened = await openPage({ width: 1280, height: 720 });
    const { page: desk } = opened;
    const stage = await desk.context().newPage();
    await stage.goto(`${addressOf('apresentar/')}?slides=pico_7~megamaquina~casas_2.5`);
    await stage.waitForSelector('.deck-ready');
    await desk.goto(addressOf('palco/'));
    await joined(desk);
    expect(await onDesk(desk)).toBe('pico');
    expect(await desk.textContent('[data-number]')).toBe('1 / 3');
    await expect.poll(() => desk.textContent('[data-planned]')).toBe('de 7:00');
    expect(await desk.textContent('[data-now] [data-cue-minutes]')).toBe('7 min');
    expect(await desk.textContent('[data-next-title]')).toContain('megamáquina');
    await stage.close();
    await expect.poll(() => desk.textContent('[data-status]')).toContain('não responde');
    expect(await desk.getAttribute('[data-open-deck]', 'href')).toContain('slides=pico_7~megamaquina~casas_2.5');
    await opened.close();
  });

  test('another list is chosen on the page, and a stage with more slides than the page leads to all notes', async () => {
    const { desk, stage, close } = await both({}, '#/pico');
    expect(await desk.isVisible('[data-all-notes]')).toBe(false);
    await desk.selectOption('[data-lists]', { label: 'Relâmpago · 10 min' });
    await expect.poll(() => desk.url()).toContain('palco/relampago/');
    const short = await desk.locator('[data-cue]').evaluateAll((cues) => cues.map((cue) => cue.getAttribute('data-cue')));
    expect(short.length).toBeLessThan(slidesOf(TALK).length);
    const other = slidesOf(TALK).find((id) => !short.includes(id)) ?? '';
    await stage.evaluate((id) => { location.hash = `#/${id}`; }, other);
    await expect.poll(() => desk.isVisible('[data-all-notes]')).toBe(true);
    await desk.locator('[data-all-notes]').click();
    await expect.poll(() => onDesk(desk)).toBe(other);
    await close();
  });

  test('single letters rest where somebody switched them off in the deck', async () => {
    const { desk, stage, close } = await both();
    await stage.evaluate(() => { localStorage.setItem('megamaquina:teclas', 'não'); });
    // Windows are told of each other's memory a moment later.
    await expect.poll(() => desk.evaluate(() => localStorage.getItem('megamaquina:teclas'))).toBe('não');
    await desk.keyboard.press('b');
    await desk.keyboard.press('PageDown');
    await expect.poll(() => onStage(stage)).not.toBe(withControls);
    expect(await stage.isVisible('.deck-blank')).toBe(false);
    await close();
  });

  test('key s on the stage opens it', async () => {
    const { page, close } = await openPage();
    await openDeck(page, { hash: `#/${withControls}` });
    const opening = page.context().waitForEvent('page');
    await page.keyboard.press('s');
    const desk = await opening;
    await joined(desk);
    expect(await onDesk(desk)).toBe(withControls);
    await close();
  });
});

describe('slips', () => {
  test('a lost stage is noticed within three seconds, the notes go on, and it comes back where the talk is', async () => {
    const { desk, stage, close } = await both();
    await stage.close();
    const began = Date.now();
    await expect.poll(() => desk.textContent('[data-status]'), { interval: 50 }).toContain('não responde');
    expect(Date.now() - began).toBeLessThan(3000);
    await desk.keyboard.press('PageDown');
    const ids = slidesOf(TALK);
    const next = ids[ids.indexOf(withControls) + 1];
    await expect.poll(() => onDesk(desk)).toBe(next);
    await desk.keyboard.press('PageUp');
    await type(desk, '[data-slide-controls]', 'requestsPerDay', '3 bi');
    await desk.keyboard.press('PageDown');
    const opening = desk.context().waitForEvent('page');
    await desk.locator('[data-open-deck]').click();
    const again = await opening;
    await joined(desk);
    expect(await onStage(again)).toBe(next);
    expect(await onDesk(desk)).toBe(next);
    await expect.poll(() => inputOf(again, 'requestsPerDay')).toBe('3e9');
    await close();
  });

  test('a stage that freezes without a word is noticed within three seconds', async () => {
    const { desk, stage, close } = await both();
    // Its window hangs: no timers, no messages, no farewell.
    const client = await stage.context().newCDPSession(stage);
    await client.send('Debugger.enable');
    await client.send('Debugger.pause');
    const began = Date.now();
    await expect.poll(() => desk.textContent('[data-status]'), { interval: 50 }).toContain('não responde');
    expect(Date.now() - began).toBeLessThan(3000);
    await client.send('Debugger.disable');
    await joined(desk);
    await close();
  });

  test('a change made while the stage was away wins when it is back', async () => {
    const { desk, stage, close } = await both();
    const address = stage.url();
    await stage.goto('about:blank');
    await expect.poll(() => desk.textContent('[data-status]')).toContain('não responde');
    await type(desk, '[data-slide-controls]', 'requestsPerDay', '5 bi');
    await stage.goto(address);
    await joined(desk);
    await expect.poll(() => inputOf(stage, 'requestsPerDay')).toBe('5e9');
    await close();
  });

  test('a reload of either window in the middle changes nothing', async () => {
    const { desk, stage, close } = await both();
    await type(desk, '[data-slide-controls]', 'requestsPerDay', '2 bi');
    await desk.keyboard.press('PageDown');
    await expect.poll(() => onStage(stage)).not.toBe(withControls);
    const at = await onStage(stage);
    await expect.poll(() => inputOf(stage, 'requestsPerDay')).toBe('2e9');
    for (const page of [stage, desk]) {
      await page.reload();
      await joined(desk);
      await expect.poll(() => onDesk(desk)).toBe(at);
      await expect.poll(() => onStage(stage)).toBe(at);
      await expect.poll(() => inputOf(stage, 'requestsPerDay')).toBe('2e9');
      await expect.poll(() => inputOf(desk, 'requestsPerDay')).toBe('2e9');
    }
    await desk.keyboard.press('PageUp');
    await expect.poll(() => onStage(stage)).not.toBe(at);
    await close();
  });

  test('two speaker windows show the same and both drive', async () => {
    const { desk, stage, close } = await both();
    const second = await desk.context().newPage();
    await second.goto(addressOf('palco/'));
    await joined(second);
    await second.keyboard.press('PageDown');
    await expect.poll(() => onStage(stage)).not.toBe(withControls);
    await expect.poll(() => onDesk(desk)).toBe(await onStage(stage));
    await desk.keyboard.press('PageUp');
    await expect.poll(() => onDesk(second)).toBe(withControls);
    await second.waitForSelector('[data-slide-controls] [data-input="requestsPerDay"]');
    await type(second, '[data-slide-controls]', 'requestsPerDay', '2 bi');
    await expect.poll(() => inputOf(desk, 'requestsPerDay')).toBe('2e9');
    await type(desk, '[data-slide-controls]', 'requestsPerDay', '3 bi');
    for (const page of [stage, second]) await expect.poll(() => inputOf(page, 'requestsPerDay')).toBe('3e9');
    await close();
  });

  test('of two stages one is driven, the other can be chosen', async () => {
    const { desk, stage, close } = await both();
    const other = await desk.context().newPage();
    await openDeck(other, { hash: '#/pico' });
    const choice = desk.locator('[data-stages] select');
    await expect.poll(() => choice.isVisible()).toBe(true);
    expect(await onDesk(desk)).toBe(withControls);
    await desk.keyboard.press('PageDown');
    await expect.poll(() => onStage(stage)).not.toBe(withControls);
    expect(await onStage(other)).toBe('pico');
    const pico = await choice.locator('option', { hasText: 'O pico manda na conta' }).getAttribute('value');
    await choice.selectOption(pico);
    await expect.poll(() => onDesk(desk)).toBe('pico');
    await close();
  });

  test('closed storage costs nothing but the memory', async () => {
    const { page: desk, complaints, close } = await openPage();
    await desk.context().addInitScript(forbidStorage);
    const stage = await desk.context().newPage();
    await openDeck(stage, { hash: `#/${withControls}` });
    await desk.goto(addressOf('palco/'));
    await joined(desk);
    await desk.locator('[data-watch]').click();
    await desk.locator('[data-open="speaker-rehearsal"]').click();
    await desk.locator('[data-rehearse="begin"]').click();
    await expect.poll(() => desk.textContent('[data-rehearsal-status]')).toContain('0:01');
    await desk.locator('[data-rehearse="finish"]').click();
    expect(await desk.textContent('[data-rehearsal-status]')).toContain('não deixa guardar');
    expect(await desk.inputValue('[data-yaml]')).toContain(`{ slide: ${withControls}, minutes:`);
    expect(complaints).toEqual([]);
    await close();
  });

  test('strangers on the line change nothing', async () => {
    const { desk, stage, complaints, close } = await both();
    await desk.evaluate(() => {
      const line = new BroadcastChannel('megamaquina');
      for (const data of [null, 'x', { v: 1 }, { v: 9, kind: 'hello', from: 'a' }, { v: 1, kind: 'command', from: 'a', n: 1, to: 'x', order: { do: 'next' } }, { v: 1, kind: 'state', deck: 'b', sequence: 1, slide: 'nada' }]) line.postMessage(data);
    });
    await desk.keyboard.press('PageDown');
    await expect.poll(() => onStage(stage)).not.toBe(withControls);
    const ids = slidesOf(TALK);
    expect(await onStage(stage)).toBe(ids[ids.indexOf(withControls) + 1]);
    expect(await desk.isVisible('[data-stages]')).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('rehearsal', () => {
  test('measures, proposes, refuses nonsense, and is kept through a reload', async () => {
    const { desk, close } = await both();
    await desk.locator('[data-open="speaker-rehearsal"]').click();
    await desk.locator('[data-rehearse="begin"]').click();
    await expect.poll(() => desk.textContent('[data-rehearsal-status]')).toContain('0:02');
    await desk.locator('[data-rehearse="finish"]').click();
    await desk.reload();
    await joined(desk);
    await desk.locator('[data-open="speaker-rehearsal"]').click();
    expect(await desk.textContent('[data-rehearsal-status]')).toContain('1 ensaio');
    const total = desk.locator('[data-rehearsal-total]');
    await total.fill('50');
    await total.press('Enter');
    const minutes = async () => [...(await desk.inputValue('[data-yaml]')).matchAll(/slide: ([a-z0-9-]+), minutes: ([\d.]+) /g)].map(([, id, value]) => [id, Number(value)] as const);
    await expect.poll(async () => (await minutes()).reduce((sum, [, value]) => sum + value, 0)).toBe(50);
    expect((await minutes()).map(([id]) => id)).toEqual(slidesOf(TALK));
    await total.fill('muito');
    await total.press('Enter');
    await expect.poll(() => desk.textContent('[data-rehearsal-error]')).toContain('Vale o último total');
    expect((await minutes()).reduce((sum, [, value]) => sum + value, 0)).toBe(50);
    await close();
  });
});

describe('for all', () => {
  test.each([['second screen', { width: 1280, height: 720 }], ['projector', { width: 1920, height: 1080 }], ['phone', { width: 360, height: 800, touch: true }]] as const)('fits a %s in both themes and is accessible', async (_name, size) => {
    const { desk, complaints, close } = await both(size);
    await expect.poll(() => desk.locator('[data-picture-now] [data-picture]').count()).toBe(1);
    await settle(desk);
    for (const theme of ['noite', 'papel'] as const) {
      await setTheme(desk, theme);
      await settle(desk);
      expect.soft(await violations(desk), theme).toEqual([]);
    }
    expect.soft(await wideElements(desk)).toEqual([]);
    expect.soft(await mistakes(desk)).toEqual([]);
    expect.soft(await smallTargets(desk, 24)).toEqual([]);
    if (size.width < 700) {
      for (const which of ['previous', 'next']) expect((await desk.locator(`[data-run="${which}"]`).boundingBox())?.height).toBeGreaterThanOrEqual(56);
    } else {
      expect(await desk.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test('without JavaScript all notes are there to be read', async () => {
    const { page, close } = await openPage({ javaScriptEnabled: false });
    await page.goto(addressOf('palco/'));
    expect(await page.locator('.cue:visible').count()).toBe(slidesOf(TALK).length);
    expect(await page.locator('.speaker-keys').isVisible()).toBe(false);
    await close();
  });

  test('the HTML holds title, notes and minutes of every slide', () => {
    const html = htmlOf('palco/');
    expect([...html.matchAll(/data-cue="([^"]+)"/g)].map(([, id]) => id)).toEqual(slidesOf(TALK));
    expect([...html.matchAll(/data-minutes="([\d.]+)"/g)]).toHaveLength(slidesOf(TALK).length);
  });
});

describe('the check before the talk', () => {
  test('answers every line, sees the stage come and go, and the clicker', async () => {
    const { page, complaints, close } = await openPage();
    await page.goto(addressOf('palco/conferir/'));
    const verdict = (name: string): Promise<string | null> => page.getAttribute(`[data-check="${name}"]`, 'data-verdict');
    await expect.poll(() => page.locator('[data-check] [data-text]:empty').count()).toBe(0);
    expect(await verdict('window')).toBe('todo');
    expect(await verdict('clicker')).toBe('waiting');
    expect(await verdict('fonts')).toBe('good');
    expect(await verdict('storage')).toBe('good');
    await page.keyboard.press('PageDown');
    expect(await verdict('clicker')).toBe('waiting');
    await page.keyboard.press('PageUp');
    await expect.poll(() => verdict('clicker')).toBe('good');
    const stage = await page.context().newPage();
    await openDeck(stage, { hash: `#/${withControls}` });
    await expect.poll(() => verdict('window')).toBe('good');
    await stage.close();
    await expect.poll(() => verdict('window')).toBe('todo');
    expect(await page.textContent('[data-summary]')).toMatch(/^\d+ de 11 certos/);
    expect(complaints).toEqual([]);
    await close();
  });

  test('says what to do where storage is forbidden', async () => {
    const { page, complaints, close } = await openPage();
    await page.context().addInitScript(forbidStorage);
    await page.goto(addressOf('palco/conferir/'));
    await expect.poll(() => page.textContent('[data-check="storage"] [data-text]')).toContain('não deixa guardar');
    expect(complaints).toEqual([]);
    await close();
  });
});
