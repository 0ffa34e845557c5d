// `npm run imagens`: the slides of a playlist (`aula`, or those that are named) as 1920 × 1080 PNGs in one zip with a
// list of their titles and texts, into imagens/ of each language, listed on its page of downloads. SITE_LOCALE chooses one
// language. SITE_DIR names a site that is built already.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { chromium } = await import('playwright');
  const { basePath } = await import('./lib/base.mjs');
  const { findBrowser, launchArguments } = await import('./lib/browser.mjs');
  const { ensureBuilt } = await import('./lib/build.mjs');
  const { recordDownloads } = await import('./lib/downloads.mjs');
  const { imagesOf } = await import('./lib/images.mjs');
  const { chosenLocales } = await import('./lib/locale.mjs');
  const { chosenPlaylists, paperOf, playlistsOf } = await import('./lib/paper.mjs');
  const { prefixes } = await import('../src/i18n/locales.ts');
  const { startServer } = await import('./lib/server.mjs');

  const base = basePath();
  const dir = process.env['SITE_DIR'] ?? (await ensureBuilt({ base }));
  const wished = process.argv.slice(2);
  const server = await startServer({ dir, base });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  for (const locale of chosenLocales()) {
    const own = join(dir, prefixes[locale]);
    await mkdir(join(own, 'imagens'), { recursive: true });
    for (const playlist of chosenPlaylists(await playlistsOf(own, locale), wished.length > 0 ? wished : ['aula'])) {
      const zip = await imagesOf(browser, server.url + paperOf(playlist, locale), locale);
      const path = `imagens/${playlist}.zip`;
      await writeFile(join(own, path), zip);
      await recordDownloads(own, [{ path, kind: 'imagens', playlist, locale }]);
      process.stdout.write(`${prefixes[locale]}${path} ${Math.round(zip.length / 1000)} kB\n`);
    }
  }
  await browser.close();
  await server.close();
});
