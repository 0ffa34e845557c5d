import { readFile } from 'node:fs/promises';

const DICTIONARY = /\/src\/i18n\/(pt-BR|en|es)\/.*\.ts$/;

/**
 * Leaves the dictionaries of other languages out of what browsers load: their modules keep their names and lose their
 * words, since nothing on a page reads them.
 * @param {import('../../src/i18n/locales.ts').Locale} locale
 * @returns {import('vite').Plugin}
 */
export function oneLanguage(locale) {
  return {
    name: 'one-language',
    enforce: 'pre',
    async load(id) {
      const [, language] = DICTIONARY.exec(id) ?? [];
      if (language === undefined || language === locale || this.environment.name !== 'client') return null;
      const names = [...(await readFile(id, 'utf8')).matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
      return names.map((name) => `export const ${name} = {};`).join('\n');
    },
  };
}
