import type { Locale } from './locales.ts';
import { live as en } from './en/live.ts';
import { live as es } from './es/live.ts';
import { live as ptBR } from './pt-BR/live.ts';
import type { Words } from './words.ts';

export type LiveWords = Words<typeof ptBR>;

const dictionaries: Record<Locale, LiveWords> = { 'pt-BR': ptBR, en, es };

/** The words that the browser writes, in a locale. */
export function liveWords(locale: Locale): LiveWords {
  return dictionaries[locale];
}
