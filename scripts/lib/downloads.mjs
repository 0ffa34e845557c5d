import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defaultLocale, segment } from '../../src/i18n/locales.ts';

/**
 * What the page /baixar/ offers of a language is listed in its `index.json`: the page shows what is listed and
 * nothing else, so that it has no dead links. `astro build` writes it empty; every script that makes files adds its own.
 *
 * ```json
 * { "files": [{ "path": "pdf/aula-slides.pdf", "kind": "slides", "playlist": "aula", "locale": "pt-BR", "bytes": 3533442 }] }
 * ```
 *
 * - `path`: from the root of the site in this language, without a slash in front;
 * - `kind`: `slides`, `notas`, `folheto`, `imagens`, `pacote` (one HTML file) or `pacote-zip`; its words stand in
 *   `src/i18n/<locale>/downloads.ts`;
 * - `playlist`: its id, or null for what holds all of them; `locale`: the language of the content.
 *
 * @typedef {{ path: string, kind: string, playlist: string | null, locale: import('../../src/i18n/locales.ts').Locale }} Made
 * @typedef {Made & { bytes: number }} Download
 */
const MANIFEST = 'index.json';

/** The order on the page. */
const KINDS = ['slides', 'notas', 'folheto', 'imagens', 'pacote', 'pacote-zip'];

/**
 * Adds files to the manifest, in the place of what was listed under their paths before; what is gone from the disk is
 * taken out.
 * @param {string} dir the built site in their language
 * @param {readonly Made[]} made files that are there, all of one language
 * @returns {Promise<readonly Download[]>} all that is listed now
 */
export async function recordDownloads(dir, made) {
  const file = join(dir, segment('baixar', made[0]?.locale ?? defaultLocale), MANIFEST);
  /** @type {{ files?: Made[] }} */
  const { files: before = [] } = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const paths = new Set(made.map(({ path }) => path));
  const all = await Promise.all(
    [...before.filter(({ path }) => !paths.has(path)), ...made].map(async ({ path, kind, playlist, locale }) => {
      const found = await stat(join(dir, path)).catch(() => undefined);
      return found === undefined ? [] : [{ path, kind, playlist, locale, bytes: found.size }];
    }),
  );
  const files = all.flat().sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.path < b.path ? -1 : 1));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ files }, null, 1)}\n`);
  // A compressed copy of the old list would be served in its place.
  for (const ending of ['.gz', '.br']) await rm(file + ending, { force: true });
  return files;
}
