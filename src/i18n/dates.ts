import type { Locale } from './locales.ts';

/** How each language writes a day: English as the British do, `2 December 2025`. */
const tags: Readonly<Record<Locale, string>> = { 'pt-BR': 'pt-BR', en: 'en-GB', es: 'es' };

/** A day as people of a language write it. */
export function dayText(day: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tags[locale], options).format(day);
}
