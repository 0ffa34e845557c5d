/** Two scenarios side by side as rows ready to be shown: the same on the server and in the browser. */
import { formatQuantity, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { quantityWords } from '../i18n/quantities.ts';
import { evaluateInputs } from '../model/live.ts';
import { compare } from '../model/uncertainty.ts';
import type { NumberId } from '../model/quantities.ts';
import { textOf } from '../numbers/show.ts';
import { liveWords } from '../i18n/live.ts';

type Inputs = Readonly<Record<string, number | string>>;

export interface ComparedRow {
  readonly label: string;
  readonly first: string;
  readonly second: string;
  /** Second over first with its range; absent for what is merely set. */
  readonly ratio?: { readonly central: string; readonly range: string };
  /** Lengths of the two bars, in percent of the longer. */
  readonly bars?: readonly [first: number, second: number];
}

export interface Comparison {
  readonly inputs: readonly ComparedRow[];
  readonly results: readonly ComparedRow[];
}

/** @param results the quantities to be compared */
export function comparison(first: Inputs, second: Inputs, results: readonly NumberId[], locale: Locale): Comparison {
  const [a, b] = [evaluateInputs(first), evaluateInputs(second)];
  const text = (id: string, value: number | string | undefined): string => textOf(id, value ?? '', 'line', locale);
  const set = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter((id) => a[id] !== b[id]);
  const differences = compare(first, second, results);
  const times = (value: number): string => line(formatQuantity(value, 'ratio', locale, 'times', 2));
  return {
    inputs: set.map((id) => ({ label: quantityWords(id, locale).label, first: text(id, a[id]), second: text(id, b[id]) })),
    results: results.map((id) => {
      const { low, central, high } = differences[id].ratio;
      const [one, other] = [Number(a[id]), Number(b[id])];
      const longest = Math.max(one, other);
      const range = low === high ? '' : liveWords(locale).numbers.between(times(low), times(high));
      return {
        label: quantityWords(id, locale).label,
        first: text(id, one),
        second: text(id, other),
        // From nothing, no multiple leads to something.
        ...([low, central, high].every(Number.isFinite) ? { ratio: { central: times(central), range } } : {}),
        ...(longest > 0 ? { bars: [(100 * one) / longest, (100 * other) / longest] as const } : {}),
      };
    }),
  };
}
