import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setTheme, violations } from './helpers/accessibility.ts';
import { openPage, useBrowser, type WatchedPage } from './helpers/browser.ts';
import { openDeck, settle, showSlide } from './helpers/deck.ts';
import { pageIn, slidesOf, TALK } from './helpers/site.ts';
import { locales } from '../../src/i18n/locales.ts';

/** The line and the tools are the same for all slides and are checked with the page. */
const PRESENT = '[data-slide].present';

useBrowser();

describe.each(locales)('every slide on stage in %s can be used by all', (locale) => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await openPage({ width: 1920, height: 1080 });
    await openDeck(watched.page, { talk: pageIn(TALK, locale) });
  });
  afterAll(() => watched.close());

  test.each(slidesOf(TALK))('%s', async (id) => {
    const { page } = watched;
    await setTheme(page, 'noite');
    await showSlide(page, id);
    // A drawing on stage gets its words when its part of the script has come.
    await page.waitForFunction(() => document.querySelector('.present [data-chart] svg[role="img"]:not([aria-label])') === null);
    expect.soft(await violations(page, { part: PRESENT }), 'WCAG, noite').toEqual([]);
    await setTheme(page, 'papel');
    await settle(page);
    expect.soft(await violations(page, { part: PRESENT, coloursOnly: true }), 'WCAG, papel').toEqual([]);
  });
});
