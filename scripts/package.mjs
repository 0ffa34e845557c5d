// `npm run pacote`: for each playlist one HTML file that opens by double click, and a zip of all, in
// pacote/ of each language. SITE_LOCALE chooses one language.
// SITE_DIR names a site that is built already.
import { join } from 'node:path';
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { basePath } = await import('./lib/base.mjs');
  const { ensureBuilt } = await import('./lib/build.mjs');
  const { chosenLocales, localeBase } = await import('./lib/locale.mjs');
  const { packAll } = await import('./lib/package/all.mjs');
  const { prefixes } = await import('../src/i18n/locales.ts');

  const base = basePath();
  const dir = process.env['SITE_DIR'] ?? (await ensureBuilt({ base }));
  for (const locale of chosenLocales()) {
    await packAll(join(dir, prefixes[locale]), localeBase(locale, base), locale, (line) => process.stdout.write(`${prefixes[locale]}${line}\n`));
  }
});
