import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations, setTheme } from './helpers/accessibility.ts';
import { addressOf, openPage, useBrowser, type WatchedPage } from './helpers/browser.ts';
import { settle } from './helpers/deck.ts';
import { mistakes, smallTargets, wideElements } from './helpers/layout.ts';
import { pagesToTryIn } from './helpers/site.ts';
import { locales } from '../../src/i18n/locales.ts';

const PHONE = { width: 360, height: 800, touch: true };
const LEAST_TARGET_PX = 24;

useBrowser();

describe.each(locales)('every page on a phone, in %s', (locale) => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await openPage(PHONE);
  });
  afterAll(() => watched.close());

  test.each(pagesToTryIn(locale))('/%s is clean, fits and can be used by all', async (path) => {
    const { page, takeComplaints } = watched;
    takeComplaints();
    await page.goto(addressOf(path));
    await settle(page);
    expect.soft(await wideElements(page), 'wider than the screen').toEqual([]);
    expect.soft(await smallTargets(page, LEAST_TARGET_PX), 'small targets').toEqual([]);
    expect.soft(await mistakes(page), 'mistakes in the text').toEqual([]);
    await setTheme(page, 'papel');
    await settle(page);
    expect.soft(await violations(page), 'WCAG, papel').toEqual([]);
    // Paper has one theme.
    if ((await page.locator('html.print-page').count()) === 0) {
      await setTheme(page, 'noite');
      await settle(page);
      expect.soft(await violations(page, { coloursOnly: true }), 'WCAG, noite').toEqual([]);
    }
    expect.soft(takeComplaints(), 'complaints').toEqual([]);
  });
});

test('the theme that was chosen last is there before the first paint', async () => {
  for (const theme of ['noite', 'papel'] as const) {
    const { page, close } = await openPage({ theme });
    await page.goto(addressOf(''), { waitUntil: 'commit' });
    await page.waitForSelector('body');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    await close();
  }
});
