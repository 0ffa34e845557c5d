import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { defaultLocale, prefixes, segment } from '../../../src/i18n/locales.ts';
import { headersOf } from '../headers.mjs';
import { root } from '../root.mjs';

/** What the copy on a visitor's device may weigh over the wire. */
const LIMIT_BYTES = 3_000_000;

/** What a visitor needs, by ending. What is offered for download (PDF, packages) is none of it. */
/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Packages, and pages in other languages than the root's: each stands under its prefix. */
const LEFT_OUT = ['pacote/', ...Object.values(prefixes).filter((prefix) => prefix !== '')];

const WORKER = join(root, 'scripts', 'lib', 'offline', 'worker', 'worker.js');

/**
 * Everything that the copy holds, in a fixed order. Pages stand under their address: `explorar/`, not the file's name.
 * @param {string} dir
 */
async function filesOf(dir) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file !== 'sw.js' && !LEFT_OUT.some((folder) => file.startsWith(folder)))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const content = await readFile(join(dir, file));
      const type = TYPES[extname(file)] ?? '';
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      return type.startsWith('font/') ? { path, type, base64: content.toString('base64') } : { path, type, text: content.toString() };
    }),
  );
}

/** @param {readonly object[]} files */
async function pack(files) {
  const json = JSON.stringify(files);
  return { json, packed: await promisify(gzip)(json, { level: constants.Z_BEST_COMPRESSION }) };
}

/**
 * Writes the service worker and the one file that it fetches the site from: compressed here, so that it weighs the same
 * on every host, and one request instead of hundreds on a bad line. Its name changes with its content.
 * @param {string} dir a built site in one language
 * @param {import('../../../src/i18n/locales.ts').Locale} locale
 * @returns {Promise<number>} the weight of the copy over the wire, in bytes
 * @throws {Error} when it is more than the site promises.
 */
export async function writeOffline(dir, locale) {
  const files = await filesOf(dir);
  const source = await readFile(WORKER, 'utf8');
  let { json, packed } = await pack(files);
  // Many playlists have many pages for paper, which are the first that one can do without on the way.
  if (packed.length > LIMIT_BYTES) ({ json, packed } = await pack(files.filter(({ path }) => !path.startsWith(`${segment('imprimir', locale)}/`))));
  if (packed.length > LIMIT_BYTES) {
    throw new Error(`The copy for use without internet weighs ${String(packed.length)} bytes; the limit is ${String(LIMIT_BYTES)}.`);
  }
  const version = createHash('sha256').update(json).update(source).digest('hex').slice(0, 12);
  const name = `_astro/copy.${version}.bin`;
  const stages = ['apresentar', 'palco'].map((name) => `${segment(name, locale)}/`);
  const others = locale === defaultLocale ? LEFT_OUT : [];
  const build = { version, pack: name, bytes: packed.length, headers: headersOf('/'), stages, others };
  await writeFile(join(dir, name), packed);
  await writeFile(join(dir, 'sw.js'), `const BUILD = ${JSON.stringify(build)};\n${source}`);
  return packed.length;
}
