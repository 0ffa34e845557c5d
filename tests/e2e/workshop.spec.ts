import type { Page } from 'playwright';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setTheme, violations } from './helpers/accessibility.ts';
import { addressOf, openPage, themes, useBrowser, type WatchedPage } from './helpers/browser.ts';
import { mistakes, smallTargets, wideElements } from './helpers/layout.ts';
import { allPages } from './helpers/site.ts';

useBrowser();

const kit = allPages.filter((page) => /^oficina\/(?:$|roteiro\/|atividades\/)/.test(page));
const printed = kit.filter((page) => page !== 'oficina/');
/** A4 without the margins of `print.css`, at 96 pixels an inch. */
const PAPER = { width: Math.floor((182 / 25.4) * 96), height: Math.floor((271 / 25.4) * 96) };
const A4_POINTS = { width: 595, height: 842 };
const LEAST_TARGET_PX = 24;

/** A page of the kit as paper shows it. */
async function onPaper(page: Page, path: string): Promise<void> {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  await page.goto(addressOf(path));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

test('the kit has its index, three guides and five activities', () => {
  expect(kit).toHaveLength(9);
});

describe('on a narrow phone', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await openPage({ width: 360, height: 800, touch: true });
  });
  afterAll(() => watched.close());

  test.each(kit)('/%s fits, also at twice the size, and can be used by all', async (path) => {
    const { page, complaints } = watched;
    await page.goto(addressOf(path));
    for (const theme of themes) {
      await setTheme(page, theme);
      expect.soft(await violations(page), `WCAG, ${theme}`).toEqual([]);
    }
    expect.soft(await smallTargets(page, LEAST_TARGET_PX)).toEqual([]);
    expect.soft(await mistakes(page)).toEqual([]);
    expect.soft(await wideElements(page), '360 px').toEqual([]);
    // A window of 640 at 200 %.
    await page.setViewportSize({ width: 320, height: 600 });
    expect.soft(await wideElements(page), '320 px').toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(complaints).toEqual([]);
  });
});

describe('on paper', () => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await openPage();
  });
  afterAll(() => watched.close());

  test.each(printed)('/%s keeps every text within its card and every worksheet within a page', async (path) => {
    const { page } = watched;
    await onPaper(page, path);
    const tooLarge = await page.evaluate((height) => {
      const said = (element: Element): string => `${element.querySelector('h2, h3, .label')?.textContent.trim() ?? ''}: ${element.scrollHeight}`;
      const cards = [...document.querySelectorAll('.card')].filter((card) => card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1);
      const sheets = [...document.querySelectorAll('.leaf-worksheet, .leaf-evaluation')].filter((sheet) => sheet.scrollHeight > height);
      return [...cards, ...sheets].map(said);
    }, PAPER.height);
    expect(tooLarge).toEqual([]);
    expect(await page.locator('.leaf').count()).toBeGreaterThan(0);
  });

  test.each(printed)('/%s comes out as A4, each sheet from the top of a page, without the frame of the site', async (path) => {
    const { page } = watched;
    await onPaper(page, path);
    const sheets = await page.locator('.leaf h2').allTextContents();
    const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const sheet = await document.getPage(number);
      const [, , width = 0, height = 0] = sheet.view;
      expect([Math.round(width), Math.round(height)]).toEqual([A4_POINTS.width, A4_POINTS.height]);
      const { items } = await sheet.getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ').trim());
    }
    const FIRST_WORDS = 140;
    for (const title of sheets) expect(texts.filter((text) => text.slice(0, FIRST_WORDS).includes(title)), title).toHaveLength(1);
    const NEARLY_EMPTY = 120;
    expect(texts.filter((text) => text.length < NEARLY_EMPTY), 'pages with next to nothing').toEqual([]);
    expect(texts.join(' ')).not.toContain('Trocar tema');
  });

  test('the second button prints sheets and cards only', async () => {
    const { page } = watched;
    await page.emulateMedia({ media: 'screen' });
    await page.goto(addressOf('oficina/atividades/nosso-data-center/'));
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Só folhas e cartas' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'As regras' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Tabela de preços' }).isVisible()).toBe(true);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});
