import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { derivationDrawing, derivedIds } from '../../../src/assembly-line/derivations.ts';
import { DrawingError, prepare } from '../../../src/assembly-line/template.ts';
import { lettersOf } from '../../../src/assembly-line/widest.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { root } from '../root.mjs';

const ROOM = 'src/assembly-line';

/**
 * A drawing as it should be.
 * @typedef {object} Drawing
 * @property {string} name as messages call it
 * @property {string} file where it is drawn to, from the root of the project
 * @property {import('../../../src/assembly-line/template.ts').Prepared} prepared
 */

/**
 * The dictionary of a drawing.
 * @param {string} name
 * @param {string} locale
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
async function wordsOf(name, locale) {
  const file = `src/i18n/${locale}/drawings/${name}.ts`;
  try {
    /** @type {{ words: Readonly<Record<string, string>> }} */
    const { words } = await import(pathToFileURL(join(root, file)).href);
    return words;
  } catch (error) {
    throw new DrawingError(name, 0, `its words cannot be read from ${file}: ${String(error)}`);
  }
}

/** The names of the sources. */
export async function sourceNames() {
  return (await readdir(join(root, ROOM, 'sources'))).filter((file) => file.endsWith('.mmd')).map((file) => file.slice(0, -4)).sort();
}

/**
 * All drawings: one per source and locale, one per derived quantity and locale.
 * @returns {Promise<Drawing[]>}
 */
export async function allDrawings() {
  /** @type {Drawing[]} */
  const drawings = [];
  for (const locale of locales) {
    for (const name of await sourceNames()) {
      const source = await readFile(join(root, ROOM, 'sources', `${name}.mmd`), 'utf8');
      const words = await wordsOf(name, locale);
      const prepared = prepare({ name, source, words, lettersOf: (token) => lettersOf(token, locale) });
      drawings.push({ name, file: `${ROOM}/drawn/${name}.${locale}.svg`, prepared });
    }
    for (const id of derivedIds) {
      const name = `derivations/${id}`;
      const prepared = prepare({ name, ...derivationDrawing(id, locale), lettersOf: (token) => lettersOf(token, locale) });
      drawings.push({ name, file: `${ROOM}/drawn/${name}.${locale}.svg`, prepared });
    }
  }
  return drawings;
}
