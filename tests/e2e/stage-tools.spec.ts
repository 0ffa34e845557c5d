import { describe, expect, test } from 'vitest';
import { addressOf, useBrowser } from './helpers/browser.ts';
import { deck, openDeck, present, showSlide, withControls } from './helpers/deck.ts';
import { overflows } from './helpers/layout.ts';
import { slidesOf, TALK } from './helpers/site.ts';

useBrowser();

const hero = `${present} .hero a[data-quantity="servingAccelerators"]`;

describe('what clickers send', () => {
  test('F5 and Shift+F5 open the full screen and never reload, also from a black stage', async () => {
    const { page, slide, close } = await deck();
    await page.evaluate(() => { document.body.dataset['loaded'] = 'once'; });
    const full = () => page.evaluate(() => document.fullscreenElement !== null);
    for (const key of ['F5', 'Shift+F5']) {
      await page.keyboard.press(key);
      await expect.poll(full).toBe(true);
      // Pressed once more it stays: no clicker means the way out by it.
      await page.keyboard.press(key);
      expect(await full()).toBe(true);
      await page.evaluate(() => document.exitFullscreen());
      await expect.poll(full).toBe(false);
    }
    await page.keyboard.press('b');
    await page.keyboard.press('F5');
    await expect.poll(full).toBe(true);
    expect(await page.isVisible('.deck-blank')).toBe(true);
    expect(await page.evaluate(() => document.body.dataset['loaded'])).toBe('once');
    expect(await slide()).toBe(withControls);
    await close();
  });

  test('W makes the stage white, and the next key brings the slide back', async () => {
    const { page, slide, close } = await deck();
    await page.keyboard.press('w');
    const colour = () => page.evaluate(() => getComputedStyle(document.elementFromPoint(600, 400) ?? document.body).backgroundColor);
    expect(await colour()).toBe('rgb(255, 255, 255)');
    await page.keyboard.press('PageDown');
    expect(await page.isVisible('.deck-blank')).toBe(false);
    expect(await slide()).toBe(withControls);
    await page.keyboard.press('.');
    expect(await colour()).toBe('rgb(0, 0, 0)');
    await close();
  });
});

describe('going somewhere', () => {
  test('a number and Enter go there; a wrong number says so and stays; Escape takes it back', async () => {
    const { page, slide, complaints, close } = await deck();
    const ids = slidesOf(TALK);
    const box = page.locator('.deck-number');
    await page.keyboard.press('2');
    await page.keyboard.press('3');
    await expect.poll(() => box.innerText()).toMatch(/^23 · .+/);
    await page.keyboard.press('Enter');
    await expect.poll(slide).toBe(ids[22]);
    expect(await box.isVisible()).toBe(false);
    for (const digit of '999') await page.keyboard.press(digit);
    await page.keyboard.press('Enter');
    expect(await box.innerText()).toContain(`1 a ${ids.length}`);
    await page.keyboard.press('Escape');
    expect(await box.isVisible()).toBe(false);
    expect(await slide()).toBe(ids[22]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('the index marks the present slide, is walked by arrows, and has every slide', async () => {
    const { page, slide, close } = await deck();
    const ids = slidesOf(TALK);
    await page.keyboard.press('o');
    const here = page.locator('#deck-index a[aria-current]');
    await here.waitFor();
    expect(await page.locator('#deck-index .index-parts a').count()).toBe(ids.length);
    expect(await here.getAttribute('href')).toBe(`#/${withControls}`);
    const inView = await here.evaluate((link) => {
      const box = link.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight && document.activeElement === link;
    });
    expect(inView).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(slide).toBe(ids[ids.indexOf(withControls) + 2]);
    expect(await page.isVisible('#deck-index')).toBe(false);
    await close();
  });

  test('the search ignores accents and capitals and Enter goes to the first', async () => {
    const { page, slide, close } = await deck();
    const title = (await page.textContent('#menos-maquinas .slide-title, [data-slide="pico"] .slide-title')) ?? '';
    await page.keyboard.press('/');
    await page.locator('#deck-index .index-field').waitFor();
    await page.keyboard.type('PÍCO mànda');
    await expect.poll(() => page.locator('.index-found a').first().innerText()).toContain('pico manda');
    expect(title).toContain('pico');
    await page.keyboard.type('zzz');
    await expect.poll(() => page.locator('.index-count').innerText()).toContain('Nenhum slide');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect.poll(slide).toBe('pico');
    await close();
  });

  test('a start without an address offers to go on, with steps and scenario, and never jumps by itself', async () => {
    const { page, slide, close } = await deck({}, '');
    const ids = slidesOf(TALK);
    await page.evaluate((slides) => { location.hash = `#/${slides[22] ?? ''}`; }, ids);
    await expect.poll(slide).toBe(ids[22]);
    // The part that keeps the place comes with the first turn.
    await expect.poll(() => page.evaluate(() => localStorage.getItem('megamaquina:lugar'))).toContain(ids[22]);
    await page.goto(addressOf(''));
    await page.evaluate(() => { sessionStorage.clear(); });
    await page.goto(addressOf(TALK));
    const notice = page.locator('[data-notice]');
    await expect.poll(() => notice.innerText()).toContain('slide 23');
    expect(await slide()).toBe(ids[0]);
    await page.keyboard.press('r');
    await expect.poll(slide).toBe(ids[22]);
    await expect.poll(() => notice.count()).toBe(0);
    // Older than half a day it is another talk.
    await page.goto(addressOf(''));
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('megamaquina:lugar') ?? '{}') as { at: number };
      localStorage.setItem('megamaquina:lugar', JSON.stringify({ ...kept, at: kept.at - 13 * 3_600_000 }));
    });
    await openDeck(page);
    await page.keyboard.press('?');
    await page.locator('#deck-help[open]').waitFor();
    expect(await notice.count()).toBe(0);
    await close();
  });
});

