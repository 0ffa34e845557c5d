// `npm run pacote`: for each playlist one HTML file that opens by double click, and a zip of all, in dist/pacote/.
// SITE_DIR names a site that is built already.
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { basePath } = await import('./lib/base.mjs');
  const { ensureBuilt } = await import('./lib/build.mjs');
  const { packAll } = await import('./lib/package/all.mjs');

  const base = basePath();
  const dir = process.env['SITE_DIR'] ?? (await ensureBuilt({ base }));
  await packAll(dir, base, (line) => process.stdout.write(`${line}\n`));
});
