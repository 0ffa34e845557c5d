// `npm run test:full`: what takes long or needs more than Chromium. Further words choose test files.
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { findBrowser } = await import('./lib/browser.mjs');
  const { finish, runStages, vitest } = await import('./lib/stages.mjs');
  const filters = process.argv.slice(2);
  const everyPage = { CHROMIUM_PATH: await findBrowser(), EVERY_PAGE: '1' };
  finish([await runStages([vitest('full', { filters }), ...(filters.length === 0 ? [vitest('e2e', { filters: ['pages'], env: everyPage })] : [])])]);
});
