import { strToU8, zipSync } from 'fflate';
import { downloadWords } from '../../src/i18n/downloads.ts';
import { openPaper } from './paper.mjs';

/** A sheet is 1280 × 720 on the page: one and a half times that is full HD. */
const SCALE = 1.5;

/**
 * What a picture of a slide does not say by itself: its title, its text, and what its drawings are called.
 * @typedef {{ file: string, title: string, text: string }} Told
 */

/**
 * A zip of all slides of a page for print as pictures, with a list of their titles and texts.
 * @param {import('playwright').Browser} browser
 * @param {string} address the form `slides` of a playlist
 * @param {import('../../src/i18n/locales.ts').Locale} locale
 */
export async function imagesOf(browser, address, locale) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: SCALE });
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  await openPaper(page, address);
  const title = (await page.title()).split(' · ')[0] ?? '';
  const sheets = page.locator('.sheet');
  const foot = (await sheets.first().locator('.paper-foot p:first-child > *').allInnerTexts()).join(' · ');
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  /** @type {Told[]} */
  const told = [];
  for (const [i, sheet] of (await sheets.all()).entries()) {
    const own = await sheet.locator('[data-slide]').evaluate((slide) => {
      const plain = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').trim();
      const body = slide.querySelector('.slide-body');
      const drawings = [...slide.querySelectorAll('svg[role="img"]')].map((drawing) => drawing.getAttribute('aria-label') ?? '');
      return {
        id: slide.getAttribute('data-slide') ?? '',
        title: plain(slide.querySelector('.slide-title')?.textContent ?? ''),
        text: plain([body instanceof HTMLElement ? body.innerText : '', ...drawings].join(' ')),
      };
    });
    const file = `${String(i + 1).padStart(2, '0')}-${own.id}.png`;
    files[file] = await sheet.screenshot();
    told.push({ file, title: own.title, text: own.text });
  }
  await page.close();
  const words = downloadWords(locale).readMe;
  // PNG is compressed already.
  return zipSync({ ...files, [words.file]: strToU8(readMe(words, title, foot, told)) }, { level: 0 });
}

/**
 * @param {ReturnType<typeof downloadWords>['readMe']} words
 * @param {string} title
 * @param {string} foot what stands under every sheet: day, version, scenario
 * @param {readonly Told[]} told
 */
function readMe(words, title, foot, told) {
  const lines = told.flatMap(({ file, title: own, text }) => [`${file}  ${own}`, words.alt([/[.?!]$/.test(own) ? own : `${own}.`, text].join(' ').trim()), '']);
  return [words.head(title), '', words.how, '', words.made(foot), words.licence, '', ...lines].join('\r\n');
}
