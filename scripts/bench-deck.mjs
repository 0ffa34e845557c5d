// The first slide of our deck against a stock reveal.js deck with the same words, on a throttled machine and network.
// `npm run bench` calls it; alone: node scripts/bench-deck.mjs [built folder]. Leaves with 1 when ours takes more than a third.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { basePath } from './lib/base.mjs';
import { findBrowser, launchArguments } from './lib/browser.mjs';
import { precompress } from './lib/compress.mjs';
import { paintTimes, SLOW } from './lib/paint.mjs';
import { root } from './lib/root.mjs';
import { startServer } from './lib/server.mjs';
import { writeStockDeck } from './lib/stock-deck.mjs';
import { median, table } from './lib/table.mjs';

const RUNS = 5;
const LARGEST_RATIO = 1 / 3;

/**
 * The words of our slides, without our markup.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 */
async function wordsOf(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  const slides = await page.evaluate(() =>
    [...document.querySelectorAll('[data-slide]')].map((slide) => {
      const heading = slide.querySelector('h1, h2');
      const leaves = [...slide.querySelectorAll('p, li, dt, dd, td, th, figcaption, blockquote, label, summary, text')];
      const texts = leaves.filter((leaf) => !heading?.contains(leaf) && !leaf.querySelector('p, li')).map((leaf) => leaf.textContent.trim());
      return { title: heading?.textContent.trim() ?? '', texts: texts.filter((text) => text !== '') };
    }),
  );
  await page.close();
  return slides;
}

const dir = resolve(root, process.argv[2] ?? 'dist');
const stockDir = await mkdtemp(join(tmpdir(), 'megamaquina-stock-'));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
const ours = await startServer({ dir, base: basePath(), brotli: false });
const slides = await wordsOf(browser, `${ours.url}apresentar/`);
await writeStockDeck(stockDir, slides);
await precompress(stockDir);
const stock = await startServer({ dir: stockDir, secure: false, brotli: false });

/** @type {Record<'ours' | 'stock', { first: number[], largest: number[] }>} */
const times = { ours: { first: [], largest: [] }, stock: { first: [], largest: [] } };
for (let run = 0; run < RUNS; run += 1) {
  // In turns, so that a busy minute of the machine hits both.
  for (const [name, url] of /** @type {const} */ ([['ours', `${ours.url}apresentar/`], ['stock', stock.url]])) {
    const { first, largest } = await paintTimes(browser, url);
    times[name].first.push(first);
    times[name].largest.push(largest);
  }
}
await browser.close();
await ours.close();
await stock.close();
await rm(stockDir, { recursive: true, force: true });

const rows = /** @type {const} */ (['first', 'largest']).map((paint) => {
  const [own, other] = [median(times.ours[paint]), median(times.stock[paint])];
  return { paint, own, other, ratio: own / other };
});
process.stdout.write(
  `First slide of ${String(slides.length)}, CPU ÷ ${String(SLOW.cpu)}, ${String(SLOW.latencyMs)} ms a request, ` +
    `${String(SLOW.downKbps)} kbit/s, gzip, cold cache, medians of ${String(RUNS)} runs\n`,
);
process.stdout.write(
  `${table(
    ['contentful paint', 'ours ms', 'stock reveal.js ms', 'ratio'],
    rows.map(({ paint, own, other, ratio }) => [paint, Math.round(own), Math.round(other), Number(ratio.toFixed(3))]),
  )}\n`,
);
if (rows.some(({ ratio }) => !(ratio <= LARGEST_RATIO))) {
  process.stdout.write('Ours takes more than a third.\n');
  process.exit(1);
}
