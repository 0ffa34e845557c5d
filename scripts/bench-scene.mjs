// What the scene of the site costs with software WebGL: draw calls, triangles, time of a frame over the whole zoom, frames
// when nothing moves, bytes on the graphics processor, time to the first frame; and how much quicker it is than one box per GPU.
// `npm run bench` calls it; alone: node scripts/bench-scene.mjs [built folder]. Leaves with 1 when a limit is broken.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { basePath } from './lib/base.mjs';
import { findBrowser, launchArguments } from './lib/browser.mjs';
import { root } from './lib/root.mjs';
import { startServer } from './lib/server.mjs';
import { median, table } from './lib/table.mjs';

const SLIDE = 'do-chip-ao-galpao';
const GPUS = 1_000_000;
const PLAIN_GPUS = 200_000;
const STEPS = 41;
const PLAIN_FRAMES = 3;
const IDLE_MS = 2_000;
const SIZES = [
  { width: 1280, height: 720, limit: 35 },
  { width: 640, height: 360, limit: 15 },
];
const LIMIT = { calls: 6, triangles: 12_000, idle: 0, bytes: 8e6, first: 2_000, faster: 60 };

/** @typedef {{ calls: number, triangles: number, bytes: number, frames: number, frameMs: number }} Figures */

/**
 * Runs in the page: the whole zoom, one frame after another, as in motion.
 * @param {{ steps: number }} options
 * @returns {Figures[]}
 */
function zoomThrough({ steps }) {
  const all = [];
  for (let i = 0; i < steps; i += 1) {
    document.dispatchEvent(new CustomEvent('site:go', { detail: { zoom: i / (steps - 1) } }));
    const detail = /** @type {Figures} */ ({});
    document.dispatchEvent(new CustomEvent('scene:measure', { detail }));
    all.push(detail);
  }
  return all;
}

/** Runs in the page: the figures of now. */
function figuresNow() {
  const detail = /** @type {Figures} */ ({});
  document.dispatchEvent(new CustomEvent('scene:measure', { detail }));
  return detail;
}

const dir = resolve(root, process.argv[2] ?? 'dist');
const server = await startServer({ dir, base: basePath(), brotli: false });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });

/**
 * The scene fills the window, at the size that is asked for.
 * @param {{ width: number, height: number }} size
 * @param {number} gpus
 */
async function openScene(size, gpus) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  // The slide before the scene's: what is near is loaded while one is still there.
  await page.goto(`${server.url}apresentar/?v=1&siteAccelerators=${String(gpus)}#/colossus`, { waitUntil: 'networkidle' });
  const start = performance.now();
  await page.evaluate((slide) => { location.hash = `#/${slide}`; }, SLIDE);
  await page.waitForSelector(`[data-slide="${SLIDE}"] [data-scene][data-ready="true"]`, { timeout: 60_000 });
  const first = performance.now() - start;
  await page.evaluate(({ width, height }) => {
    const host = document.querySelector('[data-scene]');
    if (!(host instanceof HTMLElement)) throw new Error('No scene here');
    host.style.cssText = `position: fixed; left: 0; top: 0; z-index: 9; width: ${String(width)}px; height: ${String(height)}px; min-height: 0`;
  }, size);
  await page.waitForTimeout(500);
  await page.evaluate(zoomThrough, { steps: 8 });
  return { page, context, first };
}

/** @type {(readonly [what: string, value: number, limit: string, broken: boolean])[]} */
const lines = [];
/** @type {(what: string, value: number, most: number) => void} */
const atMost = (what, value, most) => { lines.push([what, Math.round(value * 10) / 10, `≤ ${String(most)}`, !(value <= most)]); };

for (const size of SIZES) {
  const { page, context, first } = await openScene(size, GPUS);
  const figures = await page.evaluate(zoomThrough, { steps: STEPS });
  const name = `${String(size.width)} × ${String(size.height)}`;
  atMost(`median frame, ms, ${name}`, median(figures.map((each) => each.frameMs)), size.limit);
  if (size === SIZES[0]) {
    atMost('first frame after arrival, ms', first, LIMIT.first);
    atMost('draw calls', Math.max(...figures.map((each) => each.calls)), LIMIT.calls);
    atMost('triangles', Math.max(...figures.map((each) => each.triangles)), LIMIT.triangles);
    atMost('bytes of GPU data', Math.max(...figures.map((each) => each.bytes)), LIMIT.bytes);
    await page.waitForTimeout(1_000);
    const before = await page.evaluate(figuresNow);
    await page.waitForTimeout(IDLE_MS);
    const after = await page.evaluate(figuresNow);
    // The second look draws one frame itself.
    atMost('frames in 2 s of rest', after.frames - before.frames - 1, LIMIT.idle);
  }
  await context.close();
}

const size = SIZES[0] ?? { width: 1280, height: 720 };
const { page, context } = await openScene(size, PLAIN_GPUS);
const own = median((await page.evaluate(zoomThrough, { steps: STEPS })).map((each) => each.frameMs));
await context.close();
const folder = await mkdtemp(join(tmpdir(), 'megamaquina-scene-'));
await build({
  root, configFile: false, logLevel: 'error',
  build: { outDir: folder, emptyOutDir: true, lib: { entry: join(root, 'scripts/lib/scene/plain-entry.mjs'), formats: ['iife'], name: 'bench', fileName: () => 'bench.js' } },
});
const blank = await browser.newPage({ viewport: { width: size.width, height: size.height } });
await blank.addScriptTag({ path: join(folder, 'bench.js') });
const plain = median(
  await blank.evaluate(
    (options) => /** @type {{ bench: typeof import('./lib/scene/plain-entry.mjs') }} */ (/** @type {unknown} */ (globalThis)).bench.plainFrames(options),
    { count: PLAIN_GPUS, frames: PLAIN_FRAMES, width: size.width, height: size.height },
  ),
);
lines.push([`times faster than ${String(PLAIN_GPUS)} boxes (${String(Math.round(plain))} ms against ${own.toFixed(1)} ms)`, Math.round(plain / own), `≥ ${String(LIMIT.faster)}`, !(plain / own >= LIMIT.faster)]);
await browser.close();
await server.close();
await rm(folder, { recursive: true, force: true });

process.stdout.write(`The scene, ${String(GPUS)} GPUs, software WebGL\n`);
process.stdout.write(`${table(['what', 'measured', 'limit', ''], lines.map(([what, value, limit, broken]) => [what, value, limit, broken ? 'BROKEN' : '']))}\n`);
if (lines.some(([, , , broken]) => broken)) process.exitCode = 1;
