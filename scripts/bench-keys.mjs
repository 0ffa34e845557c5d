// How soon a key shows the next slide, on a processor four times slower: from the key to the frame after it was painted,
// through the whole talk and back, 95th percentile. `npm run bench` calls it; alone: node scripts/bench-keys.mjs [built folder].
// Leaves with 1 when the limit is broken.
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { basePath } from './lib/base.mjs';
import { findBrowser, launchArguments } from './lib/browser.mjs';
import { SLOW } from './lib/paint.mjs';
import { root } from './lib/root.mjs';
import { startServer } from './lib/server.mjs';
import { percentile, table } from './lib/table.mjs';

const LIMIT_MS = 50;
const SHARE = 0.95;
/** As fast as a hand that looks for a slide; what was put off until the browser is idle has its turn in between. */
const PAUSE_MS = 250;
const MOST_PRESSES = 2_000;
const SLOWEST = 5;

const dir = resolve(root, process.argv[2] ?? 'dist');
const server = await startServer({ dir, base: basePath(), brotli: false });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
const devtools = await page.context().newCDPSession(page);
await page.goto(`${server.url}apresentar/`, { waitUntil: 'networkidle' });
await page.evaluate(() => {
  /** @type {{ slide: string, ms: number }[]} */
  const painted = [];
  Object.assign(globalThis, { painted });
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // A message comes after the frame that the callback belongs to was laid out and painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          painted.push({ slide: document.querySelector('[data-slide].present')?.id ?? '', ms: performance.now() - timeStamp });
        };
        port2.postMessage(undefined);
      });
    },
    { capture: true },
  );
});
await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });

/**
 * Walks until the slide stays the same at one end of the talk.
 * @param {'PageDown' | 'PageUp'} key
 * @param {string} end
 */
async function walk(key, end) {
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    const before = await page.evaluate(() => /** @type {unknown[]} */ (Reflect.get(globalThis, 'painted')).length);
    await page.keyboard.press(key);
    await page.waitForFunction((count) => /** @type {unknown[]} */ (Reflect.get(globalThis, 'painted')).length > count, before);
    await page.waitForTimeout(PAUSE_MS);
    if (await page.evaluate((id) => location.hash === `#/${id}`, end)) return;
  }
  throw new Error(`${key} never came to ${end}`);
}

const ends = await page.evaluate(() => [...document.querySelectorAll('[data-slide]')].map(({ id }) => id));
await walk('PageDown', ends.at(-1) ?? '');
await walk('PageUp', ends[0] ?? '');
/** @type {{ slide: string, ms: number }[]} */
const times = await page.evaluate(() => {
  /** @type {{ slide: string, ms: number }[]} */
  const all = Reflect.get(globalThis, 'painted');
  return all;
});
await browser.close();
await server.close();

const p95 = percentile(times.map(({ ms }) => ms), SHARE);
process.stdout.write(`From the key to the painted slide, CPU ÷ ${String(SLOW.cpu)}, ${String(times.length)} presses there and back; limit ${String(LIMIT_MS)} ms\n`);
const slowest = times.toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST);
process.stdout.write(`${table(['what', 'ms'], [['95th percentile', Math.round(p95)], ...slowest.map(({ slide, ms }) => [`slowest: ${slide}`, Math.round(ms)])])}\n`);
if (!(p95 <= LIMIT_MS)) {
  process.stdout.write('The limit is broken.\n');
  process.exit(1);
}
