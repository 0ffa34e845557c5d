import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { setTheme, violations } from './helpers/accessibility.ts';
import { addressOf, openPage, themes, useBrowser, type WatchedPage } from './helpers/browser.ts';
import { settle } from './helpers/deck.ts';
import { mistakes, smallTargets, wideElements } from './helpers/layout.ts';
import { slidesOf, TALK } from './helpers/site.ts';

const DESK = 'apresentar/montar/';
const CHOICE = '?slides=pico_3~casas~megamaquina&lista=Meu+recorte';

useBrowser();

/** The slides of the open page, in their order. */
const shown = (watched: WatchedPage) => watched.page.locator('[data-slide]').evaluateAll((all) => all.map((slide) => slide.getAttribute('data-slide')));
const rows = (watched: WatchedPage) => watched.page.locator('[data-row]').evaluateAll((all) => all.map((row) => row.getAttribute('data-row')));

async function openChoice(watched: WatchedPage, query: string, path = 'apresentar/aula/'): Promise<void> {
  await watched.page.goto(`${addressOf(path)}${query}`);
  await watched.page.waitForSelector(path.startsWith('imprimir') ? '[data-slide]' : '[data-slide].present');
}

describe('a link with a list of slides', () => {
  let watched: WatchedPage;
  // A page of its own each: a device that has seen a list offers to go on in it.
  beforeEach(async () => {
    watched = await openPage();
  });
  afterEach(() => watched.close());

  test('opens a deck of these slides alone, in this order, under its name', async () => {
    const { page } = watched;
    await openChoice(watched, CHOICE);
    expect(await shown(watched)).toEqual(['pico', 'casas', 'megamaquina']);
    expect(await page.title()).toBe('O pico manda na conta · Meu recorte');
    expect(await page.locator('.present .slide-number').textContent()).toBe('01 / 3');
    expect(await page.locator('.deck-line').getAttribute('aria-valuemax')).toBe('3');
    await page.keyboard.press('End');
    await page.waitForSelector('[data-slide="megamaquina"].present');
    expect(await page.locator('.present .slide-number').textContent()).toBe('03 / 3');
    await expect.poll(() => page.locator('.deck-line').getAttribute('aria-valuenow')).toBe('3');
    await page.locator('[data-action="index"]').click();
    await page.waitForSelector('#deck-index[open] .index-parts a');
    expect(await page.locator('#deck-index .index-parts a').count()).toBe(3);
    expect(await page.locator('[data-notice]').count()).toBe(0);
    expect(watched.takeComplaints()).toEqual([]);
  });

  test('keeps the list in the address when the scenario changes, and after a reload', async () => {
    const { page } = watched;
    await openChoice(watched, `${CHOICE}&v=1&peakToMean=3`);
    await expect.poll(() => new URL(page.url()).search).toBe(`${CHOICE}&v=1&peakToMean=3`);
    expect(await page.locator('[data-notice]').count()).toBe(0);
    await page.locator('[data-open-scenario]').click();
    await page.getByRole('button', { name: 'Voltar tudo ao padrão' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe(CHOICE);
    await page.reload();
    await page.waitForSelector('[data-slide].present');
    expect(await shown(watched)).toEqual(['pico', 'casas', 'megamaquina']);
  });

  test('says what a damaged one asks for in vain, and goes on', async () => {
    await openChoice(watched, '?slides=pico~fubeca~casas%7Emegamaquina');
    expect(await shown(watched)).toEqual(['pico', 'casas', 'megamaquina']);
    expect(await watched.page.locator('[data-notice]').textContent()).toContain('“fubeca”');
  });

  test.each(['?slides=', '?slides=fubeca~~%20', '?slides=%3Cimg%20src=x%3E'])('shows the whole talk for %s', async (query) => {
    await openChoice(watched, query);
    expect(await shown(watched)).toEqual(slidesOf(TALK));
    expect(await watched.page.locator('[data-notice]').textContent()).toContain('mostra todos');
  });

  test('leaves its sheets alone on paper', async () => {
    await openChoice(watched, CHOICE, 'imprimir/aula/');
    await expect.poll(() => shown(watched)).toEqual(['pico', 'casas', 'megamaquina']);
    const pdf = await watched.page.pdf({ preferCSSPageSize: true, tagged: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
  });
});

describe('a playlist with a scenario of its own', () => {
  /** The published playlists start from the defaults: the page is given one on its way to the browser. */
  async function openWith(scenario: string, query = ''): Promise<WatchedPage> {
    const watched = await openPage();
    await watched.page.route('**/apresentar/relampago/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<main class="reveal deck"', `<main class="reveal deck" data-scenario="${scenario}"`) });
    });
    await watched.page.goto(`${addressOf('apresentar/relampago/')}${query}`);
    await watched.page.waitForSelector('[data-slide].present');
    return watched;
  }
  const search = (watched: WatchedPage) => new URL(watched.page.url()).search;

  test('starts from it', async () => {
    const watched = await openWith('v=1&amp;requestsPerDay=2e7');
    await expect.poll(() => search(watched)).toBe('?v=1&requestsPerDay=2e7');
    await watched.page.locator('[data-open-scenario]').click();
    await watched.page.getByRole('button', { name: 'Voltar tudo ao padrão' }).click();
    await expect.poll(() => search(watched)).toBe('');
    await watched.page.reload();
    await watched.page.waitForSelector('[data-slide].present');
    await expect.poll(() => watched.page.locator('[data-open-scenario]').textContent()).toBe('Cenário');
    expect(search(watched)).toBe('');
    await watched.close();
  });

  test('leaves a link its own', async () => {
    const watched = await openWith('v=1&amp;requestsPerDay=2e7', '?v=1&peakToMean=3');
    await expect.poll(() => watched.page.locator('[data-open-scenario]').textContent()).toBe('Cenário · 1');
    await expect.poll(() => search(watched)).toBe('?v=1&peakToMean=3');
    await watched.close();
  });
});

