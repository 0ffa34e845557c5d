import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, useBrowser, type WatchedPage } from './helpers/browser.ts';
import { openDeck, showSlide } from './helpers/deck.ts';
import { mistakes, overflows } from './helpers/layout.ts';
import { pageIn, slidesOf, TALK } from './helpers/site.ts';
import { locales } from '../../src/i18n/locales.ts';

const PROJECTORS = [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
  [2560, 1080],
] as const;

useBrowser();

describe.each(locales.flatMap((locale) => PROJECTORS.map(([width, height]) => ({ locale, width, height }))))('the talk in $locale at $width×$height', ({ locale, width, height }) => {
  let watched: WatchedPage;
  beforeAll(async () => {
    watched = await openPage({ width, height });
    await openDeck(watched.page, { talk: pageIn(TALK, locale) });
  });
  afterAll(() => watched.close());

  test.each(slidesOf(TALK))('%s fits its frame', async (id) => {
    await showSlide(watched.page, id);
    expect.soft(await overflows(watched.page)).toEqual([]);
    expect.soft(watched.takeComplaints(), 'complaints').toEqual([]);
  });

  test('no mistakes in the text', async () => {
    expect(await mistakes(watched.page)).toEqual([]);
  });
});
