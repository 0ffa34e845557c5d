// `npm run test:full`: what takes long or needs more than Chromium. Further words choose test files.
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { ensureDebian } = await import('./lib/debian.mjs');
  const { brokers, engines, office } = await import('./lib/engines.mjs');
  await ensureDebian({ ...engines, ...office, ...brokers });
  const { finish, runStages, vitest } = await import('./lib/stages.mjs');
  finish([await runStages([vitest('full', { filters: process.argv.slice(2) })])]);
});
