/** A result as a sentence that stands on its own, with its range, what was assumed and where to check it. */
import { take } from '../i18n/calculators/take.ts';
import type { Locale } from '../i18n/locales.ts';
import { quantityWords } from '../i18n/quantities.ts';
import { dependsOn } from '../model/influence.ts';
import type { Range, Values } from '../model/live.ts';
import { fieldText, fieldUnit } from '../numbers/field.ts';
import { rangeText, textOf } from '../numbers/show.ts';

/** @returns the sentence in the reader's language */
export function sentenceOf({ id, inputs, values, ranges, link, locale }: {
  readonly id: string;
  /** What differs from the defaults. */
  readonly inputs: Readonly<Record<string, number | string>>;
  readonly values: Values;
  readonly ranges: ReadonlyMap<string, Range>;
  readonly link: string;
  readonly locale: Locale;
}): string {
  const t = take[locale];
  const range = ranges.get(id);
  const set = new Set(Object.keys(inputs));
  const given = Object.entries(inputs)
    .filter(([input]) => input !== id && dependsOn(id, input, set))
    .map(([input, value]) => `${lowerFirst(quantityWords(input, locale).label)}: ${valueText(input, value, locale)}`);
  return [
    t.sentence(quantityWords(id, locale).label, textOf(id, values[id] ?? '', 'line', locale)),
    range === undefined || range.low === range.high ? t.certain : t.plausible(rangeText(id, range, locale)),
    ...(given.length === 0 ? [] : [t.given(given.join('; '))]),
    t.source(link),
  ].join(' ');
}

/** The value without the unit that its name says already. */
function valueText(id: string, value: number | string, locale: Locale): string {
  if (typeof value === 'string') return textOf(id, value, 'line', locale);
  return `${fieldText(id, value, locale, true)} ${fieldUnit(id, locale)}`.trim();
}

/** Names keep their capitals: only a first word that is no abbreviation is written small. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
