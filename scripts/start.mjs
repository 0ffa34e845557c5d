// `npm start`: installs what is missing, builds what is stale, serves the site. Only built-ins until the packages are there.
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { basePath } = await import('./lib/base.mjs');
  const { ensureBuilt } = await import('./lib/build.mjs');
  const { serveUntilStopped } = await import('./lib/serve.mjs');
  const dir = await ensureBuilt();
  await serveUntilStopped({ dir, base: basePath() });
});
