import type { Locale } from './locales.ts';
import { drawings as ptBR } from './pt-BR/drawings.ts';
import type { Words } from './ui.ts';

const dictionaries: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR };

/** The words of the drawings in a locale. */
export function drawingWords(locale: Locale): Words<typeof ptBR> {
  return dictionaries[locale];
}
