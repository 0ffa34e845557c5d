import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressIn } from '../../../src/i18n/locales.ts';
import { pagesOf } from '../site.mjs';

/** What never travels inside a deck: other decks, paper, what only a server makes sense of. */
const STAYS = ['/apresentar/', '/palco/', '/imprimir/', '/sala/', '/baixar/', '/sem-internet/', '/pacote/', '/explorar/busca/'];
const PAPER = '/papel/';

/**
 * The text of every page that may travel, by its path (`/fontes/`).
 * @param {string} dir a built site in one language
 * @param {import('../../../src/i18n/locales.ts').Locale} locale
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
export async function readPages(dir, locale) {
  const stays = STAYS.map((path) => addressIn(path, locale));
  const pages = (await pagesOf(dir)).filter((page) => !stays.some((path) => `/${page}`.startsWith(path)) && !page.endsWith(addressIn(PAPER, locale)));
  const read = pages.map(async (page) => /** @type {const} */ ([`/${page}`, mainOf(await readFile(join(dir, page, 'index.html'), 'utf8'), page)]));
  return new Map(await Promise.all(read));
}

/**
 * The main part of a page.
 * @param {string} html
 * @param {string} page named in the error
 */
function mainOf(html, page) {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0];
  if (main === undefined) throw new Error(`/${page} has no <main>.`);
  return main;
}

/**
 * The paths of the site that a text links to.
 * @param {string} html
 * @param {string} base the base path of the build
 * @returns {Set<string>}
 */
export function linkedPaths(html, base) {
  const paths = [...html.matchAll(/\s(?:href|data-drawing)="([^"#?]+)/g)].map(([, address = '']) => address);
  return new Set(paths.filter((address) => address.startsWith(base) && address.endsWith('/')).map((address) => address.slice(base.length - 1)));
}

/**
 * The pages within so many clicks of a text, itself left out.
 * @param {string} html
 * @param {ReadonlyMap<string, string>} pages
 * @param {string} base
 * @returns {readonly ReadonlySet<string>[]} one set for each distance, each holding the one before
 */
export function reachable(html, pages, base) {
  /** @type {Set<string>[]} */
  const rings = [];
  let edge = linkedPaths(html, base);
  const found = new Set(/** @type {string[]} */ ([]));
  while (edge.size > 0) {
    const fresh = [...edge].filter((path) => pages.has(path) && !found.has(path));
    if (fresh.length === 0) break;
    for (const path of fresh) found.add(path);
    rings.push(new Set(found));
    edge = new Set(fresh.flatMap((path) => [...linkedPaths(pages.get(path) ?? '', base)]));
  }
  return rings;
}