describe('showing', () => {
  test('the pen draws without turning slides; strokes stay with their slide, follow its size and can be taken back', async () => {
    const { page, slide, close } = await deck({ touch: true });
    await page.keyboard.press('p');
    await page.locator('.pen-sheet').waitFor();
    const draw = async (y: number) => {
      await page.mouse.move(320, y);
      await page.mouse.down();
      await page.mouse.move(960, y + 20, { steps: 8 });
      await page.mouse.up();
    };
    await draw(180);
    await draw(360);
    const client = await page.context().newCDPSession(page);
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 1000, y: 540 }] });
    for (const x of [800, 600, 400]) await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: 540 }] });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(await slide()).toBe(withControls);
    const strokes = page.locator(`[data-slide="${withControls}"] .pen-layer path`);
    expect(await strokes.count()).toBe(3);
    const box = async () => strokes.nth(1).evaluate((path) => {
      const { left, right, top } = path.getBoundingClientRect();
      return [left / innerWidth, right / innerWidth, top / innerHeight];
    });
    const shares = await box();
    // Drawn from a quarter to three quarters of the width, half way down.
    for (const [i, share] of [0.25, 0.75, 0.5].entries()) expect(shares[i]).toBeCloseTo(share, 1);
    await page.setViewportSize({ width: 1024, height: 768 });
    await expect.poll(async () => (await box()).map((share) => Math.round(share * 20))).toEqual(shares.map((share) => Math.round(share * 20)));
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+z');
    expect(await strokes.count()).toBe(1);
    await page.keyboard.press('PageDown');
    await draw(200);
    await page.keyboard.press('c');
    expect(await page.locator(`${present} .pen-layer path`).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('.pen-sheet').isVisible()).toBe(false);
    await page.keyboard.press('PageUp');
    expect(await slide()).toBe(withControls);
    expect(await strokes.count()).toBe(1);
    expect(await strokes.first().isVisible()).toBe(true);
    await close();
  });

  test('the pointer follows the hand, becomes a spotlight, and lets numbers be clicked', async () => {
    const { page, close } = await deck();
    await page.keyboard.press('l');
    const dot = page.locator('.deck-dot');
    await expect.poll(() => dot.getAttribute('data-pointing')).toBe('dot');
    await page.mouse.move(400, 300);
    expect(await dot.evaluate((element) => getComputedStyle(element).translate)).toBe('400px 300px');
    const station = await page.locator(present).getAttribute('data-station');
    expect(await dot.getAttribute('data-station')).toBe(station);
    await page.keyboard.press('l');
    expect(await dot.getAttribute('data-pointing')).toBe('spot');
    await page.locator(hero).click();
    await page.locator('dialog.page-panel[open]').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await dot.isVisible()).toBe(false);
    await close();
  });

  test('the magnifier doubles what is under the hand, the arrows move it, a turn of the slide ends it', async () => {
    const { page, slide, close } = await deck();
    const number = page.locator(hero);
    const before = await number.boundingBox();
    if (before === null) throw new Error('the number has no box');
    await page.mouse.move(before.x, before.y);
    await page.keyboard.press('z');
    await expect.poll(async () => (await number.boundingBox())?.width).toBeCloseTo(2 * before.width, 0);
    const large = await number.boundingBox();
    expect(large?.x).toBeCloseTo(before.x, 0);
    await page.keyboard.press('ArrowRight');
    expect((await number.boundingBox())?.x).toBeLessThan(before.x - 50);
    expect(await slide()).toBe(withControls);
    await page.keyboard.press('Escape');
    await expect.poll(() => number.boundingBox()).toEqual(before);
    await page.keyboard.press('+');
    await expect.poll(async () => (await number.boundingBox())?.width).toBeCloseTo(1.25 * before.width, 0);
    await page.keyboard.press('PageDown');
    expect(await page.locator('.slides').evaluate((slides) => slides.style.scale)).toBe('');
    await close();
  });

  test('single keys that are switched off open no tool', async () => {
    const { page, close } = await deck();
    await page.keyboard.press('?');
    await page.locator('[data-single-keys]').uncheck();
    await page.keyboard.press('Escape');
    for (const key of ['p', 'l', 'z', '7', 'x', '/']) await page.keyboard.press(key);
    expect(await page.locator('.pen-sheet, .deck-dot, .deck-number, .deck-frozen, #deck-index').evaluateAll((all) => all.filter((each) => each.checkVisibility()).length)).toBe(0);
    await close();
  });

  test('on a phone the tools are buttons that a finger can hit', async () => {
    const { page, close } = await deck({ width: 360, height: 800, touch: true });
    await page.locator('[data-action="tools"]').tap();
    const bar = page.locator('.deck-bar');
    await bar.waitFor();
    const boxes = await bar.locator('button:visible').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect()).map(({ width, height, left, right }) => ({ width, height, left, right })));
    expect(boxes.length).toBeGreaterThanOrEqual(10);
    for (const { width, height, left, right } of boxes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(360);
    }
    await bar.locator('[data-tool="pen"]').tap();
    expect(await bar.locator('[data-tool="pen"]').getAttribute('aria-pressed')).toBe('true');
    await close();
  });
});

