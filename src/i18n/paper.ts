import { dayText } from './dates.ts';
import type { Locale } from './locales.ts';
import { paper as en } from './en/paper.ts';
import { paper as es } from './es/paper.ts';
import { paper as ptBR } from './pt-BR/paper.ts';
import type { Words } from './words.ts';

const dictionaries: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };

/** The words of the pages for print, those that the browser itself writes among them. */
export function paperWords(locale: Locale): Words<typeof ptBR> {
  return dictionaries[locale];
}

/** A day in words: `23 de novembro de 2026`. */
export function dayInWords(day: Date, locale: Locale): string {
  return dayText(day, locale, { dateStyle: 'long' });
}
