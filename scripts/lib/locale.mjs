import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { eventFile, languagesOf } from '../../src/deck/event.ts';
import { defaultLocale, locales, prefixes } from '../../src/i18n/locales.ts';
import { basePath } from './base.mjs';
import { root } from './root.mjs';

/** @typedef {import('../../src/i18n/locales.ts').Locale} Locale */

/**
 * The language that the environment asks for: `SITE_LOCALE`, Portuguese where it is left out.
 * @throws {Error} that names the languages there are.
 * @returns {Locale}
 */
export function buildLocale() {
  const wish = process.env['SITE_LOCALE'] ?? defaultLocale;
  const found = locales.find((locale) => locale === wish);
  if (found === undefined) throw new Error(`SITE_LOCALE=${wish}: the site has ${locales.join(', ')}.`);
  return found;
}

/**
 * The path that a language's pages live under: `/`, `/mega/en/`.
 * @param {Locale} locale
 * @param {string} [base] of the whole site
 */
export function localeBase(locale, base = basePath()) {
  return base + prefixes[locale];
}

/**
 * The languages of the site: those of `slides/evento.yaml`. What is wrong with that file is said by its own check.
 * @returns {readonly Locale[]}
 */
export function siteLocales() {
  const event = eventFile.safeParse(parse(readFileSync(join(root, 'slides', 'evento.yaml'), 'utf8')) ?? {});
  return languagesOf(event.success ? event.data : {});
}

/**
 * The languages that something is made in: all of the site, or the one of SITE_LOCALE.
 * @returns {readonly Locale[]}
 */
export const chosenLocales = () => (process.env['SITE_LOCALE'] === undefined ? siteLocales() : [buildLocale()]);
