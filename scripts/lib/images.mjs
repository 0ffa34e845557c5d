import { strToU8, zipSync } from 'fflate';
import { downloadWords } from '../../src/i18n/downloads.ts';
import { openPaper, ROOT_LOCALE } from './paper.mjs';

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
 */
export async function imagesOf(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: SCALE, locale: ROOT_LOCALE });
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
  const words = downloadWords(ROOT_LOCALE).readMe;
  // PNG is compressed already.
  return zipSync({ ...files, [words.file]: strToU8(readMe(title, foot, told)) }, { level: 0 });
}

/**
 * @param {string} title
 * @param {string} foot what stands under every sheet: day, version, scenario
 * @param {readonly Told[]} told
 */
function readMe(title, foot, told) {
  const words = downloadWords(ROOT_LOCALE).readMe;
  const lines = told.flatMap(({ file, title: own, text }) => [`${file}  ${own}`, words.alt([/[.?!]$/.test(own) ? own : `${own}.`, text].join(' ').trim()), '']);
  return [words.head(title), '', words.how, '', words.made(foot), words.licence, '', ...lines].join('\r\n');
}
