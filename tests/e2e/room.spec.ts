import { text } from 'node:stream/consumers';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setTheme, violations } from './helpers/accessibility.ts';
import { addressOf, openPage, themes, useBrowser } from './helpers/browser.ts';
import { settle, showSlide } from './helpers/deck.ts';
import { mistakes, smallTargets, wideElements } from './helpers/layout.ts';
import { answersAt, ask, guess, leads, onPhone, openAt, openHall, openPhone, openStage, serveRoom, type ServedRoom } from './helpers/room.ts';

useBrowser();

const FIRST = 'um-bilhao-de-acessos';
const OTHER = 'pico';

let served: ServedRoom;
const opened: { close: () => Promise<void> }[] = [];
/** Closes it after the test, whatever becomes of the test. */
const kept = async <Page extends { close: () => Promise<void> }>(page: Promise<Page>): Promise<Page> => {
  opened.push(await page);
  return page;
};
beforeEach(async () => {
  served = await serveRoom();
});
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
  await served.close();
});

const heroOf = (page: Page): Promise<number> => page.locator('[data-room-slide] .hero [data-quantity="servingAccelerators"]').first().getAttribute('data-value').then(Number);
const saysOf = (page: Page): Promise<string | null> => page.textContent('.room-answer [role=status]');
const stored = (page: Page): Promise<string[]> => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) => key !== 'megamaquina:tema'));

