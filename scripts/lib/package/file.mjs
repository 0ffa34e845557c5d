import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { packageWords } from '../../../src/i18n/package.ts';
import { segment } from '../../../src/i18n/locales.ts';
import { keepInside } from './links.mjs';
import { readPages, reachable } from './pages.mjs';
import { bundle, policyHash, styles } from './parts.mjs';

/** What one file may weigh: it goes by mail and by messenger too. */
export const LIMIT_BYTES = 3_000_000;

/**
 * @typedef {object} Made
 * @property {string} html
 * @property {number} inside how many pages travel in it
 * @property {number} left how many could be reached and did not fit
 */

/**
 * A deck as one HTML file that opens from disk: scripts, styles, fonts and the site's other pages inside, nothing
 * asked of anybody. As many pages travel as fit: first those that a slide leads to, then those that they lead to.
 * @param {string} dir a built site
 * @param {string} name of the playlist
 * @param {string} base the base path of the build
 * @param {import('../../../src/i18n/locales.ts').Locale} locale
 * @returns {Promise<Made>}
 */
export async function singleFile(dir, name, base, locale) {
  const source = await readFile(join(dir, segment('apresentar', locale), segment(name, locale), 'index.html'), 'utf8');
  const pages = await readPages(dir, locale);
  const parts = await partsOf(source, dir, base);
  const slides = new Set([...source.matchAll(/\sdata-slide="([^"]+)"/g)].map(([, id = '']) => id));
  const words = packageWords(locale);
  const rings = reachable(source, pages, base);
  const most = rings.at(-1)?.size ?? 0;
  for (const ring of rings.length === 0 ? [new Set(/** @type {string[]} */ ([]))] : [...rings].reverse()) {
    const inside = { base, decks: segment('apresentar', locale), pages: ring, slides, words };
    const html = assemble(keepInside(source, inside), parts, texts(ring, pages, inside), words.noScript);
    if (Buffer.byteLength(html) <= LIMIT_BYTES) return { html, inside: ring.size, left: most - ring.size };
  }
  throw new Error(`The playlist ${name} does not fit into ${String(LIMIT_BYTES)} bytes.`);
}

/**
 * The pages that travel, compressed.
 * @param {ReadonlySet<string>} paths
 * @param {ReadonlyMap<string, string>} pages
 * @param {import('./links.mjs').Inside} inside
 */
function texts(paths, pages, inside) {
  const chosen = [...paths].sort().map((path) => [path, keepInside(pages.get(path) ?? '', inside)]);
  return gzipSync(JSON.stringify(Object.fromEntries(chosen)), { level: constants.Z_BEST_COMPRESSION }).toString('base64');
}

/**
 * @param {string} source
 * @param {string} dir
 * @param {string} base
 */
async function partsOf(source, dir, base) {
  const below = (/** @type {string} */ address) => address.slice(base.length);
  const sheets = [...source.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, href = '']) => below(href));
  const modules = [...source.matchAll(/<script type="module" src="([^"]+)"><\/script>/g)].map(([, src = '']) => below(src));
  if (modules.length === 0) throw new Error('The deck has no module.');
  const [style, script, theme, icon] = await Promise.all([
    styles(dir, sheets),
    bundle(dir, modules),
    readFile(join(dir, 'theme.js'), 'utf8'),
    readFile(join(dir, 'icon.svg')),
  ]);
  return { style, script, theme, icon: `data:image/svg+xml;base64,${icon.toString('base64')}` };
}

/**
 * @param {string} deck
 * @param {{ style: string, script: string, theme: string, icon: string }} parts
 * @param {string} packed
 * @param {string} noScript
 */
function assemble(deck, { style, script, theme, icon }, packed, noScript) {
  const policy = [
    "default-src 'none'",
    `script-src ${policyHash(theme)} ${policyHash(script)}`,
    `style-src ${policyHash(style)}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const body = deck
    .replace(/<link\b[^>]*>/g, '')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<\/body>\s*<\/html>\s*$/, '');
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="icon" href="${icon}"><script>${theme}</script><style>${style}</style>`;
  // Functions, because a text that replaces must not be read for `$`.
  return `${body
    .replace(/<html\b/, '<html data-package')
    .replace(/<meta charset="utf-8">/, (meta) => meta + head)
    .replace(/<body>/, (tag) => `${tag}<noscript><p>${noScript}</p></noscript>`)}<script type="application/gzip+base64" data-pages>${packed}</script><script type="module">${script}</script></body></html>\n`;
}
