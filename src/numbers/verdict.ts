/** What is said about a guess. */
import { bookLive } from '../i18n/book-live.ts';
import { formatNumber, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Verdict } from './guess-scale.ts';

export function verdictText(verdict: Verdict, locale: Locale): string {
  const t = bookLive[locale];
  if (verdict.kind === 'exact' || verdict.kind === 'inside') return t[verdict.kind];
  return t[verdict.kind](t.times(line(formatNumber(verdict.factor, locale, 2))));
}
