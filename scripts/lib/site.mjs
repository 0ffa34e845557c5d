import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { prefixes } from '../../src/i18n/locales.ts';

/** Pages in other languages than the root's: each language is a site of its own in its folder. */
const OTHERS = Object.values(prefixes).filter((prefix) => prefix !== '');

/**
 * The addresses of all pages of a built site in one language, below its base path: `''` is the home page, the others
 * end in a slash.
 * @param {string} dir of the language
 * @returns {Promise<string[]>}
 */
export async function pagesOf(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => relative(dir, entry.parentPath).split(sep).join('/'))
    .map((path) => (path === '' ? '' : `${path}/`))
    .filter((page) => !OTHERS.some((prefix) => page.startsWith(prefix)))
    .sort();
}

/**
 * Whether a page is a deck that presents slides; it has its own budget and its own tests. The pages that choose and
 * make playlists stand beside the decks.
 * @param {string} page
 */
export const isDeck = (page) => /^apresentar\/(?!listas\/|montar\/)/.test(page);
