import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/model/graph/build.ts';
import { decision, derived, input, predicted } from '../../../src/model/graph/declare.ts';
import { distribution } from '../../../src/model/graph/distribution.ts';
import { rangeOf, sample } from '../../../src/model/graph/ranges.ts';
import { column, draws, normalQuantile, tailRank } from '../../../src/model/graph/sample.ts';
import { readScenario } from '../../../src/model/graph/scenario.ts';
import { swings } from '../../../src/model/graph/sensitivity.ts';
import type { Range } from '../../../src/model/graph/types.ts';

const sourced = { sources: ['own-computation'], known: 'found' } as const;
const slider = { min: 1, max: 10, scale: 'linear' } as const;
const bounds = [0, 1e9] as const;

const a = input({ id: 'a', unit: 'm', symbol: 'a', default: 10, low: 5, high: 20, bounds, slider, ...sourced });
const b = input({ id: 'b', unit: 'm', symbol: 'b', default: 3, low: 1, high: 9, bounds, slider, ...sourced });
const c = decision({ id: 'c', unit: 'm', symbol: 'c', default: 7, bounds, slider, ...sourced });
const product = derived({
  id: 'product', unit: 'm^2', symbol: 'p', from: ['a', 'b'], compute: ({ a, b }) => a * b, tex: '', ...sourced,
});
const certain = derived({ id: 'certain', unit: 'm', symbol: 'q', from: ['c'], compute: ({ c }) => c, tex: '', ...sourced });
const guess = predicted({
  id: 'guess', unit: 'm', symbol: 'g', from: ['c'], compute: ({ c }) => 2 * c, spread: { low: 0.5, high: 3 },
  tex: '', bounds, slider, ...sourced,
});
const graph = buildGraph([a, b, c, product, certain, guess]);

function rangeAt(id: string, inputs: Record<string, unknown> = {}): Range | undefined {
  const scenario = readScenario(graph, inputs);
  return rangeOf(graph, scenario, sample(graph, scenario), id);
}

describe('the draws of an input', () => {
  it('put 5 % below its low, half below its central value and 5 % above its high', () => {
    const draw = distribution(a, { low: 5, central: 10, high: 20 });
    const sorted = column('a').map(draw).sort();
    expect(sorted[tailRank]).toBeCloseTo(5, 12);
    expect(sorted[draws - 1 - tailRank]).toBeCloseTo(20, 12);
    expect(((sorted[draws / 2 - 1] ?? 0) + (sorted[draws / 2] ?? 0)) / 2).toBeCloseTo(10, 1);
  });

  it('are its own: two inputs are all but uncorrelated', () => {
    const [x, y] = [column('a'), column('b')];
    const correlation = x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0) / x.reduce((sum, value) => sum + value * value, 0);
    expect(Math.abs(correlation)).toBeLessThan(0.1);
  });

  it('stay within legal bounds: a share below 1, a power usage effectiveness above 1', () => {
    const share = { ...a, unit: 'ratio', bounds: [0, 1] as const };
    const excess = { ...a, unit: 'ratio', bounds: [1, 5] as const };
    const shares = column('a').map(distribution(share, { low: 0.85, central: 0.9, high: 0.97 }));
    const ratios = column('a').map(distribution(excess, { low: 1.08, central: 1.12, high: 1.3 }));
    expect(Math.max(...shares)).toBeLessThan(1);
    expect(Math.min(...ratios)).toBeGreaterThan(1);
  });
});

describe('a range', () => {
  it('of a product of two lognormals is the one that the formula gives', () => {
    // Symmetric in logarithms: the deviations add like the legs of a right angle.
    const range = rangeAt('product');
    const width = Math.hypot(Math.log(2), Math.log(3));
    expect(range?.central).toBe(30);
    expect(Math.abs(Math.log((range?.high ?? 0) / 30) / width - 1)).toBeLessThan(0.1);
    expect(Math.abs(Math.log((range?.low ?? 0) / 30) / -width - 1)).toBeLessThan(0.1);
  });

  it('of an input is what was declared or given, and of a certain quantity a point', () => {
    expect(rangeAt('a')).toEqual({ low: 5, central: 10, high: 20 });
    expect(rangeAt('a', { a: { low: 1, central: 2, high: 3 } })).toEqual({ low: 1, central: 2, high: 3 });
    expect(rangeAt('certain')).toEqual({ low: 7, central: 7, high: 7 });
    expect(rangeAt('product', { a: 2, b: 3 })).toEqual({ low: 6, central: 6, high: 6 });
  });

  it('of a prediction follows its spread until somebody sets it', () => {
    const range = rangeAt('guess');
    expect(range?.central).toBe(14);
    expect(range?.low).toBeCloseTo(7, 12);
    expect(range?.high).toBeCloseTo(42, 12);
    expect(rangeAt('guess', { guess: 5 })).toEqual({ low: 5, central: 5, high: 5 });
  });
});

describe('the swings of a quantity', () => {
  it('go from low to high of each input, the widest first, without those that do nothing', () => {
    expect(swings(graph, readScenario(graph, {}), 'product')).toEqual([
      { input: 'b', range: { low: 1, central: 3, high: 9 }, atLow: 10, atHigh: 90 },
      { input: 'a', range: { low: 5, central: 10, high: 20 }, atLow: 15, atHigh: 60 },
    ]);
    expect(swings(graph, readScenario(graph, { b: 3 }), 'product').map((swing) => swing.input)).toEqual(['a']);
  });
});

describe('the normal quantile', () => {
  it('agrees with tables', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 12);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167813, 11);
  });
});
