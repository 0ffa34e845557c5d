// `npm run test:full`: what takes long or needs more than Chromium. Further words choose test files.
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { ensureDebian } = await import('./lib/debian.mjs');
  const { engines } = await import('./lib/engines.mjs');
  await ensureDebian(engines);
  const { finish, runStages, vitest } = await import('./lib/stages.mjs');
  finish([await runStages([vitest('full', { filters: process.argv.slice(2) })])]);
});
