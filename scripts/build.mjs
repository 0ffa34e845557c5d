// `npm run build`: the site in all its languages, into dist/.
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { ensureBuilt } = await import('./lib/build.mjs');
  await ensureBuilt();
});
