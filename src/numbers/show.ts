/** How the value of a quantity is written: the same on the server and in the browser. */
import { formatNumber, formatQuantity, line, type Shown } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { displayOf, optionWords } from '../i18n/quantities.ts';
import { words } from '../i18n/ui.ts';
import type { Range } from '../model/live.ts';
import { unitOf } from '../model/live.ts';

/** The part of a value that an element shows. */
export type Part = 'line' | 'number' | 'unit' | 'exact';

/** A value in parts. */
export function shown(id: string, value: number | string, locale: Locale, significant = 3): Shown {
  if (typeof value === 'string') return { number: optionWords(value, locale), unit: '' };
  return formatQuantity(value, unitOf(id), locale, displayOf(id), significant);
}

/** The text of an element. */
export function textOf(id: string, value: number | string, part: Part, locale: Locale): string {
  if (part === 'exact') return exact(id, value, locale);
  const all = shown(id, value, locale);
  return part === 'number' ? all.number : part === 'unit' ? all.unit : line(all);
}

/** What stands in a field: the number as people would type it, without the name of what it counts. */
function exact(id: string, value: number | string, locale: Locale): string {
  if (typeof value === 'string') return optionWords(value, locale);
  return line(unitOf(id) === 'ratio' ? formatQuantity(value, 'ratio', locale, displayOf(id), 4) : formatNumber(value, locale, 4));
}

/** `entre 8 mil e 100 mil`: a range in two digits. */
export function rangeText(id: string, range: Range, locale: Locale): string {
  const [low, high] = [shown(id, range.low, locale, 2), shown(id, range.high, locale, 2)];
  const lowText = low.unit === high.unit ? low.number : line(low);
  return words(locale).numbers.between(lowText, line(high));
}
