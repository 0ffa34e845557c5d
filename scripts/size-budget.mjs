// What the first view of each page weighs over the wire: a cold Chromium, until the network is quiet. The whole is
// counted as the browser receives it (Brotli where it asks for that), scripts as their bodies weigh in gzip.
// Usage: node scripts/size-budget.mjs [built folder]
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { defaultLocale, locales, placeOf } from '../src/i18n/locales.ts';
import { basePath } from './lib/base.mjs';
import { findBrowser, launchArguments } from './lib/browser.mjs';
import { root } from './lib/root.mjs';
import { startServer } from './lib/server.mjs';
import { isDeck, pagesOf } from './lib/site.mjs';
import { table } from './lib/table.mjs';

const KILOBYTE = 1000;
const BUDGET = { page: 110, whole: 132, deck: 150, desk: 170, script: 60 };

/** Chapters that hold the whole data centre or the whole assembly line, drawn and in words. */
const isWhole = (/** @type {string} */ page) => /^explorar\/(?:data-center|linha-de-montagem)\/$/.test(page);

/** The speaker's page shows the deck's own slides and fetches the deck for them. */
const isDesk = (/** @type {string} */ page) => /^palco\/(?!conferir\/)/.test(page);

/** @param {string} page */
function limitOf(page) {
  if (isDeck(page)) return BUDGET.deck;
  if (isDesk(page)) return BUDGET.desk;
  return isWhole(page) ? BUDGET.whole : BUDGET.page;
}

/** Heavy things may come late, but not by stealth: whatever starts within this time counts as the first view. */
const QUIET_MS = 2_000;
const WINDOWS = 4;

/** Pages for paper, which nobody opens on the way to something else. */
const isPrint = (/** @type {string} */ page) => page.startsWith('imprimir/');

/** Pages made from one template differ by a few hundred bytes: of a large family the three heaviest are measured. */
const FAMILY = 12;

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<{ total: number, script: number }>} in bytes, headers included
 */
async function weigh(browser, url) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, reducedMotion: 'no-preference' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  /** @type {Map<string, string>} */
  const kinds = new Map();
  const sum = { total: 0, script: 0 };
  devtools.on('Network.responseReceived', ({ requestId, type }) => void kinds.set(requestId, type));
  /** @type {Promise<void>[]} */
  const scripts = [];
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sum.total += encodedDataLength;
    if (kinds.get(requestId) === 'Script') scripts.push(body(requestId).then((text) => void (sum.script += gzipSync(text, { level: 9 }).length)));
  });
  const body = async (/** @type {string} */ requestId) => (await devtools.send('Network.getResponseBody', { requestId })).body;
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(QUIET_MS);
  await page.waitForLoadState('networkidle');
  await Promise.all(scripts);
  await context.close();
  return sum;
}

/**
 * All pages, but of each large family only the heaviest, judged by their compressed HTML.
 * @param {string} dir
 */
async function pagesToWeigh(dir) {
  const pages = (await pagesOf(dir)).filter((page) => !isPrint(page));
  const families = Map.groupBy(pages, (page) => page.replace(/[^/]+\/$/, ''));
  /** @type {string[]} */
  const chosen = [];
  for (const family of families.values()) {
    if (family.length <= FAMILY) {
      chosen.push(...family);
      continue;
    }
    const weights = await Promise.all(
      family.map(async (page) => ({ page, bytes: (await stat(resolve(dir, page, 'index.html'))).size })),
    );
    chosen.push(...weights.toSorted((a, b) => b.bytes - a.bytes).slice(0, 3).map(({ page }) => page));
  }
  return chosen.sort();
}

/** Of other languages, whose pages are made like these: what people open first, and what weighs most. */
const SAMPLE = ['', 'apresentar/', 'explorar/', 'explorar/uso/', 'explorar/data-center/', 'explorar/linha-de-montagem/', 'explorar/calculadoras/gpus/', 'oficina/pauta/', 'palco/', 'sala/'];

const dir = resolve(root, process.argv[2] ?? 'dist');
const server = await startServer({ dir, base: basePath(), brotli: true });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
const waiting = [
  ...(await pagesToWeigh(dir)).map((page) => ({ page, address: page })),
  ...locales.filter((locale) => locale !== defaultLocale).flatMap((locale) => SAMPLE.map((page) => ({ page, address: placeOf(`/${page}`, locale) }))),
];
/** @type {{ page: string, total: number, script: number, limit: number }[]} */
const results = [];
await Promise.all(
  Array.from({ length: WINDOWS }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { total, script } = await weigh(browser, server.url + next.address);
      const { page, address } = next;
      results.push({ page: address, total: total / KILOBYTE, script: script / KILOBYTE, limit: limitOf(page) });
    }
  }),
);
await browser.close();
await server.close();

const tooHeavy = results.filter(({ total, script, limit }) => total > limit || script > BUDGET.script);
const rows = results
  .toSorted((a, b) => b.total / b.limit - a.total / a.limit)
  .map(({ page, total, script, limit }) => [`/${page}`, Number(total.toFixed(1)), limit, Number(script.toFixed(1)), BUDGET.script]);
process.stdout.write(`${table(['page', 'kB', 'limit', 'script kB', 'limit'], rows)}\n`);
if (tooHeavy.length > 0) {
  process.stdout.write(`\nOver the budget: ${tooHeavy.map(({ page }) => `/${page}`).join(', ')}\n`);
  process.exit(1);
}
