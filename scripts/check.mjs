// `npm run check`: everything that needs neither a build nor a browser.
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { staticStages } = await import('./lib/static-stages.mjs');
  const { finish, runStages, vitest } = await import('./lib/stages.mjs');
  finish([await runStages([...staticStages(), vitest('content')], 2)]);
});
