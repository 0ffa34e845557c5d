// How soon a page follows a control on a processor four times slower: the frame with the new central values, and the ranges.
// A hundred moves on each page, over all its controls in turn, 95th percentiles. `npm run bench` calls it; alone:
// node scripts/bench-controls.mjs [built folder] [page…]. Leaves with 1 when a limit is broken.
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { basePath } from './lib/base.mjs';
import { findBrowser, launchArguments } from './lib/browser.mjs';
import { SLOW } from './lib/paint.mjs';
import { root } from './lib/root.mjs';
import { startServer } from './lib/server.mjs';
import { pagesOf } from './lib/site.mjs';
import { percentile, table } from './lib/table.mjs';

const MOVES = 100;
const LIMIT = { frame: 50, ranges: 200 };
const SHARE = 0.95;

/**
 * Runs in the page. Every move goes to another control, and further along its slider or its list.
 * @param {{ moves: number }} options
 * @returns {Promise<{ frames: number[], ranges: number[] }>} in milliseconds
 */
async function moveControls({ moves }) {
  const scope = document.querySelector('[data-slide].present') ?? document.querySelector('main') ?? document.body;
  const controls = [...scope.querySelectorAll('[data-input] input[type="range"], [data-input] select')].filter(
    (control) => control instanceof HTMLElement && control.checkVisibility(),
  );
  const painted = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(undefined);
      });
    });
  /** @param {number} ms */
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  /** @type {{ frames: number[], ranges: number[] }} */
  const times = { frames: [], ranges: [] };
  for (let move = 0; move < moves; move += 1) {
    const control = controls[move % controls.length];
    const turn = Math.floor(move / controls.length);
    /** @type {number | undefined} */
    let followed;
    const watch = new MutationObserver(() => {
      followed ??= performance.now();
    });
    for (const range of scope.querySelectorAll('[data-range]')) watch.observe(range, { childList: true, characterData: true, subtree: true });
    const start = performance.now();
    if (control instanceof HTMLSelectElement) {
      control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (control instanceof HTMLInputElement) {
      control.value = String((300 + 137 * (turn + 1)) % 900);
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
    times.frames.push((await painted()) - start);
    await wait(500);
    watch.disconnect();
    if (followed !== undefined) times.ranges.push(followed - start);
  }
  return times;
}

const [folder = 'dist', ...asked] = process.argv.slice(2);
const dir = resolve(root, folder);
const pages = asked.length > 0 ? asked : [
  'apresentar/#/um-bilhao-de-acessos',
  'apresentar/#/modelo-publico',
  ...(await pagesOf(dir)).filter((page) => /calculadoras\/[^/]+\/$/.test(page)),
];
const server = await startServer({ dir, base: basePath(), brotli: false });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
/** @type {{ page: string, frame: number, ranges: number, counted: number }[]} */
const results = [];
for (const address of pages) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const devtools = await page.context().newCDPSession(page);
  await page.goto(server.url + address, { waitUntil: 'networkidle' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
  const { frames, ranges } = await page.evaluate(moveControls, { moves: MOVES });
  results.push({ page: address, frame: percentile(frames, SHARE), ranges: percentile(ranges, SHARE), counted: ranges.length });
  await page.close();
}
await browser.close();
await server.close();

process.stdout.write(`CPU ÷ ${String(SLOW.cpu)}, ${String(MOVES)} moves a page, 95th percentiles; limits ${String(LIMIT.frame)} and ${String(LIMIT.ranges)} ms\n`);
process.stdout.write(
  `${table(['page', 'frame ms', 'ranges ms', 'ranges that changed'], results.map(({ page, frame, ranges, counted }) => [`/${page}`, Math.round(frame), Math.round(ranges), counted]))}\n`,
);
if (results.some(({ frame, ranges }) => !(frame <= LIMIT.frame) || ranges > LIMIT.ranges)) {
  process.stdout.write('A limit is broken.\n');
  process.exit(1);
}