describe('the desk', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await openPage();
  });
  afterAll(() => watched.close());

  test('makes a list by keyboard alone, keeps it, and its link opens it', async () => {
    const { page } = watched;
    await page.goto(`${addressOf(DESK)}?partir=relampago`);
    await page.waitForSelector('[data-row]');
    const before = await rows(watched);
    expect(await page.locator('[data-sum]').textContent()).toBe('8 slides, 10 min, no tempo certo');

    await page.getByLabel('Nome da lista').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Quarta-feira');
    const second = page.locator('[data-row]').nth(1);
    await second.locator('[data-row-action="up"]').focus();
    await page.keyboard.press('Enter');
    expect((await rows(watched)).slice(0, 2)).toEqual([before[1], before[0]]);
    // At the top there is no way up: the focus stays in the row, on what still works.
    expect(await page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'))).toBe(before[1]);
    expect(await page.locator('[data-says]').textContent()).toContain('posição 1 de 8');

    await page.locator('[data-row]').nth(2).locator('[data-row-action="remove"]').focus();
    await page.keyboard.press('Enter');
    expect(await rows(watched)).not.toContain(before[2]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-row-action'))).toBe('remove');

    await page.locator('.maker-all summary').nth(2).focus();
    await page.keyboard.press('Enter');
    await page.locator('.maker-all input[value="pico"]').focus();
    await page.keyboard.press('Space');
    await page.locator('[data-row="pico"] input').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2,5');
    await page.keyboard.press('Tab');
    expect(await page.locator('[data-sum]').textContent()).toBe('8 slides, 11,5 min, passa 1,5 min');

    await page.locator('[data-do="keep"]').focus();
    await page.keyboard.press('Enter');
    const chosen = await rows(watched);
    const link = await page.locator('[data-link]').inputValue();
    expect(link).toContain('pico_2.5');
    expect(link).not.toMatch(/%20|%7E| /);
    await page.goto(link);
    await page.waitForSelector('[data-slide].present');
    expect(await shown(watched)).toEqual(chosen);
    expect(await page.title()).toContain('Quarta-feira');

    await page.goto(addressOf(DESK));
    await page.getByLabel('Partir de').selectOption({ label: 'Quarta-feira' });
    await page.getByRole('button', { name: 'Começar daqui' }).click();
    expect(await rows(watched)).toEqual(chosen);
    expect(watched.takeComplaints()).toEqual([]);
  });

  test('writes a file and reads it again; what is wrong with another is said', async () => {
    const { page } = watched;
    await page.goto(`${addressOf(DESK)}?partir=escola`);
    await page.waitForSelector('[data-row]');
    const chosen = await rows(watched);
    const coming = page.waitForEvent('download');
    await page.locator('[data-do="save"]').click();
    const file = join(tmpdir(), `lista-${process.pid}.yaml`);
    await (await coming).saveAs(file);
    const text = await readFile(file, 'utf8');
    await rm(file);
    expect(parse(text)).toMatchObject({ title: 'Aula na escola', minutes: 50 });

    const give = (content: string) => page.locator('[data-file]').setInputFiles({ name: 'a.yaml', mimeType: 'text/yaml', buffer: Buffer.from(content) });
    const says = () => page.locator('[data-says]').textContent();
    await give('title: A\nslides: [pico');
    await expect.poll(says).toContain('erro na linha 2');
    expect(await rows(watched)).toEqual(chosen);
    await give('title: A\nslides: [pico, fubeca]\n');
    await expect.poll(says).toContain('fubeca');
    expect(await rows(watched)).toEqual(['pico']);
    await give(text);
    await expect.poll(() => rows(watched)).toEqual(chosen);
  });

  test('says so where the device keeps nothing', async () => {
    const { page, close } = await openPage();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(`${addressOf(DESK)}?partir=relampago`);
    await page.locator('[data-do="keep"]').click();
    expect(await page.locator('[data-says]').textContent()).toContain('não deixa guardar');
    await close();
  });

  test.each(themes)('fits a phone and serves everybody with a list on it (%s)', async (theme) => {
    const phone = await openPage({ width: 360, height: 800, touch: true, theme });
    const { page } = phone;
    await page.goto(`${addressOf(DESK)}?partir=escola`);
    await page.waitForSelector('[data-row]');
    await page.locator('.maker-all summary').first().click();
    await setTheme(page, theme);
    await settle(page);
    expect.soft(await wideElements(page)).toEqual([]);
    expect.soft(await mistakes(page)).toEqual([]);
    expect.soft(await violations(page)).toEqual([]);
    // The head of the site is that of all pages.
    await page.locator('.site-head, .site-foot').evaluateAll((all) => { for (const part of all) part.remove(); });
    expect.soft(await smallTargets(page, 44)).toEqual([]);
    await phone.close();
  });
});

test('the page of playlists leads to every deck, and each takes the time that its card says', async () => {
  const { page, close } = await openPage();
  await page.goto(addressOf('apresentar/listas/'));
  const cards = await page.locator('.list-cards > li:has(.list-time)').evaluateAll((all) =>
    all.map((card) => ({ minutes: card.querySelector('.list-time span')?.textContent, present: card.querySelector('.list-main')?.getAttribute('href')?.split('/').at(-2) })),
  );
  expect(cards).toEqual([
    { minutes: '100', present: 'aula' },
    { minutes: '50', present: 'escola' },
    { minutes: '40', present: 'conferencia' },
    { minutes: '10', present: 'relampago' },
    { minutes: '270', present: 'oficina' },
    { minutes: '180', present: 'oficina-meio-dia' },
    { minutes: '90', present: 'oficina-90' },
  ]);
  await page.locator('.list-meetings a').nth(2).click();
  await page.waitForSelector('[data-slide].present');
  expect(await page.locator('[data-slide]').count()).toBe(12);
  expect(await page.title()).toContain('Terceiro encontro');
  await close();
});