describe('the door of the room', () => {
  test('a page without a link asks for the code, and says what is wrong with nonsense', async () => {
    const { page, faults } = await kept(openAt(served, 'sala/'));
    expect(await page.evaluate(() => isSecureContext), 'a plain address of a local network').toBe(false);
    for (const nonsense of ['', 'abc', 'xyz!2345', '00000000', `${served.room}x`]) {
      await page.fill('[name=code]', nonsense);
      await page.click('[data-room-form] button');
      expect(await page.textContent('[data-room-problem]')).toMatch(/oito letras e números/);
      expect(await page.isVisible('[data-room-door]')).toBe(true);
    }
    expect(faults()).toEqual([]);
  });

  test('takes the code as people type it, with capitals and a hyphen', async () => {
    const { page } = await kept(openAt(served, 'sala/'));
    const typed = `${served.room.slice(0, 4)}-${served.room.slice(4)}`.toUpperCase();
    await page.fill('[name=code]', ` ${typed} `);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.textContent('[data-room-standing]')).toBe('Na sala. O palco ainda não começou.');
    expect(new URL(page.url()).hash).toBe(`#${served.room}`);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-room-in')), 'the focus goes in too').toBe(true);
  });

  test('a code that no room has is refused in words, and nothing is kept', async () => {
    const { page } = await kept(openAt(served, 'sala/#bcdf2345'));
    await expect.poll(() => page.textContent('[data-room-problem]')).toMatch(/Não há sala com este código/);
    expect(await stored(page)).toEqual([]);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('where the site has no room it says what to do', async () => {
    const without = await serveRoom({ rooms: false });
    opened.push(without);
    const { page } = await kept(openAt(without, 'sala/#bcdf2345'));
    await expect.poll(() => page.isVisible('[data-room-none]')).toBe(true);
    expect(await page.innerText('[data-room-none]')).toContain('npm run sala');
  });

  test('the presenter’s link keeps the secret and takes it out of the address; a broken one says so', async () => {
    const { page } = await kept(openAt(served, `sala/conduzir/#${served.room}.${served.secret}`));
    await page.waitForSelector('[data-lead]:not([hidden])');
    expect(page.url()).not.toContain(served.secret);
    await page.click('[data-lead-forget]');
    expect(await stored(page)).toEqual([]);
    expect(await page.isVisible('[data-lead]')).toBe(false);
    await page.goto(served.address('sala/'));
    await page.goto(served.address(`sala/conduzir/#${served.room}.123`));
    await expect.poll(() => page.textContent('[data-lead-says]')).toMatch(/não é o de quem conduz/);
  });

  test('no page of the talk loads the room before somebody leads one', async () => {
    const { page, complaints, close } = await openPage();
    const scripts: string[] = [];
    page.on('request', (request) => { scripts.push(request.url()); });
    for (const at of ['apresentar/', 'palco/', 'sala/']) {
      await page.goto(addressOf(at), { waitUntil: 'networkidle' });
      expect(scripts.filter((url) => /sala\.json|presenter|sheets|audience\.[^c]/.test(url))).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('following the stage', () => {
  test('phones follow slide and numbers, let go and come back; who is late sees the present slide at once', async () => {
    const hall = await kept(openHall(served, FIRST));
    const phone = await kept(openPhone(served));
    await expect.poll(() => onPhone(phone.page)).toBe(FIRST);
    await expect.poll(() => phone.page.textContent('[data-room-standing]')).toBe('Acompanhando o palco');
    const before = await heroOf(phone.page);

    const field = hall.stage.locator('.present [data-input="requestsPerDay"] input.value');
    await field.fill('2 bi');
    await field.press('Enter');
    await expect.poll(async () => (await heroOf(phone.page)) / before).toBeCloseTo(2, 1);

    await showSlide(hall.stage, OTHER);
    await expect.poll(() => onPhone(phone.page)).toBe(OTHER);

    await phone.page.click('[data-room-follow]');
    await phone.page.click('[data-room-next]');
    const alone = await onPhone(phone.page);
    expect(alone).not.toBe(OTHER);
    expect(await phone.page.textContent('[data-room-standing]')).toBe('Explorando por conta própria');
    await showSlide(hall.stage, 'casas');
    const late = await kept(openPhone(served));
    await expect.poll(() => onPhone(late.page)).toBe('casas');
    expect(await onPhone(phone.page), 'who let go is left alone').toBe(alone);
    await phone.page.click('[data-room-follow]');
    await expect.poll(() => onPhone(phone.page)).toBe('casas');

    await expect.poll(() => hall.desk.textContent('.room-people')).toBe('2 celulares na sala');
    expect([...hall.faults(), ...phone.faults(), ...late.faults()]).toEqual([]);
    expect(served.refused()).toEqual([]);
  });

  test('what comes later on the stage comes later on the phone, and all of it to who goes alone', async () => {
    const slide = 'maior-sabe-mais';
    const hall = await kept(openHall(served, slide));
    const { page } = await kept(openPhone(served));
    await expect.poll(() => onPhone(page)).toBe(slide);
    const parts = page.locator('[data-room-slide] .fragment');
    const seen = (): Promise<number> => parts.evaluateAll((all) => all.filter((part) => part.checkVisibility()).length);
    expect(await parts.count()).toBeGreaterThan(0);
    await expect.poll(seen).toBe(0);
    await hall.stage.keyboard.press('PageDown');
    await expect.poll(seen).toBe(await hall.stage.locator('.present .fragment.visible').count());
    await hall.stage.keyboard.press('PageUp');
    await expect.poll(seen).toBe(0);
    await page.click('[data-room-follow]');
    await expect.poll(seen).toBe(await parts.count());
  });

  test('a frozen stage keeps the hall’s numbers until it is released', async () => {
    const hall = await kept(openHall(served, FIRST));
    const { page } = await kept(openPhone(served));
    await expect.poll(() => onPhone(page)).toBe(FIRST);
    const before = await heroOf(page);
    await hall.stage.keyboard.press('x');
    await hall.stage.waitForSelector('.deck-frozen:not([hidden])');
    const field = hall.stage.locator('.present [data-input="requestsPerDay"] input.value');
    await field.fill('3 bi');
    await field.press('Enter');
    // The slide is told after the numbers, so that the phone has had the chance to be wrong.
    await showSlide(hall.stage, OTHER);
    await expect.poll(() => onPhone(page)).toBe(OTHER);
    await showSlide(hall.stage, FIRST);
    await expect.poll(() => onPhone(page)).toBe(FIRST);
    expect(await heroOf(page)).toBe(before);
    await hall.stage.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
    await hall.stage.keyboard.press('x');
    await expect.poll(async () => (await heroOf(page)) / before).toBeCloseTo(3, 1);
  });

  test('premises changed on a phone are its own until it takes the stage’s again', async () => {
    const hall = await kept(openHall(served, FIRST));
    const { page } = await kept(openPhone(served));
    await expect.poll(() => onPhone(page)).toBe(FIRST);
    const before = await heroOf(page);
    const own = page.locator('[data-room-slide] [data-input="requestsPerDay"] input.value');
    await own.fill('4 bi');
    await own.press('Enter');
    await expect.poll(async () => (await heroOf(page)) / before).toBeCloseTo(4, 1);
    expect(await page.isVisible('[data-room-own]')).toBe(true);
    expect(Number(await hall.stage.locator('.present .hero [data-quantity="servingAccelerators"]').first().getAttribute('data-value'))).toBe(before);
    await page.click('[data-room-own] button');
    await expect.poll(() => heroOf(page)).toBe(before);
    expect(await page.isVisible('[data-room-own]')).toBe(false);
  });

  test('a phone leads too: it turns the stage and changes its numbers over the room', async () => {
    const hall = await kept(openHall(served, FIRST));
    const lead = await kept(openAt(served, `sala/conduzir/#${served.room}.${served.secret}`, { width: 360, height: 800, mobile: true, touch: true }));
    await lead.page.waitForSelector('[data-lead]:not([hidden])');
    await lead.page.click('[data-lead] section:nth-of-type(2) a');
    await expect.poll(() => lead.page.textContent('[data-status]')).toBe('Palco ligado');
    await expect.poll(() => lead.page.getAttribute('[data-cue][data-now]', 'data-cue')).toBe(FIRST);
    await lead.page.click('[data-run="next"]');
    const turned = async (): Promise<boolean> => (await hall.stage.locator('.present .fragment.visible').count()) > 0 || (await hall.stage.getAttribute('[data-slide].present', 'data-slide')) !== FIRST;
    await expect.poll(turned).toBe(true);
    await lead.page.click('[data-room-open]');
    await expect.poll(() => lead.page.textContent('.room-desk-head [role=status]')).toMatch(/Outra página conduz/);
    expect(lead.faults()).toEqual([]);
  });
});

describe('questions', () => {
  test('from guess to histogram: a changed vote counts once, hiding and showing, the model’s figure beside the hall’s', async () => {
    const hall = await kept(openHall(served, FIRST));
    const phones = [];
    for (let i = 0; i < 5; i++) phones.push((await kept(openPhone(served))).page);
    const [first, ...others] = phones;
    if (first === undefined) throw new Error('no phone');
    await expect.poll(() => onPhone(first)).toBe(FIRST);
    await ask(hall.desk, 'guess');
    await first.waitForSelector('.room-card');
    expect(await first.isVisible('[data-room-slide]'), 'the slide would tell').toBe(false);
    await expect.poll(() => hall.stage.isVisible('.room-sheet')).toBe(true);

    await first.fill('.room-typed input', 'muitas');
    await first.click('.room-answer [type=submit]');
    await expect.poll(() => saysOf(first)).toMatch(/Escreva um número/);
    await first.fill('.room-typed input', '1');
    await first.click('.room-answer [type=submit]');
    await expect.poll(() => saysOf(first)).toMatch(/A régua vai de/);
    await guess(first, '900 mil');
    await guess(first, '50 mil');
    for (const other of others) await guess(other, '20 mil');
    await expect.poll(() => answersAt(hall.desk)).toBe('5 respostas');
    await expect.poll(() => hall.stage.textContent('.room-number')).toBe('5');
    expect(await first.locator('.room-chart').count(), 'nothing is shown yet').toBe(0);

    await hall.desk.click('.room-asked .key.main');
    await first.waitForSelector('.room-chart');
    expect(await first.locator('.room-chart .bar').count(), 'two bars: the guess that was replaced has none').toBe(2);
    const said = await first.innerText('.room-result > .room-says');
    expect(said).toContain('5 respostas');
    expect(said).toContain('Metade da sala ficou abaixo de 20.000');
    expect(said).toMatch(/O modelo diz [\d.]+/);
    expect(await first.innerText('.room-verdict')).not.toBe('');
    expect(await first.isVisible('[data-room-slide]')).toBe(true);
    expect(await first.isVisible('.room-answer'), 'nobody answers with the result before their eyes').toBe(false);
    await expect.poll(() => hall.stage.locator('.room-sheet .room-chart').count()).toBe(1);
    const rows = await hall.stage.locator('.room-sheet .room-table tbody tr').evaluateAll((all) => all.map((row) => row.lastElementChild?.textContent));
    expect(rows).toEqual(['4', '1']);

    await hall.desk.click('.room-asked .key.main');
    await expect.poll(() => first.locator('.room-chart').count()).toBe(0);
    await expect.poll(() => hall.stage.locator('.room-sheet .room-chart').count()).toBe(0);
    await hall.desk.click('.room-asked .room-keys button:nth-child(3)');
    await expect.poll(() => first.locator('.room-card').count()).toBe(0);
    await expect.poll(() => hall.stage.isVisible('.room-sheet')).toBe(false);
    expect([...hall.faults()]).toEqual([]);
    expect(served.refused()).toEqual([]);
  });

  test('choosing one, with typed options, and changing one’s mind', async () => {
    const hall = await kept(openHall(served, FIRST));
    const [a, b] = [(await kept(openPhone(served))).page, (await kept(openPhone(served))).page];
    await hall.desk.locator('.room-new select').first().selectOption('choice');
    await hall.desk.locator('.room-new textarea').first().fill('Quem decide?');
    await hall.desk.locator('.room-new textarea').nth(1).fill('só uma');
    await hall.desk.locator('.room-new [type=submit]').click();
    expect(await hall.desk.textContent('.room-new [role=alert]')).toMatch(/de 2 a 8/);
    await ask(hall.desk, 'choice', { text: 'Quem decide?', options: ['A empresa', 'O sindicato', '<b>Ninguém</b>'] });
    for (const page of [a, b]) await page.waitForSelector('.room-card');
    expect(await a.locator('.room-card b').count(), 'options are words, never markup').toBe(0);
    await a.click('.room-answer [type=submit]');
    expect(await saysOf(a)).toBe('Escolha uma das opções.');
    for (const [page, option] of [[a, 0], [b, 1], [a, 1]] as const) {
      await page.locator('.room-options input').nth(option).check();
      await page.click('.room-answer [type=submit]');
      await expect.poll(() => saysOf(page)).toMatch(/^Voto enviado/);
    }
    await expect.poll(() => answersAt(hall.desk)).toBe('2 respostas');
    await hall.desk.click('.room-asked .key.main');
    await expect.poll(() => a.locator('.room-bars .says').allTextContents()).toEqual(['0 · 0%', '2 · 100%', '0 · 0%']);

    const [file] = await Promise.all([hall.desk.waitForEvent('download'), hall.desk.getByText('Salvar resultados (CSV)').click()]);
    const lines = (await text(await file.createReadStream())).split('\r\n');
    expect(lines.find((line) => line.includes('O sindicato'))).toMatch(/^Quem decide\?;O sindicato;;;2;/);
    expect(lines.join('\n'), 'sums, and nothing of a person').not.toMatch(/[0-9a-f]{32}/);
  });

  test('ordering demands with buttons and by keyboard', async () => {
    const hall = await kept(openHall(served, 'sua-pauta'));
    const { page } = await kept(openPhone(served));
    await hall.desk.locator('.room-new select').first().selectOption('rank');
    const themesOffered = await hall.desk.locator('.room-themes input').count();
    for (let i = 3; i < themesOffered; i++) await hall.desk.locator('.room-themes input').nth(i).uncheck();
    await ask(hall.desk, 'rank');
    await page.waitForSelector('.room-rank');
    const order = (): Promise<string[]> => page.locator('.room-rank li > span').allTextContents();
    const [one = '', two = '', three = ''] = await order();
    await page.locator('.room-rank li').nth(2).locator('button').first().click();
    expect(await order()).toEqual([one, three, two]);
    // The focus went along: the same key moves it on.
    await page.keyboard.press('Enter');
    expect(await order()).toEqual([three, one, two]);
    expect(await saysOf(page)).toBe(`${three}: lugar 1 de 3`);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`Descer: ${three}`);
    await page.click('.room-answer [type=submit]');
    await expect.poll(() => saysOf(page)).toMatch(/^Ordem enviada/);
    await hall.desk.click('.room-asked .key.main');
    // Three demands: the first gets two points, the second one, the last none.
    await expect.poll(() => page.locator('.room-bars .says').allTextContents()).toEqual(['2', '1', '0']);
    expect(await page.locator('.room-bars .what').allTextContents()).toEqual([`1. ${three}`, `2. ${one}`, `3. ${two}`]);
  });

  test('a question from the hall is seen by all only once it is let through', async () => {
    const hall = await kept(openHall(served, FIRST));
    const [asker, other] = [(await kept(openPhone(served))).page, (await kept(openPhone(served))).page];
    await asker.click('[data-room-ask] [type=submit]');
    expect(await asker.textContent('[data-room-asked]')).toMatch(/Escreva a pergunta/);
    await asker.fill('[data-room-ask] textarea', 'Quem paga <i>a conta</i>?');
    await asker.click('[data-room-ask] [type=submit]');
    await expect.poll(() => asker.textContent('[data-room-asked]')).toMatch(/^Pergunta enviada/);
    await expect.poll(() => hall.desk.locator('.room-asks li > p').allTextContents()).toEqual(['Quem paga <i>a conta</i>?']);
    expect(await other.isVisible('[data-room-shown]')).toBe(false);
    await hall.desk.click('.room-asks li button:first-child');
    await expect.poll(() => other.locator('[data-room-shown] li').allTextContents()).toEqual(['Quem paga <i>a conta</i>?']);
    await hall.desk.click('.room-asks li button:first-child');
    await expect.poll(() => other.isVisible('[data-room-shown]')).toBe(false);
    await hall.desk.click('.room-asks li button:nth-child(2)');
    await expect.poll(() => hall.desk.locator('.room-asks li').count()).toBe(0);
  });

  test('twenty phones are counted exactly', async () => {
    const hall = await kept(openHall(served, FIRST));
    const phones = await Promise.all(Array.from({ length: 20 }, () => kept(openPhone(served))));
    await expect.poll(() => hall.desk.textContent('.room-people'), { timeout: 30_000 }).toBe('20 celulares na sala');
    await ask(hall.desk, 'choice', { text: 'Sim ou não?', options: ['Sim', 'Não'] });
    await Promise.all(phones.map(async ({ page }, i) => {
      await page.waitForSelector('.room-options');
      for (const option of i < 7 ? [1, 0] : [1]) {
        await page.locator('.room-options input').nth(option).check();
        await page.click('.room-answer [type=submit]');
        await expect.poll(() => saysOf(page), { timeout: 30_000 }).toMatch(/^Voto enviado/);
      }
    }));
    await expect.poll(() => answersAt(hall.desk), { timeout: 30_000 }).toBe('20 respostas');
    await hall.desk.click('.room-asked .key.main');
    await expect.poll(() => hall.stage.locator('.room-sheet .room-bars .says').allTextContents(), { timeout: 30_000 }).toEqual(['7 · 35%', '13 · 65%']);
    expect(phones.flatMap((phone) => phone.faults())).toEqual([]);
    expect(served.refused()).toEqual([]);
  });
});

describe('interruptions', () => {
  test('each page may be reloaded in the middle, and nothing is lost or counted twice', async () => {
    const hall = await kept(openHall(served, FIRST));
    const [a, b] = [(await kept(openPhone(served))).page, (await kept(openPhone(served))).page];
    await ask(hall.desk, 'guess');
    await guess(a, '50 mil');
    await guess(b, '20 mil');
    await expect.poll(() => answersAt(hall.desk)).toBe('2 respostas');

    await a.reload();
    await a.waitForSelector('.room-answer');
    await expect.poll(() => saysOf(a)).toBe('Seu palpite: 50.000 GPUs.');
    await guess(a, '60 mil');

    await hall.stage.reload();
    await expect.poll(() => hall.stage.isVisible('.room-sheet')).toBe(true);
    await expect.poll(() => hall.stage.textContent('.room-number')).toBe('2');

    await hall.desk.reload();
    await hall.desk.waitForSelector('.speaker-room', { state: 'attached' });
    await hall.desk.click('[data-room-open]');
    await leads(hall.desk);
    await expect.poll(() => answersAt(hall.desk)).toBe('2 respostas');
    await hall.desk.click('.room-asked .key.main');
    await a.waitForSelector('.room-chart');
    expect(await a.innerText('.room-result > .room-says')).toContain('2 respostas');
  });

  test('the room’s program may stop and start again: phones say so, come back by themselves and see the slide of then', async () => {
    const hall = await kept(openHall(served, FIRST));
    const { page } = await kept(openPhone(served));
    await expect.poll(() => onPhone(page)).toBe(FIRST);
    const { room, secret, port } = served;
    await served.close();
    await expect.poll(() => page.textContent('[data-room-standing]')).toMatch(/Sem ligação com a sala/);
    await expect.poll(() => hall.desk.textContent('[data-room-open]')).toBe('Sala · sem ligação');
    await showSlide(hall.stage, OTHER);
    served = await serveRoom({ room, secret, port });
    await expect.poll(() => onPhone(page), { timeout: 30_000 }).toBe(OTHER);
    expect(await page.textContent('[data-room-standing]')).toBe('Acompanhando o palco');
    await expect.poll(() => hall.desk.textContent('[data-room-open]'), { timeout: 30_000 }).toBe('Sala · 1');
  });

  test('a second presenter is told, takes over knowingly, and the first one learns it', async () => {
    const hall = await kept(openHall(served, FIRST));
    const second = await kept(openAt(served, `sala/conduzir/#${served.room}.${served.secret}`));
    await second.page.waitForSelector('[data-lead]:not([hidden])');
    await second.page.goto(served.address('palco/'));
    await second.page.click('[data-room-open]');
    const status = (page: Page): Promise<string | null> => page.textContent('.room-desk-head [role=status]');
    await expect.poll(() => status(second.page)).toMatch(/Outra página conduz/);
    expect(await second.page.isVisible('.room-new')).toBe(false);
    await second.page.getByText('Assumir a sala').click();
    await leads(second.page);
    await expect.poll(() => status(hall.desk)).toMatch(/Outra página conduz/);
    expect(await hall.desk.isVisible('.room-new')).toBe(false);
  });

  test('the end of the room leaves nothing on phones, at the desk or with the broker', async () => {
    const hall = await kept(openHall(served, FIRST));
    const phone = await kept(openPhone(served));
    await ask(hall.desk, 'guess');
    await guess(phone.page, '50 mil');
    await hall.desk.getByText('Encerrar a sala').click();
    expect(await phone.page.isVisible('.room-card'), 'asked once more first').toBe(true);
    await hall.desk.getByText('Encerrar mesmo').click();
    await expect.poll(() => phone.page.textContent('[data-room-problem]')).toMatch(/A sala foi encerrada/);
    expect(await stored(phone.page)).toEqual([]);
    expect(await phone.page.isVisible('[data-room-in]')).toBe(false);
    await expect.poll(() => hall.desk.textContent('.room-desk-head [role=status]')).toMatch(/A sala foi encerrada/);
    await expect.poll(async () => (await stored(hall.desk)).filter((key) => key.startsWith('megamaquina:sala'))).toEqual([]);
    const late = await kept(openPhone(served));
    await expect.poll(() => late.page.textContent('[data-room-standing]')).toBe('Na sala. O palco ainda não começou.');
    expect(await late.page.locator('.room-card').count()).toBe(0);
  });

  test('who leaves the room leaves nothing behind', async () => {
    await kept(openHall(served, FIRST));
    const { page } = await kept(openPhone(served));
    await expect.poll(() => onPhone(page)).toBe(FIRST);
    await page.click('[data-room-leave]');
    await page.waitForSelector('[data-room-door]:not([hidden])');
    expect(await stored(page)).toEqual([]);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('where the browser keeps nothing, a phone takes part all the same', async () => {
    const hall = await kept(openHall(served, FIRST));
    const opened = await kept(openPage({ width: 360, height: 800 }));
    await opened.page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(globalThis, name, { get: () => { throw new DOMException('closed', 'SecurityError'); } });
    });
    await opened.page.goto(served.address(`sala/#${served.room}`));
    await expect.poll(() => onPhone(opened.page)).toBe(FIRST);
    await ask(hall.desk, 'guess');
    await guess(opened.page, '50 mil');
    await expect.poll(() => answersAt(hall.desk)).toBe('1 resposta');
  });
});

describe('over the stage', () => {
  test('the room’s code comes and goes with Q, steps aside for a turned slide, and leads a camera to this room', async () => {
    const { stage } = await kept(openHall(served, FIRST));
    await stage.keyboard.press('q');
    await expect.poll(() => stage.isVisible('.room-sheet.is-code')).toBe(true);
    expect((await stage.locator('.room-address').allTextContents()).at(-1)).toBe(`${served.room.slice(0, 4)}-${served.room.slice(4)}`);
    const box = await stage.locator('.is-code .room-qr').boundingBox();
    expect(box?.height, 'large enough for the last row').toBeGreaterThan(500);
    await stage.keyboard.press('Escape');
    expect(await stage.isVisible('.room-sheet.is-code')).toBe(false);
    await stage.keyboard.press('q');
    await stage.keyboard.press('PageUp');
    await expect.poll(() => stage.isVisible('.room-sheet.is-code')).toBe(false);
  });

  test('a stage that was opened as localhost shows the hall the address that phones reach', async () => {
    const elsewhere = await serveRoom({ hall: 'http://192.168.7.20:4321/base/' });
    opened.push(elsewhere);
    const { stage, desk } = await kept(openHall(elsewhere, FIRST));
    await stage.keyboard.press('q');
    await expect.poll(() => stage.locator('.room-address').first().textContent()).toBe('192.168.7.20:4321/base/sala/');
    expect(await stage.getAttribute('.is-code .room-qr', 'aria-label')).toContain(`http://192.168.7.20:4321/base/sala/#${elsewhere.room}`);
    expect(await desk.textContent('.room-hall-address')).toContain('192.168.7.20:4321/base/sala/');
  });

  test('without a room the key says how to open one', async () => {
    const { page } = await kept(openAt(served, `apresentar/#/${FIRST}`));
    await page.waitForSelector(`[data-slide="${FIRST}"].present`);
    await page.keyboard.press('q');
    await expect.poll(() => page.textContent('[data-notice]')).toMatch(/Nenhuma sala aberta/);
  });

  test('a room of another day is forgotten without a word to the hall', async () => {
    const old = 'bcdf2345.0123456789abcdef0123456789abcdef';
    const { page } = await kept(openAt(served, `sala/conduzir/#${old}`));
    await page.waitForSelector('[data-lead]:not([hidden])');
    await page.goto(served.address(`apresentar/#/${FIRST}`));
    await page.waitForSelector(`[data-slide="${FIRST}"].present`);
    await expect.poll(() => page.evaluate(() => localStorage.getItem('megamaquina:sala'))).toBeNull();
    expect(await page.locator('[data-notice]').count()).toBe(0);
  });

  test('a second deck does not take the hall from the first, unless somebody says so', async () => {
    const hall = await kept(openHall(served, FIRST));
    const { page } = await kept(openPhone(served));
    await expect.poll(() => onPhone(page)).toBe(FIRST);
    const second = await openStage(served, hall.desk.context(), OTHER);
    await second.getByText('Fazer desta o palco').waitFor();
    expect(await onPhone(page)).toBe(FIRST);
    await second.getByText('Fazer desta o palco').click();
    await expect.poll(() => onPhone(page)).toBe(OTHER);
  });
});

describe('for everybody', () => {
  test('phones: nothing reaches over 360 px, everything can be hit, both themes pass', async () => {
    const hall = await kept(openHall(served, FIRST));
    const { page } = await kept(openPhone(served));
    await expect.poll(() => onPhone(page)).toBe(FIRST);
    const check = async (what: string): Promise<void> => {
      await settle(page);
      expect(await wideElements(page), what).toEqual([]);
      expect(await mistakes(page), what).toEqual([]);
      expect((await smallTargets(page, 44)).filter((line) => !/class="num|standing|data-input|summary class="label"|href="[^"]*calculadoras|input class="value"|type="range"|<select|class="brand"|data-theme-toggle|data-language/.test(line)), what).toEqual([]);
      for (const theme of themes) {
        await setTheme(page, theme);
        expect(await violations(page, { coloursOnly: theme === 'noite' }), `${what}, ${theme}`).toEqual([]);
      }
    };
    await check('a slide');
    await ask(hall.desk, 'guess');
    await page.waitForSelector('.room-card');
    await check('a guess');
    await guess(page, '50 mil');
    await hall.desk.click('.room-asked .key.main');
    await page.waitForSelector('.room-chart');
    await check('its result');
    await hall.desk.click('.room-asked .room-keys button:nth-child(3)');
    await hall.desk.waitForSelector('.room-new');
    await ask(hall.desk, 'rank');
    await page.waitForSelector('.room-rank');
    // As long as the list: what scrolls under the bar at the foot is no small target.
    await page.setViewportSize({ width: 360, height: 1400 });
    await check('demands');
  });

  test('the pages before the room, the desk and the stage pass in both themes', async () => {
    const hall = await kept(openHall(served, FIRST));
    const both = async (page: Page, what: string, part?: string): Promise<void> => {
      for (const theme of themes) {
        await setTheme(page, theme);
        await settle(page);
        expect(await violations(page, part === undefined ? {} : { part }), `${what}, ${theme}`).toEqual([]);
      }
    };
    const door = await kept(openAt(served, 'sala/', { width: 360, height: 800 }));
    expect(await wideElements(door.page)).toEqual([]);
    await both(door.page, 'the door');
    const lead = await kept(openAt(served, `sala/conduzir/#${served.room}.${served.secret}`, { width: 360, height: 800 }));
    expect(await wideElements(lead.page)).toEqual([]);
    await both(lead.page, 'leading');
    await both(hall.desk, 'the desk', '.speaker-room');
    await hall.stage.keyboard.press('q');
    await hall.stage.waitForSelector('.room-sheet.is-code:not([hidden])');
    await both(hall.stage, 'the code', '.room-sheet.is-code');
    await ask(hall.desk, 'guess');
    await hall.stage.waitForSelector('.room-sheet:not(.is-code):not([hidden])');
    await both(hall.stage, 'the question', '.room-sheet:not(.is-code)');
    const { page } = await kept(openPhone(served));
    await guess(page, '50 mil');
    await expect.poll(() => answersAt(hall.desk)).toBe('1 resposta');
    await hall.desk.click('.room-asked .key.main');
    await hall.stage.waitForSelector('.room-sheet.is-result');
    await both(hall.stage, 'the result', '.room-sheet.is-result');
    await both(hall.desk, 'the result at the desk', '.speaker-room');
  });
});
