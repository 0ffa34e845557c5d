import { originalSegment, placeOf, segment } from '../../src/i18n/locales.ts';
import { pagesOf } from './site.mjs';

/** What a playlist is printed as, and where: below `imprimir/<playlist>/`. */
export const FORMS = /** @type {const} */ ({ slides: '', notas: 'notas/', folheto: 'folheto/' });

/** @typedef {import('../../src/i18n/locales.ts').Locale} Locale */

/**
 * The ids of all playlists of a built site.
 * @param {string} dir of a language
 * @param {Locale} locale
 */
export async function playlistsOf(dir, locale) {
  const printed = new RegExp(`^${segment('imprimir', locale)}/([^/]+)/$`);
  return (await pagesOf(dir)).flatMap((page) => printed.exec(page)?.[1] ?? []).map((name) => originalSegment(name, locale));
}

/**
 * The page for print of a playlist, below the root of the site.
 * @param {string} playlist
 * @param {Locale} locale
 * @param {keyof typeof FORMS} [form]
 */
export const paperOf = (playlist, locale, form = 'slides') => placeOf(`/imprimir/${playlist}/${FORMS[form]}`, locale);

/**
 * Those of the wished playlists that there are; all where none is wished.
 * @param {readonly string[]} known
 * @param {readonly string[]} wished
 * @throws {Error} that names the unknown one and those that there are.
 */
export function chosenPlaylists(known, wished) {
  const unknown = wished.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`There is no playlist "${unknown}"; there are: ${known.join(', ')}.`);
  return wished.length > 0 ? wished : known;
}

/**
 * Opens a page for print and waits until everything on it is drawn.
 * @param {import('playwright').Page} page
 * @param {string} address
 */
export async function openPaper(page, address) {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForSelector('html[data-paper="ready"]');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/**
 * The PDF of a page for print: page size from its style sheet, tagged, with the titles as outline. Links into the site
 * lead to its published address; on a site that has none they would lead nowhere, and are plain text.
 * @param {import('playwright').Page} page
 * @param {string} address
 */
export async function pdfOf(page, address) {
  await openPaper(page, address);
  await page.evaluate(() => {
    const published = new URL(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? location.href);
    const local = published.hostname === 'localhost';
    for (const link of document.querySelectorAll('main a[href]')) {
      const to = new URL(link.getAttribute('href') ?? '', location.href);
      if (to.origin !== location.origin) continue;
      if (local) link.removeAttribute('href');
      else link.setAttribute('href', published.origin + to.pathname + to.search + to.hash);
    }
  });
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
}
