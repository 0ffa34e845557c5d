/** A bar of a tornado in words. */
import { frame } from '../i18n/calculators/frame.ts';
import type { Locale } from '../i18n/locales.ts';
import type { SwingRow } from '../numbers/swings.ts';

/** More bars than these say nothing more. */
export const mostSwings = 8;

/** What the assumption goes through and where it takes the result. */
export function swingText({ input: [low, high], result: [from, to] }: SwingRow, locale: Locale): string {
  return frame[locale].tornadoRow(low, high, from, to);
}
