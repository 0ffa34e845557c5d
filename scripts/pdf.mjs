// `npm run pdf`: every playlist as slides, slides with notes and handout, into dist/pdf/, listed on /baixar/.
// Further words choose playlists: `npm run pdf -- aula`. SITE_DIR names a site that is built already.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepared } from './lib/install.mjs';

const WINDOWS = 2;

await prepared(import.meta.url, async () => {
  const { chromium } = await import('playwright');
  const { basePath } = await import('./lib/base.mjs');
  const { findBrowser, launchArguments } = await import('./lib/browser.mjs');
  const { ensureBuilt } = await import('./lib/build.mjs');
  const { recordDownloads } = await import('./lib/downloads.mjs');
  const { chosenPlaylists, FORMS, pdfOf, playlistsOf, ROOT_LOCALE } = await import('./lib/paper.mjs');
  const { startServer } = await import('./lib/server.mjs');
  const { table } = await import('./lib/table.mjs');

  const base = basePath();
  const dir = process.env['SITE_DIR'] ?? (await ensureBuilt({ base }));
  const names = chosenPlaylists(await playlistsOf(dir), process.argv.slice(2));
  const server = await startServer({ dir, base });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  await mkdir(join(dir, 'pdf'), { recursive: true });
  const jobs = names.flatMap((playlist) => Object.entries(FORMS).map(([kind, below]) => ({ playlist, kind, below, path: `pdf/${playlist}-${kind}.pdf` })));
  const waiting = [...jobs];
  /** @type {Map<string, number>} */
  const kilobytes = new Map();
  await Promise.all(
    Array.from({ length: WINDOWS }, async () => {
      const page = await browser.newPage({ locale: ROOT_LOCALE });
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
        const pdf = await pdfOf(page, `${server.url}imprimir/${job.playlist}/${job.below}`);
        await writeFile(join(dir, job.path), pdf);
        kilobytes.set(job.path, Math.round(pdf.length / 1000));
      }
    }),
  );
  await browser.close();
  await server.close();
  await recordDownloads(dir, jobs.map(({ path, kind, playlist }) => ({ path, kind, playlist, locale: ROOT_LOCALE })));
  process.stdout.write(`${table(['file', 'kB'], jobs.map(({ path }) => [path, kilobytes.get(path) ?? 0]))}\n`);
});
