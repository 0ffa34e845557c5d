import type { Locale } from './locales.ts';
import { layers as en } from './en/layers.ts';
import { layers as es } from './es/layers.ts';
import { layers as ptBR } from './pt-BR/layers.ts';
import type { Words } from './words.ts';

const dictionaries: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };

/** What the layers over the site say, in a locale. */
export function layerWords(locale: Locale): Words<typeof ptBR> {
  return dictionaries[locale];
}
