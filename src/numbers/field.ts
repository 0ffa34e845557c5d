/** What stands in a control's field and what may be typed there: numbers in the unit that people read. */
import { formatNumber, formatQuantity, line, readingOf } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { parseNumber } from '../i18n/parse.ts';
import { displayOf } from '../i18n/options.ts';
import { isGiven, unitOf } from '../model/live.ts';

/** Inputs are shown with all the digits that somebody may have typed; what the model computes is not that exact. */
const digits = { typed: 6, computed: 3 };

function isRatio(id: string): boolean {
  return unitOf(id).startsWith('ratio');
}

/**
 * The number of a field, without the name of what it counts: `1 bilhão`, `40%`, `98`.
 * @param set whether somebody set it
 */
export function fieldText(id: string, value: number, locale: Locale, set: boolean): string {
  const significant = set || isGiven(id) ? digits.typed : digits.computed;
  if (isRatio(id)) return line(formatQuantity(value, 'ratio', locale, displayOf(id), significant));
  return line(formatNumber(value * readingOf(unitOf(id)).factor, locale, significant));
}

/** What was typed, in the model's unit; undefined when it is no number. In a percentage, `40` means 40%. */
export function readField(id: string, typed: string, locale: Locale): number | undefined {
  const value = parseNumber(typed, locale);
  if (value === undefined) return undefined;
  if (isRatio(id)) return displayOf(id) === 'percent' && !typed.includes('%') && value > 1 ? value / 100 : value;
  return value / readingOf(unitOf(id)).factor;
}

/** The unit to be named beside a field; empty where the label says what is counted. */
export function fieldUnit(id: string, locale: Locale): string {
  const { unit } = readingOf(unitOf(id));
  if (!/^(W|VA|Wh|byte|USD|BRL|kg|g|L|mL|s|FLOP)(\/|$)/.test(unit)) return '';
  const { number, unit: name } = formatQuantity(1, unit, locale);
  return line({ number: number.replace(/[\d.,\s]+$/, ''), unit: name }).trim();
}
