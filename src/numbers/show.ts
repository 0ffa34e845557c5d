/** How the value of a quantity is written: the same on the server and in the browser. */
import { ends, formatQuantity, line, type Shown } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { displayOf, optionWords } from '../i18n/options.ts';
import { liveWords } from '../i18n/live.ts';
import type { Range } from '../model/live.ts';
import { isGiven, unitOf } from '../model/live.ts';

/** The part of a value that an element shows. */
export type Part = 'line' | 'number' | 'unit';

/** What is given is shown as it was given; what is computed is never more exact than three digits. */
function significantOf(id: string): number {
  return isGiven(id) ? 5 : 3;
}

/** A value in parts. */
export function shown(id: string, value: number | string, locale: Locale, significant = significantOf(id)): Shown {
  if (typeof value === 'string') return { number: optionWords(value, locale), unit: '' };
  return formatQuantity(value, unitOf(id), locale, displayOf(id), significant);
}

/** The text of an element. */
export function textOf(id: string, value: number | string, part: Part, locale: Locale): string {
  const all = shown(id, value, locale);
  return part === 'number' ? all.number : part === 'unit' ? all.unit : line(all);
}

/** `entre 8 mil e 100 mil`: a range in two digits; where nothing is uncertain any more, that. */
export function rangeText(id: string, range: Range, locale: Locale): string {
  if (range.low === range.high) return liveWords(locale).numbers.certain;
  const [low, high] = ends(shown(id, range.low, locale, 2), shown(id, range.high, locale, 2));
  return liveWords(locale).numbers.between(low, high);
}
