/**
 * The draws of uncertain inputs. A Latin hypercube: the unit interval is cut into as many strata as
 * there are draws, each input takes the middle of each stratum once, in an order of its own that is
 * seeded by its id. So an input has the same draws in every scenario, whatever else is uncertain:
 * differences of scenarios are differences draw by draw, and the same input gives the same answer
 * to the last digit.
 */

/**
 * Number of draws. For n = 20k + 10 the middles of strata hit 5 % and 95 % exactly, so that
 * percentiles are draws and need no interpolation.
 */
export const draws = 510;

/** Rank (from 0) of the draw at 5 %; the one at 95 % has the same rank counted from the other end. */
export const tailRank = (draws - 10) / 20;

/** Standard normal deviates of the strata's middles, ascending. */
const strata = Float64Array.from({ length: draws }, (_, index) => normalQuantile((index + 0.5) / draws));

/** Deviate at 95 %: the draw that stands for `high`. */
const tail = strata[draws - 1 - tailRank] ?? Number.NaN;

const columns = new Map<string, Float64Array>();

/** Draws of an input in units of its tail: −1 stands for `low`, 0 for `central`, +1 for `high`. */
export function column(id: string): Float64Array {
  let drawn = columns.get(id);
  if (drawn === undefined) {
    drawn = shuffled(strata, seed(id)).map((deviate) => deviate / tail);
    columns.set(id, drawn);
  }
  return drawn;
}

/** The deviate below which a share `p` of a standard normal distribution lies, by Newton's method. */
export function normalQuantile(p: number): number {
  if (p < 0.5) return -normalQuantile(1 - p);
  // From 0 upwards the distribution function is concave: Newton's steps never overshoot.
  let x = 0;
  for (let step = Infinity; step > 1e-14; ) {
    const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    step = (p - normalShare(x, density)) / density;
    x += step;
  }
  return x;
}

/** Share below x ≥ 0: 1/2 + density · (x + x³/3 + x⁵/(3·5) + …). */
function normalShare(x: number, density: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + density * sum;
}

/** A whole number from a text: the same text, the same number. */
function seed(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** Fisher–Yates with a small generator (a Weyl sequence, mixed). */
function shuffled(values: Float64Array, start: number): Float64Array {
  const out = values.slice();
  let state = start;
  for (let last = out.length - 1; last > 0; last--) {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    const other = Math.floor((((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32) * (last + 1));
    const kept = out[last] ?? 0;
    out[last] = out[other] ?? 0;
    out[other] = kept;
  }
  return out;
}
