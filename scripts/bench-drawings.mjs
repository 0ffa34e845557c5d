// How long the live values of the largest drawing take to follow a change, in a real browser, with the site's own
// binding. `npm run bench` calls it; alone: node scripts/bench-drawings.mjs. Leaves with 1 above the limit.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findBrowser, launchArguments } from './lib/browser.mjs';
import { drawnFiles } from './lib/drawings/hash.mjs';
import { root } from './lib/root.mjs';
import { median } from './lib/table.mjs';

const LIMIT_MS = 1;
const CHANGES = 201;

/** The drawing with most live values. */
async function largest() {
  const drawings = await Promise.all(
    (await drawnFiles()).map(async (file) => {
      const svg = await readFile(join(root, file), 'utf8');
      return { file, svg, values: svg.split('data-quantity=').length - 1 };
    }),
  );
  return drawings.toSorted((one, other) => other.values - one.values)[0] ?? { file: '', svg: '', values: 0 };
}

const drawing = await largest();
const folder = await mkdtemp(join(tmpdir(), 'megamaquina-drawings-'));
await build({
  root,
  configFile: false,
  logLevel: 'error',
  define: { 'import.meta.env.BASE_URL': '"/"' },
  build: { outDir: folder, emptyOutDir: true, lib: { entry: join(root, 'scripts/lib/drawings/bench-entry.mjs'), formats: ['iife'], name: 'bench', fileName: () => 'bench.js' }, rolldownOptions: { output: { codeSplitting: false } } },
});
const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
const page = await browser.newPage();
await page.setContent(`<body>${drawing.svg}</body>`);
await page.addScriptTag({ path: join(folder, 'bench.js') });
const { patches, changed } = await page.evaluate(
  (changes) => /** @type {{ bench: typeof import('./lib/drawings/bench-entry.mjs') }} */ (/** @type {unknown} */ (globalThis)).bench.patchTimes(document, changes),
  CHANGES,
);
await browser.close();
await rm(folder, { recursive: true, force: true });

const time = median(patches);
const slow = !(time <= LIMIT_MS) || changed === 0;
process.stdout.write(`${drawing.values} live values of ${drawing.file}, ${changed} of them changing: ${time.toFixed(3)} ms (limit ${LIMIT_MS} ms)${slow ? ' TOO SLOW' : ''}\n`);
if (slow) process.exitCode = 1;
