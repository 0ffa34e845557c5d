// Spelling of everything that people read in Portuguese: chapters, slides, dictionaries. A stage of `npm run check`.
// Words that the dictionary lacks (names, terms of the field) stand in scripts/lib/spelling/pt-BR.txt.
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepared } from './lib/install.mjs';

const LOCALE = 'pt-BR';

await prepared(import.meta.url, async () => {
  const { default: portuguese } = await import('dictionary-pt');
  const { dictionary } = await import('./lib/spelling/dictionary.mjs');
  const { piecesOf, wordsOf } = await import('./lib/spelling/texts.mjs');
  const { root } = await import('./lib/root.mjs');

  const own = (await readFile(join(root, `scripts/lib/spelling/${LOCALE}.txt`), 'utf8')).split(/\s+/).filter((word) => word !== '');
  const text = (/** @type {Uint8Array} */ bytes) => new TextDecoder().decode(bytes);
  const isKnown = dictionary({ aff: text(portuguese.aff), dic: text(portuguese.dic), own });
  const files = await Array.fromAsync(glob([`chapters/${LOCALE}/**/*.mdx`, `slides/${LOCALE}/**/*.mdx`, `src/i18n/${LOCALE}/**/*.ts`], { cwd: root }));
  let unknown = 0;
  for (const file of files.sort()) {
    for (const piece of await piecesOf(join(root, file))) {
      for (const word of new Set(wordsOf(piece.text))) {
        if (isKnown(word)) continue;
        unknown += 1;
        process.stdout.write(`${file}:${piece.line}: "${word}"\n`);
      }
    }
  }
  if (unknown > 0) {
    process.stdout.write(`\n${unknown} unknown words. Mend them, or put names and terms into scripts/lib/spelling/${LOCALE}.txt.\n`);
    process.exitCode = 1;
  }
});
