// Spelling of everything that people read: chapters, slides, workshop, dictionaries. A stage of `npm run check`.
// Words that a language's dictionary lacks (names, terms of the field) stand in scripts/lib/spelling/<language>.txt.
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepared } from './lib/install.mjs';

await prepared(import.meta.url, async () => {
  const { default: english } = await import('dictionary-en-gb');
  const { default: spanish } = await import('dictionary-es');
  const { default: portuguese } = await import('dictionary-pt');
  const { dictionary } = await import('./lib/spelling/dictionary.mjs');
  const { piecesOf, wordsOf } = await import('./lib/spelling/texts.mjs');
  const { root } = await import('./lib/root.mjs');
  const { defaultLocale, locales } = await import('../src/i18n/locales.ts');

  const text = (/** @type {Uint8Array} */ bytes) => new TextDecoder().decode(bytes);
  const dictionaries = { 'pt-BR': portuguese, en: english, es: spanish };
  let unknown = 0;
  for (const locale of locales) {
    const { aff, dic } = dictionaries[locale];
    const list = `scripts/lib/spelling/${locale}.txt`;
    const own = (await readFile(join(root, list), 'utf8')).split(/\s+/).filter((word) => word !== '');
    const isKnown = dictionary({ aff: text(aff), dic: text(dic), own });
    const playlists = `slides/playlists/${locale === defaultLocale ? '' : `${locale}/`}*.yaml`;
    const texts = ['chapters', 'slides', 'workshop'].map((folder) => `${folder}/${locale}/**/*.mdx`);
    const files = await Array.fromAsync(glob([...texts, playlists, `src/i18n/${locale}/**/*.ts`], { cwd: root }));
    const before = unknown;
    for (const file of files.sort()) {
      for (const piece of await piecesOf(join(root, file))) {
        for (const word of new Set(wordsOf(piece.text))) {
          if (isKnown(word)) continue;
          unknown += 1;
          process.stdout.write(`${file}:${piece.line}: "${word}"\n`);
        }
      }
    }
    if (unknown > before) process.stdout.write(`\n${unknown - before} unknown words. Mend them, or put names and terms into ${list}.\n\n`);
  }
  if (unknown > 0) process.exitCode = 1;
});
