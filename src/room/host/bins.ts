/** The bars of a histogram on a question's scale. */
import type { Scale } from '../protocol/question.ts';

/** Which bar a guess falls into, from 0; a guess at the very top is in the last one. */
export function binOf({ low, high, log, bins }: Scale, guess: number): number {
  const at = log ? Math.log(guess / low) / Math.log(high / low) : (guess - low) / (high - low);
  return Math.min(bins - 1, Math.max(0, Math.floor(at * bins)));
}

/** The edges of the bars, from `low` to `high`: one more than there are bars. */
export function edges({ low, high, log, bins }: Scale): readonly number[] {
  return Array.from({ length: bins + 1 }, (_, n) => {
    if (n === bins) return high;
    return log ? low * (high / low) ** (n / bins) : low + ((high - low) * n) / bins;
  });
}
