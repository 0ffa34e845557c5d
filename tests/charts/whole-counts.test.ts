import { describe, expect, it } from 'vitest';
import { wholeCounts } from '../../src/charts/whole-counts.ts';
import { facts } from '../../src/model/catalogues/facts.ts';

const value = (id: keyof typeof facts): number => Number(facts[id].value);

describe('the universities’ mail: from percentages to institutions', () => {
  const fits = wholeCounts([value('google-mail-share'), value('microsoft-mail-share')], 2, 1000);

  it('the smallest total that gives both percentages is the one that is shown', () => {
    expect(fits[0]).toEqual({ total: value('mail-institutions'), counts: [value('google-mail-institutions'), value('microsoft-mail-institutions')] });
  });

  it('up to a thousand only its multiples give them too', () => {
    expect(fits.map(({ total }) => total)).toEqual([1, 2, 3, 4, 5, 6].map((times) => times * 144));
  });

  it('each share times the total is a whole number of institutions within what rounding hides', () => {
    for (const group of ['google', 'microsoft', 'other', 'big-two'] as const) {
      const institutions = value(`${group}-mail-share`) * value('mail-institutions');
      expect(Math.abs(institutions - value(`${group}-mail-institutions`)), group).toBeLessThanOrEqual(0.00005 * value('mail-institutions'));
    }
  });

  it('the groups make up the whole', () => {
    expect(value('google-mail-institutions') + value('microsoft-mail-institutions')).toBe(value('big-two-mail-institutions'));
    expect(value('big-two-mail-institutions') + value('other-mail-institutions')).toBe(value('mail-institutions'));
  });
});

describe('whole counts behind percentages', () => {
  it('a half needs two, or any even number', () => {
    expect(wholeCounts([0.5], 0, 6).map(({ total }) => total)).toEqual([2, 4, 6]);
  });

  it('a third, rounded to a whole percentage, needs three before it needs fifteen', () => {
    expect(wholeCounts([0.33], 0, 3)).toEqual([{ total: 3, counts: [1] }]);
  });

  it('shares that no total gives have none', () => {
    expect(wholeCounts([0.001], 1, 100)).toEqual([]);
  });
});
