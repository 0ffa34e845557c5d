/** The bars of a tornado as rows ready to be shown: the same on the server and in the browser. */
import { line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { quantityWords } from '../i18n/quantities.ts';
import { sensitivity } from '../model/sensitivity.ts';
import { shown } from './show.ts';

export interface SwingRow {
  readonly label: string;
  /** What the input goes through, and where the result goes; a unit that both ends share stands at the second. */
  readonly input: readonly [low: string, high: string];
  readonly result: readonly [atLow: string, atHigh: string];
  /** Where the bar starts and how long it is, in percent of the widest. */
  readonly start: number;
  readonly length: number;
}

/** A bar that is there can be seen. */
const least = 0.8;

/**
 * @param inputs what differs from the defaults
 * @param most so many rows, the widest first
 */
export function swingRows(id: string, inputs: Readonly<Record<string, number | string>>, locale: Locale, most: number): readonly SwingRow[] {
  const swings = sensitivity(id, inputs).slice(0, most);
  const ends = swings.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const place = (value: number): number => Math.round((1000 * (value - from)) / (to - from)) / 10;
  return swings.map(({ input, range, atLow, atHigh }) => ({
    label: quantityWords(input, locale).label,
    input: pair(input, range.low, range.high, locale),
    result: pair(id, atLow, atHigh, locale),
    start: place(Math.min(atLow, atHigh)),
    length: Math.max(least, place(Math.max(atLow, atHigh)) - place(Math.min(atLow, atHigh))),
  }));
}

function pair(id: string, from: number, to: number, locale: Locale): readonly [string, string] {
  const [first, second] = [shown(id, from, locale), shown(id, to, locale)];
  return [first.unit === second.unit ? first.number : line(first), line(second)];
}
