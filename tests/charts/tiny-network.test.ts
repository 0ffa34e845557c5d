import { describe, expect, it } from 'vitest';
import { drawNetwork, limits, start, trainingStep, typicalError } from '../../src/charts/tiny-network.ts';

describe('the tiny network', () => {
  it('errs less after every step, and by little in the end', () => {
    let weights = start;
    for (let step = 0; step < 200; step++) {
      const next = trainingStep(weights);
      expect(typicalError(next)).toBeLessThanOrEqual(typicalError(weights));
      weights = next;
    }
    expect(typicalError(weights)).toBeLessThan(3);
    for (const weight of weights) expect(Math.abs(weight)).toBeLessThan(limits.max);
  });

  it('draws without what is no number, at the ends of every slider', () => {
    for (const end of [limits.min, limits.max]) expect(drawNetwork([end, end, end], 'pt-BR')).not.toMatch(/NaN|Infinity|undefined/);
  });
});
