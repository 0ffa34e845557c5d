import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { findBrowser, launchArguments } from '../browser.mjs';
import { root } from '../root.mjs';
import { cardMarkup, size } from './markup.mjs';

const FONTS = [
  ['Text', 'archivo-400', '400'],
  ['Headline', 'archivo-narrow-800', '800'],
];

async function faces() {
  const rules = FONTS.map(async ([family = '', file = '', weight = '']) => {
    const data = (await readFile(join(root, 'src/layouts/fonts', `${file}.woff2`))).toString('base64');
    return `@font-face { font-family: ${family}; src: url(data:font/woff2;base64,${data}); font-weight: ${weight}; }`;
  });
  return (await Promise.all(rules)).join('\n');
}

/**
 * Draws cards in headless Chromium and writes them to their files.
 * @param {readonly import('./cards.mjs').Card[]} cards
 * @param {(file: string, bytes: number) => void} done
 */
export async function drawCards(cards, done) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  try {
    const page = await browser.newPage({ viewport: size });
    const rules = await faces();
    for (const card of cards) {
      await page.setContent(cardMarkup(card, rules));
      await page.evaluate(() => document.fonts.ready);
      // Few colours: a palette keeps the file small enough for messengers on a slow line.
      const picture = await sharp(await page.screenshot({ type: 'png' })).png({ palette: true, colours: 32, effort: 10, dither: 0 }).toBuffer();
      const path = join(root, card.file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, picture);
      done(card.file, picture.length);
    }
  } finally {
    await browser.close();
  }
}
