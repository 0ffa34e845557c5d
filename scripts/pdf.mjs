// `npm run pdf`: every playlist as slides, slides with notes and handout, into pdf/ of each language, listed on its page
// of downloads.
// Further words choose playlists: `npm run pdf -- aula`. SITE_LOCALE chooses one language. SITE_DIR names a
// site that is built already.
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
  const { chosenLocales } = await import('./lib/locale.mjs');
  const { chosenPlaylists, FORMS, paperOf, pdfOf, playlistsOf } = await import('./lib/paper.mjs');
  const { prefixes } = await import('../src/i18n/locales.ts');
  const { startServer } = await import('./lib/server.mjs');
  const { table } = await import('./lib/table.mjs');

  const base = basePath();
  const dir = process.env['SITE_DIR'] ?? (await ensureBuilt({ base }));
  const locales = chosenLocales();
  const server = await startServer({ dir, base });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: launchArguments });
  const forms = /** @type {(keyof typeof FORMS)[]} */ (Object.keys(FORMS));
  const jobs = (
    await Promise.all(
      locales.map(async (locale) => {
        const own = join(dir, prefixes[locale]);
        await mkdir(join(own, 'pdf'), { recursive: true });
        const names = chosenPlaylists(await playlistsOf(own, locale), process.argv.slice(2));
        return names.flatMap((playlist) => forms.map((kind) => ({ locale, own, playlist, kind, path: `pdf/${playlist}-${kind}.pdf` })));
      }),
    )
  ).flat();
  const waiting = [...jobs];
  /** @type {Map<object, number>} */
  const kilobytes = new Map();
  await Promise.all(
    Array.from({ length: WINDOWS }, async () => {
      const page = await browser.newPage();
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
        const pdf = await pdfOf(page, server.url + paperOf(job.playlist, job.locale, job.kind));
        await writeFile(join(job.own, job.path), pdf);
        kilobytes.set(job, Math.round(pdf.length / 1000));
      }
    }),
  );
  await browser.close();
  await server.close();
  for (const locale of locales) {
    const made = jobs.filter((job) => job.locale === locale);
    await recordDownloads(join(dir, prefixes[locale]), made.map(({ path, kind, playlist }) => ({ path, kind, playlist, locale })));
  }
  process.stdout.write(`${table(['file', 'kB'], jobs.map((job) => [prefixes[job.locale] + job.path, kilobytes.get(job) ?? 0]))}\n`);
});
