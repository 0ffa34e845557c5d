import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { segment } from '../../src/i18n/locales.ts';

/** What holds no pages. */
const PARTS = '_astro';

/**
 * Calls the folders of a built language as its addresses do: `explorar/uso` → `explore/use`.
 * @param {string} dir
 * @param {import('../../src/i18n/locales.ts').Locale} locale
 */
export async function nameFolders(dir, locale) {
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === PARTS) continue;
    const name = segment(entry.name, locale);
    if (name !== entry.name) await rename(join(dir, entry.name), join(dir, name));
    await nameFolders(join(dir, name), locale);
  }
}
