import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate, evaluate } from '../../src/model/estimate.ts';

const dense = (size: number): { totalParameters: number; activeParameters: number } => ({ totalParameters: size, activeParameters: size });

describe('the arithmetic of training', () => {
  it('is 3.79e25 FLOP for Llama 3.1 405B', () => {
    expect(estimate('trainingFlop', { ...dense(405e9), trainingTokens: 15.6e12 }).central).toBeCloseTo(3.7908e25, -21);
  });

  it('counts active parameters alone', () => {
    const run = { activeParameters: 37e9, trainingTokens: 14.8e12 };
    expect(evaluate({ ...run, totalParameters: 671e9 }).trainingFlop).toBe(evaluate({ ...run, totalParameters: 37e9 }).trainingFlop);
  });
});

describe('accelerator-hours', () => {
  it.each([
    ['DeepSeek-V3', { totalParameters: 671e9, activeParameters: 37e9, trainingTokens: 14.8e12, accelerator: 'h800-sxm', trainingPrecision: 'fp8' }, 2.788e6],
    ['Llama 3.1 405B', { ...dense(405.9e9), trainingTokens: 15.6e12, accelerator: 'h100-sxm' }, 30.84e6],
  ])('come within half of those of %s', (_, inputs, published) => {
    const { low, central, high } = estimate('trainingAcceleratorHours', inputs);
    expect(low).toBeLessThan(published);
    expect(high).toBeGreaterThan(published);
    expect(Math.max(central / published, published / central)).toBeLessThan(1.5);
  });

  it('follow from the utilisation where it is given', () => {
    const hours = evaluate({ ...dense(405e9), trainingTokens: 15.6e12, accelerator: 'h100-sxm', modelFlopUtilization: 0.4 });
    expect(hours.trainingAcceleratorHours / (3.7908e25 / (989.4e12 * 0.4 * 3600))).toBeCloseTo(1, 12);
  });

  it('never fall as the model or the data grow', () => {
    const size = fc.double({ min: 1e8, max: 1e11, noNaN: true });
    const more = fc.double({ min: 1, max: 20, noNaN: true });
    fc.assert(fc.property(size, more, more, (activeParameters, sparsity, factor) => {
      const at = (active: number, total: number): number =>
        evaluate({ activeParameters: active, totalParameters: total }).trainingAcceleratorHours;
      const total = activeParameters * sparsity;
      expect(at(activeParameters * factor, total)).toBeGreaterThanOrEqual(at(activeParameters, total));
      expect(at(activeParameters, total * factor)).toBeGreaterThanOrEqual(at(activeParameters, total));
    }));
  });

  it('fall with the better chip', () => {
    const [ampere, hopper, blackwell] = ['a100-80gb-sxm', 'h100-sxm', 'b200'].map(
      (accelerator) => evaluate({ accelerator }).trainingAcceleratorHours,
    );
    expect(hopper).toBeLessThan(ampere ?? 0);
    expect(blackwell).toBeLessThan(hopper ?? 0);
  });

  it('gain from 8 bits only where the chip computes in them', () => {
    const at = (accelerator: string, trainingPrecision: string): number => evaluate({ accelerator, trainingPrecision }).modelFlopUtilization;
    expect(at('h100-sxm', 'fp8')).toBeGreaterThan(at('h100-sxm', 'bf16'));
    expect(at('a100-80gb-sxm', 'fp8')).toBe(at('a100-80gb-sxm', 'bf16'));
  });
});

describe('days, rent and energy', () => {
  it('share the hours among the accelerators', () => {
    const days = evaluate({ trainingAcceleratorHours: 2.788e6, trainingAccelerators: 2048 }).trainingDays;
    expect(days).toBeCloseTo(56.7, 1);
    expect(evaluate({ trainingAcceleratorHours: 30.84e6, trainingAccelerators: 16_384 }).trainingDays).toBeCloseTo(78.4, 1);
  });

  it('rent DeepSeek-V3 for 5.576 million dollars at 2 an hour', () => {
    expect(evaluate({ trainingAcceleratorHours: 2.788e6, acceleratorRent: 2 }).trainingRentCost).toBeCloseTo(5.576e6, 3);
  });

  it('take 3,436 MWh for the hours and watts of PaLM', () => {
    const energy = evaluate({ trainingAcceleratorHours: 8_404_992, acceleratorPower: 378.5, workingPowerShare: 1, pue: 1.08 }).trainingEnergy;
    expect(energy / 3.436e9).toBeCloseTo(1, 3);
  });
});

describe('training beside serving', () => {
  it('is overtaken in arithmetic after 28.9 days at a billion requests of 1,555 tokens', () => {
    const inputs = { trainingTokens: 15e12, requestsPerDay: 1e9, promptTokens: 1155, outputTokens: 400 };
    expect(evaluate(inputs).trainingToServingFlopDays).toBeCloseTo(28.9, 1);
    expect(evaluate({ ...inputs, activeParameters: 7e9 }).trainingToServingFlopDays).toBeCloseTo(28.9, 1);
  });
});

describe('the scaling law', () => {
  it.each([
    [175e9, 300e9, 2.009],
    [70e9, 1.4e12, 1.974],
    [70e9, 15e12, 1.93],
    [405e9, 15.6e12, 1.893],
    [1e12, 20e12, 1.878],
    [1e12, 300e9, 1.982],
  ])('expects of %s parameters and %s tokens a loss of %s', (size, trainingTokens, expected) => {
    expect(evaluate({ ...dense(size), trainingTokens }).expectedLoss).toBeCloseTo(expected, 2);
  });

  it('splits 1.2e26 FLOP into 1.12e12 parameters and 1.79e13 tokens', () => {
    const { optimalParameters, optimalTokens } = evaluate({ trainingFlop: 1.2e26, trainingFlopPerParameterToken: 6 });
    expect(optimalParameters / 1.12e12).toBeCloseTo(1, 1);
    expect(optimalTokens / 1.79e13).toBeCloseTo(1, 1);
  });

  it('finds a trillion parameters on the data of GPT-3 worse than 70 billion well fed', () => {
    const starved = evaluate({ ...dense(1e12), trainingTokens: 300e9 }).expectedLoss;
    expect(starved).toBeGreaterThan(evaluate({ ...dense(70e9), trainingTokens: 1.4e12 }).expectedLoss);
  });
});
