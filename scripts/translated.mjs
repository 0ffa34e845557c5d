// Which translations were made from a Portuguese text that has changed since: listed by `npm run check`. After the
// translation was looked at again: `npm run translated -- slides/en/2-uso/pico.mdx`, or `--all`.
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepared } from './lib/install.mjs';

const LIST = 'translations.json';
const FOLDERS = ['slides', 'chapters', 'workshop'];
const DIGITS = 12;

await prepared(import.meta.url, async () => {
  const { defaultLocale } = await import('../src/i18n/locales.ts');
  const { siteLocales } = await import('./lib/locale.mjs');
  const { root } = await import('./lib/root.mjs');
  const wished = process.argv.slice(2);

  /** @param {string} file */
  const hashOf = async (file) => createHash('sha256').update((await readFile(join(root, file), 'utf8')).replaceAll('\r\n', '\n')).digest('hex').slice(0, DIGITS);
  /** @type {Readonly<Record<string, string>>} */
  const before = JSON.parse(await readFile(join(root, LIST), 'utf8').catch(() => '{}'));
  /** @type {Record<string, string>} */
  const now = {};
  /** @type {string[]} */
  const stale = [];
  for await (const found of glob(FOLDERS.map((folder) => `${folder}/${defaultLocale}/**/*.mdx`), { cwd: root })) {
    const original = found.replaceAll('\\', '/');
    const hash = await hashOf(original);
    for (const locale of siteLocales().filter((each) => each !== defaultLocale)) {
      const file = original.replace(`/${defaultLocale}/`, `/${locale}/`);
      const seen = wished.includes('--all') || wished.includes(file) ? hash : before[file];
      if (seen !== undefined) now[file] = seen;
      if (seen !== hash) stale.push(file);
    }
  }
  const unknown = wished.find((word) => word !== '--all' && !(word in now));
  if (unknown !== undefined) throw new Error(`${unknown} is no translation. One is named like slides/en/2-uso/pico.mdx.`);
  if (wished.length > 0) await writeFile(join(root, LIST), `${JSON.stringify(Object.fromEntries(Object.entries(now).sort(([a], [b]) => (a < b ? -1 : 1))), null, 1)}\n`);
  if (stale.length > 0) {
    process.stdout.write(`The Portuguese of these has changed since they were translated:\n${stale.sort().join('\n')}\n\nLook at them again, then: npm run translated -- FILE …\n`);
    process.exitCode = 1;
  }
});
