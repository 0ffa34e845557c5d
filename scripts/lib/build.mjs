import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prefixes } from '../../src/i18n/locales.ts';
import { basePath } from './base.mjs';
import { hashOf } from './hash.mjs';
import { localeBase, siteLocales } from './locale.mjs';
import { run } from './process.mjs';
import { root } from './root.mjs';

/** What a build depends on, from the project's folder. */
const INPUTS = [
  'src', 'slides', 'chapters', 'workshop', 'public', 'share', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json',
  'scripts/after-build.mjs', 'scripts/lib',
];

/** Kept inside the output, so that the two cannot be told apart by mistake; the dot keeps it off the web. */
const STAMP = '.build-hash';

/**
 * One hash over every input of the build and the settings that change its result.
 * @param {string} base
 */
function inputsHash(base) {
  return hashOf(INPUTS, `${base}\n${process.env['SITE_URL'] ?? ''}\n${process.env['SALA_URL'] ?? ''}\n`);
}

/**
 * Builds the site where the output is missing or older than what it is made of.
 * @param {{ dir?: string, base?: string, quiet?: boolean }} [options] `dir` is the output folder, `dist` if left out
 * @returns {Promise<string>} the output folder
 * @throws {Error} when the build fails; its own words are shown.
 */
export async function ensureBuilt({ dir = join(root, 'dist'), base = basePath(), quiet = false } = {}) {
  const wanted = await inputsHash(base);
  const stamp = join(dir, STAMP);
  const found = await readFile(stamp, 'utf8').catch(() => '');
  if (found === wanted) return dir;
  if (!quiet) process.stdout.write('Building the site …\n');
  // The root's build empties the folder that the others stand in.
  for (const locale of siteLocales()) await buildLanguage(locale, join(dir, prefixes[locale]), base, quiet);
  await writeFile(stamp, wanted);
  return dir;
}

/**
 * @param {import('../../src/i18n/locales.ts').Locale} locale
 * @param {string} dir of this language
 * @param {string} base of the whole site
 * @param {boolean} quiet
 */
async function buildLanguage(locale, dir, base, quiet) {
  // A variable BASE_URL in the environment (test runners set one) would win over Astro's own, and links would leave the base.
  const env = { SITE_LOCALE: locale, BASE_PATH: base, BASE_URL: localeBase(locale, base) };
  for (const [command, args] of /** @type {[string, string[]][]} */ ([
    ['astro', ['build', '--outDir', dir]],
    ['node', [join('scripts', 'after-build.mjs'), dir]],
  ])) {
    const { code, output } = await run(command, args, { env, capture: quiet });
    if (code !== 0) throw new Error(`The build failed.${output ? `\n${output}` : ' See the message above.'}`);
  }
}
