// `npm run imagens`: the slides of a playlist (`aula`, or those that are named) as 1920 × 1080 PNGs in one zip with a
// list of their titles and texts, into dist/imagens/, listed on /baixar/. SITE_DIR names a site that is built already.
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
  const { chosenPlaylists, playlistsOf, ROOT_LOCALE } = await import('./lib/paper.mjs');
  const { startServer } = await import('./lib/server.mjs');

  const base = basePath();
  const dir = process.env['SITE_DIR'] ?? (await ensureBuilt({ base }));
  const wished = process.argv.slice(2);
  const names = chosenPlaylists(await playlistsOf(dir), wished.length > 0 ? wished : ['aula']);
  const server = await startServer({ dir, base });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  await mkdir(join(dir, 'imagens'), { recursive: true });
  for (const playlist of names) {
    const zip = await imagesOf(browser, `${server.url}imprimir/${playlist}/`);
    const path = `imagens/${playlist}.zip`;
    await writeFile(join(dir, path), zip);
    await recordDownloads(dir, [{ path, kind: 'imagens', playlist, locale: ROOT_LOCALE }]);
    process.stdout.write(`${path} ${Math.round(zip.length / 1000)} kB\n`);
  }
  await browser.close();
  await server.close();
});
