import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultLocale, locales } from '../../src/i18n/locales.ts';
import { root } from './root.mjs';

const FOLDER = 'src/i18n';
/** What differs by nature: in how many forms a word appears, and what addresses a language calls otherwise. */
const FREE = /(^|\.)forms$/;
const OWN_FILES = ['addresses.ts'];

/**
 * @typedef {import('../../src/deck/yaml-file.ts').FileProblem} FileProblem
 */

/**
 * Where a dictionary lacks a word, or has one too many.
 * @param {unknown} original
 * @param {unknown} own
 * @param {string} at
 * @returns {string[]}
 */
function differences(original, own, at) {
  if (FREE.test(at)) return [];
  if (typeof original === 'function') return typeof own === 'function' ? [] : [`"${at}" is no function`];
  if (typeof original !== 'object' || original === null) {
    if (typeof own !== typeof original) return [`"${at}" is missing`];
    return typeof own === 'string' && own.trim() === '' && original !== '' ? [`"${at}" is empty`] : [];
  }
  if (typeof own !== 'object' || own === null) return [`"${at}" is missing`];
  const [wanted, found] = /** @type {[Map<string, unknown>, Map<string, unknown>]} */ ([new Map(Object.entries(original)), new Map(Object.entries(own))]);
  const below = (/** @type {string} */ key) => (at === '' ? key : `${at}.${key}`);
  return [
    ...[...wanted].flatMap(([key, word]) => differences(word, found.get(key), below(key))),
    ...[...found.keys()].filter((key) => !wanted.has(key) && !FREE.test(key)).map((key) => `"${below(key)}" is not in ${defaultLocale}`),
  ];
}

/** @param {string} file from the root of the project */
const read = async (file) => ({ .../** @type {Record<string, unknown>} */ (await import(pathToFileURL(join(root, file)).href)) });

/**
 * Every word that one language has and another lacks. Types say the same; the build asks without them.
 * @returns {Promise<readonly FileProblem[]>}
 */
export async function checkDictionaries() {
  /** @type {FileProblem[]} */
  const problems = [];
  for await (const found of glob(`${FOLDER}/${defaultLocale}/**/*.ts`, { cwd: root })) {
    const original = found.replaceAll('\\', '/');
    if (OWN_FILES.some((file) => original.endsWith(`/${file}`))) continue;
    const words = await read(original);
    for (const locale of locales) {
      if (locale === defaultLocale) continue;
      const file = original.replace(`/${defaultLocale}/`, `/${locale}/`);
      const own = await read(file).catch(() => undefined);
      const said = own === undefined ? ['the words of this file are missing'] : differences(words, own, '');
      problems.push(...said.map((message) => ({ file, line: 1, message })));
    }
  }
  return problems;
}
