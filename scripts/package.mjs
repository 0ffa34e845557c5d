// `npm run pacote`: for each playlist one HTML file that opens by double click, and a zip of all, in dist/pacote/.
// Usage: node scripts/package.mjs [built folder]
import { resolve } from 'node:path';
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { basePath } = await import('./lib/base.mjs');
  const { ensureBuilt } = await import('./lib/build.mjs');
  const { root } = await import('./lib/root.mjs');
  const { packAll } = await import('./lib/package/all.mjs');

  const [given] = process.argv.slice(2);
  const dir = given === undefined ? await ensureBuilt() : resolve(root, given);
  await packAll(dir, basePath(), (line) => process.stdout.write(`${line}\n`));
});
