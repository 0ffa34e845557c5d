import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zip } from 'fflate';
import { dayText } from '../../../src/i18n/dates.ts';
import { packageWords } from '../../../src/i18n/package.ts';
import { originalSegment, segment } from '../../../src/i18n/locales.ts';
import { recordDownloads } from '../downloads.mjs';
import { singleFile } from './file.mjs';

/**
 * Makes a single file for each playlist of a built site and a zip of all, with a text that says how to use them, and
 * lists them for the page of downloads.
 * @param {string} dir a built site in one language
 * @param {string} base the base path of its build
 * @param {import('../../../src/i18n/locales.ts').Locale} locale
 * @param {(line: string) => void} say
 */
export async function packAll(dir, base, locale, say) {
  const target = join(dir, 'pacote');
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const names = (await decksOf(join(dir, segment('apresentar', locale)))).map((name) => originalSegment(name, locale));
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  /** @type {import('../downloads.mjs').Made[]} */
  const made = [];
  for (const name of names) {
    const { html, inside, left } = await singleFile(dir, name, base, locale);
    const file = `megamaquina-${name}-${locale}.html`;
    files[file] = strToU8(html);
    await writeFile(join(target, file), html);
    made.push({ path: `pacote/${file}`, kind: 'pacote', playlist: name, locale });
    say(`pacote/${file}: ${kilobytes(Buffer.byteLength(html))} kB, ${String(inside)} pages inside, ${String(left)} on the site only`);
  }
  const words = packageWords(locale);
  const list = Object.entries(files).map(([file, { length }]) => `${file}  (${(length / 1e6).toLocaleString(locale, { maximumFractionDigits: 1 })} MB)`);
  const readMe = words.readMeText(list.join('\n'), dayText(new Date(), locale, {}), process.env['SITE_URL'] ?? '');
  const archive = `megamaquina-${locale}.zip`;
  // Windows' editor wants its own ends of lines, and a mark to read accents.
  const bytes = await zipped({ [words.readMe]: strToU8(`\uFEFF${readMe.replaceAll('\n', '\r\n')}`), ...files });
  await writeFile(join(target, archive), bytes);
  say(`pacote/${archive}: ${kilobytes(bytes.length)} kB`);
  await recordDownloads(dir, [...made, { path: `pacote/${archive}`, kind: 'pacote-zip', playlist: null, locale }]);
}

/**
 * The playlists of a built site. What else stands beside their decks presents nothing.
 * @param {string} dir where the decks stand
 */
async function decksOf(dir) {
  const entries = await readdir(dir, { withFileTypes: true });
  /** @type {string[]} */
  const names = [];
  for (const entry of entries.filter((one) => one.isDirectory())) {
    const page = await readFile(join(dir, entry.name, 'index.html'), 'utf8');
    if (/<html[^>]*\bdeck-page\b/.test(page)) names.push(entry.name);
  }
  return names.sort();
}

/** @param {number} bytes */
const kilobytes = (bytes) => String(Math.round(bytes / 1000));

/**
 * @param {Record<string, Uint8Array>} files
 * @returns {Promise<Uint8Array>}
 */
function zipped(files) {
  return new Promise((resolve, reject) => {
    zip(files, { level: 9 }, (error, bytes) => { if (error) reject(error); else resolve(bytes); });
  });
}
