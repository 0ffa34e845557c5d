// `npm run lighthouse`: Lighthouse as it measures phones, three runs a page. Further words choose pages: `npm run lighthouse -- fontes/`.
import { prepared } from './lib/install.mjs';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Simulated phones on a busy machine are noisy: a single run may lose two points of performance, the median none. */
const LEAST_PERFORMANCE_IN_ONE_RUN = 98;

await prepared(import.meta.url, async () => {
  const { default: lighthouse } = await import('lighthouse');
  const { chromium } = await import('playwright');
  const { basePath } = await import('./lib/base.mjs');
  const { findBrowser, launchArguments } = await import('./lib/browser.mjs');
  const { ensureBuilt } = await import('./lib/build.mjs');
  const { freePort } = await import('./lib/free-port.mjs');
  const { startServer } = await import('./lib/server.mjs');
  const { pagesOf } = await import('./lib/site.mjs');
  const { median, table } = await import('./lib/table.mjs');

  const base = basePath();
  const dir = process.env['SITE_DIR'] ?? (await ensureBuilt({ base }));
  const reading = (await pagesOf(dir)).filter((page) => /^explorar\/(?:uso|data-center)\/$/.test(page));
  const wanted = process.argv.slice(2);
  const pages = wanted.length > 0 ? wanted : ['', 'apresentar/', 'explorar/', ...reading, 'fontes/'];

  const server = await startServer({ dir, base });
  const port = await freePort();
  const executablePath = await findBrowser();
  /** @type {(string | number)[][]} */
  const rows = [];
  /** @type {string[]} */
  const failures = [];
  for (const page of pages) {
    /** @type {Record<string, number[]>} */
    const scores = Object.fromEntries(CATEGORIES.map((category) => [category, []]));
    const timings = { fcp: /** @type {number[]} */ ([]), lcp: /** @type {number[]} */ ([]), tbt: /** @type {number[]} */ ([]) };
    for (let run = 0; run < RUNS; run += 1) {
      const browser = await chromium.launch({ executablePath, args: [...launchArguments, `--remote-debugging-port=${String(port)}`] });
      const result = await lighthouse(server.url + page, { port, output: 'json', logLevel: 'error' });
      await browser.close();
      if (!result) throw new Error(`Lighthouse gave no result for /${page}`);
      const { categories, audits } = result.lhr;
      for (const category of CATEGORIES) {
        const score = Math.round((categories[category]?.score ?? 0) * 100);
        scores[category]?.push(score);
        if (score < (category === 'performance' ? LEAST_PERFORMANCE_IN_ONE_RUN : 100)) {
          const lost = (categories[category]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
          failures.push(`/${page} run ${String(run + 1)}: ${category} ${String(score)} (${lost.map(({ id }) => id).join(', ')})`);
        }
      }
      timings.fcp.push(audits['first-contentful-paint']?.numericValue ?? Number.NaN);
      timings.lcp.push(audits['largest-contentful-paint']?.numericValue ?? Number.NaN);
      timings.tbt.push(audits['total-blocking-time']?.numericValue ?? Number.NaN);
    }
    const medians = CATEGORIES.map((category) => median(scores[category] ?? []));
    if (medians.some((score) => score < 100)) failures.push(`/${page}: median ${medians.join('/')}`);
    rows.push([`/${page}`, ...medians, Math.round(median(timings.fcp)), Math.round(median(timings.lcp)), Math.round(median(timings.tbt))]);
  }
  await server.close();
  process.stdout.write(`${table(['page', ...CATEGORIES, 'FCP ms', 'LCP ms', 'TBT ms'], rows)}\n`);
  if (failures.length > 0) throw new Error(failures.join('\n'));
});
