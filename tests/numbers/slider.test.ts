import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionOf, steps, valueAt } from '../../src/numbers/slider.ts';

const log = { min: 1e5, max: 1e10, scale: 'log' } as const;
const linear = { min: 1, max: 5, scale: 'linear' } as const;

describe('a slider', () => {
  it('gives each factor of ten the same way to go on a log scale', () => {
    expect([1e5, 1e6, 1e7, 1e8, 1e9, 1e10].map((value) => positionOf(value, log))).toEqual([0, 200, 400, 600, 800, 1000]);
  });

  it('reaches both ends exactly and stays there beyond them', () => {
    expect([valueAt(0, log), valueAt(steps, log)]).toEqual([1e5, 1e10]);
    expect([positionOf(1, log), positionOf(1e30, log), positionOf(0, log)]).toEqual([0, 1000, 0]);
  });

  it('gives round values that stand where they were put', () => {
    expect(valueAt(500, linear)).toBe(3);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: steps }), (position) => {
        expect(Math.abs(positionOf(valueAt(position, log), log) - position)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
