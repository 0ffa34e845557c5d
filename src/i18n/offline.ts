import type { Locale } from './locales.ts';
import { offline as en } from './en/offline.ts';
import { offline as es } from './es/offline.ts';
import { offline as ptBR } from './pt-BR/offline.ts';
import type { Words } from './words.ts';

export type OfflineWords = Words<typeof ptBR>;

const dictionaries: Record<Locale, OfflineWords> = { 'pt-BR': ptBR, en, es };

/** What the site says about its copy for use without internet, in a locale. */
export function offlineWords(locale: Locale): OfflineWords {
  return dictionaries[locale];
}
