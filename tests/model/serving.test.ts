import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceleratorIds } from '../../src/model/catalogues/accelerators.ts';
import { groupSizes, smallestReplica } from '../../src/model/chapters/replica.ts';
import { estimate, evaluate } from '../../src/model/estimate.ts';

const seconds = (inputs: object): number => evaluate(inputs).acceleratorSecondsPerRequest;

const scenario = fc.record({
  activeParameters: fc.double({ min: 1e8, max: 2e11, noNaN: true }),
  sparsity: fc.double({ min: 1, max: 30, noNaN: true }),
  promptTokens: fc.integer({ min: 1, max: 100_000 }),
  outputTokens: fc.integer({ min: 1, max: 20_000 }),
  accelerator: fc.constantFrom(...acceleratorIds),
  servingPrecision: fc.constantFrom('bf16', 'fp8', 'int8', 'int4', 'fp4'),
}).map(({ sparsity, ...rest }) => ({ ...rest, totalParameters: rest.activeParameters * sparsity }));

/** Rounding in the last digits is no jump. */
const notLess = (after: number, before: number): void => {
  expect(after).toBeGreaterThanOrEqual(before * (1 - 1e-9));
};

describe('the time of a request', () => {
  it('is finite and positive everywhere', () => {
    fc.assert(fc.property(scenario, (inputs) => {
      const time = seconds(inputs);
      expect(Number.isFinite(time) && time > 0).toBe(true);
    }));
  });

  it.each(['totalParameters', 'activeParameters', 'promptTokens', 'outputTokens'] as const)('never falls as %s grows', (id) => {
    fc.assert(fc.property(scenario, fc.double({ min: 1, max: 10, noNaN: true }), (inputs, more) => {
      notLess(seconds({ ...inputs, [id]: inputs[id] * more }), seconds(inputs));
    }), { numRuns: 300 });
  });

  it('never falls as the context grows', () => {
    fc.assert(fc.property(scenario, fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 1, max: 10, noNaN: true }), (inputs, contextTokens, more) => {
      notLess(seconds({ ...inputs, contextTokens: contextTokens * more }), seconds({ ...inputs, contextTokens }));
    }));
  });

  it('falls from chip to better chip', () => {
    const times = ['a100-40gb-sxm', 'a100-80gb-sxm', 'h100-sxm', 'h200-sxm', 'b200', 'gb200-nvl72'].map((accelerator) => seconds({ accelerator }));
    for (const [i, time] of times.entries()) if (i > 0) expect(time).toBeLessThan(times[i - 1] ?? 0);
  });

  it('does not grow where a narrower width is computed in', () => {
    const [wide, eight, four] = ['bf16', 'fp8', 'fp4'].map((servingPrecision) => seconds({ servingPrecision, accelerator: 'b200' }));
    expect(eight).toBeLessThan(wide ?? 0);
    expect(four).toBeLessThan(eight ?? 0);
  });

  it('computes at the 16-bit rate where the chip knows no narrower one', () => {
    const at = (servingPrecision: string): number => evaluate({ accelerator: 'a100-80gb-sxm', servingPrecision }).servingPeak;
    expect(at('fp8')).toBe(at('bf16'));
    expect(at('int4')).toBe(at('bf16'));
  });

  it('costs a mixture less arithmetic than a dense model of its size, more than one of its active part', () => {
    const mixture = seconds({ totalParameters: 400e9, activeParameters: 40e9 });
    expect(mixture).toBeLessThan(seconds({ totalParameters: 400e9, activeParameters: 400e9 }));
    expect(mixture).toBeGreaterThan(seconds({ totalParameters: 40e9, activeParameters: 40e9 }));
  });

  it('splits arithmetic into prompt and answer', () => {
    const all = evaluate();
    expect(all.prefillSecondsPerRequest).toBeGreaterThan(0.7 * all.computeSecondsPerRequest);
    expect(all.prefillSecondsPerRequest).toBeLessThan(all.computeSecondsPerRequest);
  });
});

describe('the fleet', () => {
  it('follows the peak, the latency target and the availability', () => {
    const inputs = { acceleratorSecondsPerRequest: 0.298, requestsPerDay: 1e9, peakToMean: 2, latencyDerate: 0.5, availability: 0.9 };
    // 1e9 / 86,400 × 0.298 × 2 / (0.5 × 0.9)
    expect(evaluate(inputs).servingAccelerators).toBeCloseTo(15_329.2, 1);
    expect(evaluate(inputs).meanBusyAccelerators).toBeCloseTo(3449.07, 1);
  });

  it('is at least one replica', () => {
    const { servingAccelerators, acceleratorsPerReplica } = evaluate({ requestsPerDay: 1 });
    expect(servingAccelerators).toBe(acceleratorsPerReplica);
  });

  it('idles by the peak alone', () => {
    expect(evaluate({ peakToMean: 2 }).idleShareAtMean).toBe(0.5);
    expect(evaluate({ peakToMean: 2.5 }).idleShareAtMean).toBeCloseTo(0.6, 12);
  });

  it("has the talk's 50,000 H100 inside its range, which it was not fitted to", () => {
    const { low, high } = estimate('servingAccelerators', { requestsPerDay: 1e9 });
    expect(low).toBeLessThan(50_000);
    expect(high).toBeGreaterThan(50_000);
  });

  it('counts tokens read and written', () => {
    const { meanTokensPerSecond, peakTokensPerSecond } = evaluate({ requestsPerDay: 86_400, promptTokens: 1155, outputTokens: 400, peakToMean: 2 });
    expect(meanTokensPerSecond).toBeCloseTo(1555, 9);
    expect(peakTokensPerSecond).toBeCloseTo(3110, 9);
  });
});

describe('sizes of groups', () => {
  it('are 1, 2, 4, 8, then eights', () => {
    expect([0.2, 1, 1.1, 3, 5, 8.1, 17].map(smallestReplica)).toEqual([1, 1, 2, 4, 8, 16, 24]);
  });

  it('grow', () => {
    expect(groupSizes.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 24, 32, 48]);
    expect([...groupSizes].sort((a, b) => a - b)).toEqual(groupSizes);
  });
});
