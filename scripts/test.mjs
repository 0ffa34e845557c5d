// `npm test`: installs and finds what it needs, then checks everything. `npm test -- check|unit|size|e2e` runs a part;
// further words choose test files: `npm test -- e2e deck`.
import { prepared } from './lib/install.mjs';

const PARTS = ['check', 'unit', 'size', 'e2e'];

await prepared(import.meta.url, async () => {
  const { ensureBuilt } = await import('./lib/build.mjs');
  const { basePath } = await import('./lib/base.mjs');
  const { findBrowser } = await import('./lib/browser.mjs');
  const { command, finish, runStages, vitest } = await import('./lib/stages.mjs');
  const { staticStages } = await import('./lib/static-stages.mjs');

  const words = process.argv.slice(2);
  const chosen = words.filter((word) => PARTS.includes(word));
  const filters = words.filter((word) => !PARTS.includes(word));
  const wants = (/** @type {string} */ part) => chosen.length === 0 || chosen.includes(part);

  const needsSite = wants('size') || wants('e2e');
  const browser = needsSite ? { CHROMIUM_PATH: await findBrowser() } : {};
  /** @type {import('./lib/stages.mjs').Stage} */
  const build = {
    name: 'build',
    work: async () => {
      await ensureBuilt({ base: basePath(), quiet: true });
      return { passed: 1, failed: 0 };
    },
  };

  const counts = [];
  // The build writes into .astro, which the type check reads: one after the other.
  if (needsSite) counts.push(await runStages([build]));
  if (wants('check')) counts.push(await runStages(staticStages(), 2));
  if (wants('unit')) counts.push(await runStages([vitest('content', { filters }), vitest('unit', { filters })]));
  if (counts[0]?.failed && needsSite) finish(counts);
  if (wants('size')) counts.push(await runStages([command('size budget', 'node', ['scripts/size-budget.mjs'], browser)]));
  if (wants('e2e')) counts.push(await runStages([vitest('e2e', { filters, env: browser })]));
  finish(counts);
});
