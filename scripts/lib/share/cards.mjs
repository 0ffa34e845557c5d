import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { home } from '../../../src/i18n/home.ts';
import { defaultLocale, locales } from '../../../src/i18n/locales.ts';
import { words } from '../../../src/i18n/ui.ts';
import { root } from '../root.mjs';

/** What decides how a card looks, beside its words. */
const DRAWS = ['scripts/lib/share/cards.mjs', 'scripts/lib/share/markup.mjs', 'scripts/lib/share/draw.mjs'];

/** Where the hashes of what was drawn are kept. */
export const drawnList = join(root, 'scripts/lib/share/drawn.json');

/**
 * The picture that messengers show beside a link.
 * @typedef {object} Card
 * @property {string} file from the root of the project
 * @property {string} brand
 * @property {string} title
 * @property {string} hook
 * @property {string} station
 * @property {string} number of the chapter; empty on the site's own card
 */

/**
 * After the build of a language its cards stand in `compartilhar/`.
 * @param {string} locale
 */
export const folderOf = (locale) => `share/${locale}`;

/**
 * @param {string} file a chapter, from the root of the project
 * @returns {{ title: string, hook: string, station: string }} a translation has no station
 */
function headOf(file) {
  const text = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
  /** @type {{ title: string, hook: string, station: string }} */
  const head = parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '');
  return head;
}

/**
 * All cards: the site's own, and one for each chapter that is written.
 * @returns {Promise<Card[]>}
 */
export async function allCards() {
  /** @type {Card[]} */
  const cards = [];
  for (const locale of locales) {
    const folder = folderOf(locale);
    const brand = words(locale).site.name;
    cards.push({ file: `${folder}/site.png`, brand, title: home[locale].title.join(' '), hook: words(locale).site.tagline, station: 'computing', number: '' });
    for await (const file of glob(`chapters/${locale}/*.mdx`, { cwd: root })) {
      const { title, hook } = headOf(file);
      const { station } = headOf(file.replace(`chapters/${locale}/`, `chapters/${defaultLocale}/`));
      const [number = '', ...part] = basename(file, '.mdx').split('-');
      cards.push({ file: `${folder}/${part.join('-')}.png`, brand, title, hook, station, number });
    }
  }
  return cards.sort((a, b) => a.file.localeCompare(b.file));
}

/** @type {string | undefined} */
let surroundings;

/**
 * Changes when the card would look otherwise.
 * @param {Card} card
 */
export function cardHash(card) {
  surroundings ??= DRAWS.map((file) => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')).join('\n');
  return createHash('sha256').update(JSON.stringify([surroundings, card])).digest('hex').slice(0, 16);
}

/**
 * The hashes that the cards were drawn with, by file.
 * @returns {Readonly<Record<string, string>>}
 */
export function drawnCards() {
  /** @type {Readonly<Record<string, string>>} */
  const drawn = JSON.parse(readFileSync(drawnList, 'utf8'));
  return drawn;
}
