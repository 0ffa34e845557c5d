/**
 * How belief about an input is spread: two halves of a bell that meet at the central value, so that
 * 5 % lies below `low`, half below `central`, 5 % above `high`. The bell stands in the space where
 * errors are symmetric: logarithms for what can be twice or half as much, log-odds for shares,
 * logarithms of what exceeds 1 for ratios that cannot be less than 1.
 */
import { legalBounds } from './scenario.ts';
import type { Quantity, Range } from './types.ts';

/** The value at a draw: −1 is `low`, 0 `central`, +1 `high`. */
export type Draw = (deviate: number) => number;

type Measured = Exclude<Quantity, { kind: 'choice' }>;

/** The distribution of a quantity believed to lie in `range`, cut off at its legal bounds. */
export function distribution(quantity: Measured, range: Range): Draw {
  const bounds = legalBounds(quantity);
  const [min, max] = bounds;
  const { low, central, high } = range;
  const clamp = (value: number): number => Math.min(max, Math.max(min, value));
  if (low === high) return () => central;
  if (quantity.unit === 'ratio' && min === 0 && max === 1 && low > 0 && high < 1) {
    const odds = halves({ low: low / (1 - low), central: central / (1 - central), high: high / (1 - high) });
    return (deviate) => clamp(1 - 1 / (1 + odds(deviate)));
  }
  if (quantity.unit === 'ratio' && min === 1 && low > 1) {
    const excess = halves({ low: low - 1, central: central - 1, high: high - 1 });
    return (deviate) => clamp(1 + excess(deviate));
  }
  if (low > 0) {
    const scaled = halves(range);
    return (deviate) => clamp(scaled(deviate));
  }
  return (deviate) => clamp(central + deviate * (deviate < 0 ? central - low : high - central));
}

/** Two-piece lognormal: `central` times a factor per half. */
export function halves({ low, central, high }: Range): Draw {
  const down = Math.log(central / low);
  const up = Math.log(high / central);
  return (deviate) => central * Math.exp(deviate * (deviate < 0 ? down : up));
}
