import type { Locale } from './locales.ts';

/** Minutes as people write them: 1,5. */
export function formatMinutes(minutes: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(minutes);
}
