import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { isDeck, pagesOf } from '../../../scripts/lib/site.mjs';
import { defaultLocale, placeOf, type Locale } from '../../../src/i18n/locales.ts';

/** All pages of the site under test in Portuguese, below its address: `''`, `explorar/` … The other languages have the same, by a test. */
export const allPages: readonly string[] = await pagesOf(inject('siteDir'));

/** Pages made from one template differ by their numbers: of a large family `npm test` takes one in so many. */
const FAMILY = 12;

/** What `npm test` looks at page by page; `EVERY_PAGE=1 npm test -- e2e pages` looks at all of them. */
export const pagesToTry: readonly string[] =
  process.env['EVERY_PAGE'] === '1'
    ? allPages
    : [...Map.groupBy(allPages, (page) => page.replace(/[^/]+\/$/, '')).values()].flatMap((family) => {
        const step = family.length > FAMILY ? Math.ceil(family.length / FAMILY) : 1;
        return family.filter((_, i) => i % step === 0);
      });

/** In other languages words differ and layouts don't: one page of each template, and of each short family all. */
const otherPages: readonly string[] = [...Map.groupBy(allPages, (page) => page.replace(/[^/]+\/$/, '')).values()].flatMap((family) => (family.length > FAMILY ? family.slice(0, 1) : family));

/** What is looked at page by page in a language, by its address there. */
export function pagesToTryIn(locale: Locale): readonly string[] {
  return (locale === defaultLocale ? pagesToTry : otherPages).map((page) => pageIn(page, locale));
}

/** The address of a page in a language: `explorar/` → `en/explore/`. */
export function pageIn(page: string, locale: Locale): string {
  return placeOf(`/${page}`, locale);
}

/** The page of the whole talk. */
export const TALK = 'apresentar/';

/** The built HTML of a page. */
export function htmlOf(page: string): string {
  return readFileSync(join(inject('siteDir'), page, 'index.html'), 'utf8');
}

/** The ids of a deck's slides, in their order. */
export function slidesOf(page: string): readonly string[] {
  return [...htmlOf(page).matchAll(/\sdata-slide="([^"]+)"/g)].map((match) => match[1] ?? '');
}

/**
 * One of each kind of deck: playlists repeat the slides of the whole talk, and its own test has them all.
 */
export const decks: readonly string[] = allPages.filter((page) => isDeck(page));
