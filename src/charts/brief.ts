/** Large numbers where there is little room: `20 trilhões` → `20 tri`, as newspapers write it. */
import { formatNumber, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';

/** A number with its big word cut to the part that tells it apart; locales without such words keep theirs. */
export function brief(value: number, locale: Locale, significant = 2): string {
  return line(formatNumber(value, locale, significant)).replace(/ilh\S+/, 'i');
}
