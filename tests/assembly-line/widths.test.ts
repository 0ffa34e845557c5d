import { describe, expect, it } from 'vitest';
import { arrowScale, trackScale, widthOf } from '../../src/assembly-line/widths.ts';

describe.each([['arrows', arrowScale], ['the track', trackScale]] as const)('the width of %s', (_, scale) => {
  it('is the base at the default and one step more for ten times as much', () => {
    expect(widthOf(15e12, 15e12, scale)).toBe(scale.base);
    expect(widthOf(150e12, 15e12, scale)).toBeCloseTo(scale.base + scale.step, 5);
    expect(widthOf(1.5e12, 15e12, scale)).toBeCloseTo(Math.max(scale.min, scale.base - scale.step), 5);
  });

  it('never falls as the value grows and stays inside its bounds', () => {
    let before = 0;
    for (let exponent = -12; exponent <= 12; exponent += 0.25) {
      const width = widthOf(10 ** exponent, 1, scale);
      expect(width).toBeGreaterThanOrEqual(before);
      expect(width).toBeGreaterThanOrEqual(scale.min);
      expect(width).toBeLessThanOrEqual(scale.max);
      before = width;
    }
    expect(widthOf(0, 1, scale)).toBe(scale.min);
    expect(widthOf(Infinity, 1, scale)).toBe(scale.max);
  });

  it('refuses a standard or a value that is no measure', () => {
    expect(() => widthOf(1, 0, scale)).toThrow(RangeError);
    expect(() => widthOf(Number.NaN, 1, scale)).toThrow(RangeError);
  });
});