describe('a frozen stage', () => {
  test('the room keeps its numbers, ranges and charts while a control moves; then all follow', async () => {
    const { page, complaints, close } = await deck();
    const number = page.locator(hero);
    const before = await number.getAttribute('data-value');
    const chart = page.locator(`${present} [data-chart] svg`).first();
    const drawn = await chart.innerHTML();
    await page.keyboard.press('x');
    await page.locator('.deck-frozen').waitFor();
    const field = page.locator(`${present} [data-input="requestsPerDay"] input.value`);
    await field.fill('2 bilhões');
    await field.press('Enter');
    // The link follows, so the change has gone through; what the room sees has not.
    await expect.poll(() => page.evaluate(() => location.search)).toContain('requestsPerDay=2e9');
    expect(await number.getAttribute('data-value')).toBe(before);
    expect(await chart.innerHTML()).toBe(drawn);
    expect(await field.inputValue()).toMatch(/^2/);
    // Neither do slides that are turned to, nor a reload.
    await page.locator(`${present} .slide-title`).focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    // The address follows once the slide is on the screen.
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#/${withControls}`);
    await page.reload();
    await page.waitForSelector(present);
    await expect.poll(() => page.isVisible('.deck-frozen')).toBe(true);
    expect(await number.getAttribute('data-value')).toBe(before);
    await page.locator(`${present} .slide-title`).focus();
    await page.evaluate((value) => {
      const shown = () => document.querySelector('[data-slide].present .hero a[data-quantity="servingAccelerators"]')?.getAttribute('data-value');
      Object.assign(globalThis, {
        inOneFrame: new Promise<boolean>((done) => {
          addEventListener('keydown', () => { requestAnimationFrame(() => { done(shown() !== value); }); }, { once: true });
        }),
      });
    }, before);
    await page.keyboard.press('x');
    expect(await page.evaluate(() => (globalThis as unknown as { inOneFrame: Promise<boolean> }).inOneFrame)).toBe(true);
    await expect.poll(async () => Number(await number.getAttribute('data-value')) / Number(before)).toBeCloseTo(2, 1);
    await expect.poll(() => chart.innerHTML()).not.toBe(drawn);
    expect(await page.isVisible('.deck-frozen')).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('letters for a large room', () => {
  test.each([[1920, 1080], [1024, 768]] as const)('the largest letters cut nothing off at %i×%i, and many slides have room for them', async (width, height) => {
    const { page, close } = await deck({ width, height }, '');
    await page.keyboard.press('a');
    await expect.poll(() => page.textContent('[data-announcer]')).toContain('Letra maior');
    await page.keyboard.press('a');
    await expect.poll(() => page.textContent('[data-announcer]')).toContain('Letra máxima');
    let larger = 0;
    for (const id of slidesOf(TALK)) {
      await showSlide(page, id);
      expect.soft(await overflows(page), id).toEqual([]);
      if (await page.locator(present).evaluate((slide) => slide.style.getPropertyValue('--letters') !== '')) larger += 1;
    }
    expect(larger).toBeGreaterThan(slidesOf(TALK).length / 3);
    // It is kept on the device.
    await page.reload();
    await page.waitForSelector(present);
    await page.keyboard.press('PageUp');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('megamaquina:letra'))).toBe('1.3');
    await close();
  });
});
