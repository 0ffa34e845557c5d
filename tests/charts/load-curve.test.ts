import { describe, expect, it } from 'vitest';
import { loadOverPeak } from '../../src/charts/load-curve.ts';

describe('the curve of a day', () => {
  it.each([1.23, 1.92, 2, 3.53])('has its peak at 1 and its mean at 1/%d', (peakToMean) => {
    const loads = loadOverPeak(peakToMean).map(([, load]) => load);
    expect(Math.max(...loads)).toBeCloseTo(1, 6);
    expect(loads.reduce((sum, load) => sum + load, 0) / loads.length).toBeCloseTo(1 / peakToMean, 3);
  });
});
