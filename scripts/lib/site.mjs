import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/**
 * The addresses of all pages of a built site, below its base path: `''` is the home page, the others end in a slash.
 * @param {string} dir
 * @returns {Promise<string[]>}
 */
export async function pagesOf(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => relative(dir, entry.parentPath).split(sep).join('/'))
    .map((path) => (path === '' ? '' : `${path}/`))
    .sort();
}

/**
 * Whether a page is a deck that presents slides; it has its own budget and its own tests. The pages that choose and
 * make playlists stand beside the decks.
 * @param {string} page
 */
export const isDeck = (page) => /^(?:[a-z]{2}(?:-[A-Za-z]{2})?\/)?apresentar\/(?!listas\/|montar\/)/.test(page);
