import type { Locale } from './locales.ts';
import { downloads as en } from './en/downloads.ts';
import { downloads as es } from './es/downloads.ts';
import { downloads as ptBR } from './pt-BR/downloads.ts';
import type { Words } from './words.ts';

const dictionaries: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };

/** The words of the page of downloads. */
export function downloadWords(locale: Locale): Words<typeof ptBR> {
  return dictionaries[locale];
}

/** How heavy a file is, in words: `4,6 MB`. */
export function bytesInWords(bytes: number, locale: Locale): string {
  const big = bytes >= 1e6;
  return new Intl.NumberFormat(locale, { style: 'unit', unit: big ? 'megabyte' : 'kilobyte', maximumFractionDigits: big ? 1 : 0 }).format(bytes / (big ? 1e6 : 1e3));
}
