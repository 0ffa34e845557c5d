import type { Locale } from './locales.ts';
import { layers as ptBR } from './pt-BR/layers.ts';
import type { Words } from './words.ts';

const dictionaries: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR };

/** What the layers over the site say, in a locale. */
export function layerWords(locale: Locale): Words<typeof ptBR> {
  return dictionaries[locale];
}
