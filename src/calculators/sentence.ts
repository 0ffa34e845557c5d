/** A result as a sentence that stands on its own, with its range, what was assumed and where to check it. */
import { take } from '../i18n/calculators/take.ts';
import type { Locale } from '../i18n/locales.ts';
import { quantityWords } from '../i18n/quantities.ts';
import type { Range, Values } from '../model/live.ts';
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
  const named = (input: string, value: number | string): string => `${lowerFirst(quantityWords(input, locale).label)}: ${textOf(input, value, 'line', locale)}`;
  const given = Object.entries(inputs).map(([input, value]) => named(input, value));
  return [
    t.sentence(quantityWords(id, locale).label, textOf(id, values[id] ?? '', 'line', locale)),
    range === undefined || range.low === range.high ? t.certain : t.plausible(rangeText(id, range, locale)),
    ...(given.length === 0 ? [] : [t.given(given.join('; '))]),
    t.source(link),
  ].join(' ');
}

/** Names keep their capitals: only a first word that is no abbreviation is written small. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
