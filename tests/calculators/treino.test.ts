import { describe, expect, it } from 'vitest';
import { isKind, kinds } from '../../src/calculators/treino/model-kind.ts';
import { calculator } from '../../src/calculators/treino/calculator.ts';
import { makingAndUsing } from '../../src/charts/making-and-using.ts';
import { denseMixture } from '../../src/charts/dense-mixture.ts';
import { presets, type PresetId } from '../../src/model/presets.ts';
import { defaultRanges, evaluateInputs, type Values } from '../../src/model/live.ts';

type Inputs = Readonly<Record<string, number | string>>;
/** Presets hold plain numbers and names only. */
const preset = (id: PresetId): Inputs => presets[id].inputs as Inputs;
const of = (values: Values, id: string): number => Number(values[id]);
const draw = (inputs: Inputs) => {
  const context = { values: evaluateInputs(inputs), ranges: defaultRanges(), at: (more: Inputs) => evaluateInputs({ ...inputs, ...more }), locale: 'pt-BR' as const };
  return makingAndUsing.draw(context) + denseMixture.draw(context) + JSON.stringify(makingAndUsing.table(context)) + JSON.stringify(denseMixture.table(context));
};

describe('the training sum', () => {
  /** Llama 3.1 405B: 405e9 parameters, 15.6e12 tokens; its card says 3.8e25 FLOP and 30.84 million H100 hours. */
  const llama = evaluateInputs(preset('llama-405b'));

  it('finds the arithmetic of Llama 3.1 405B', () => {
    expect(of(llama, 'trainingFlop')).toBeCloseTo(6 * 405e9 * 15.6e12, -20);
    expect(of(llama, 'trainingFlop') / 3.79e25).toBeCloseTo(1, 2);
  });

  it('finds its published hours at the utilisation that they imply', () => {
    // 3.7908e25 / (30.84e6 h × 3600 s/h × 989.5e12 FLOP/s) = 0.345
    const at = evaluateInputs({ ...preset('llama-405b'), modelFlopUtilization: 0.345 });
    expect(of(at, 'trainingAcceleratorHours') / 30.84e6).toBeCloseTo(1, 2);
    // 30.84e6 h on 16,384 at once: 1,882 hours, 78.4 days.
    expect(of(at, 'trainingDays')).toBeCloseTo(78.4, 0);
    expect(of(llama, 'trainingAcceleratorHours') / 30.84e6).toBeGreaterThan(0.75);
    expect(of(llama, 'trainingAcceleratorHours') / 30.84e6).toBeLessThan(1.33);
  });

  it('follows round numbers worked by hand', () => {
    // 6 × 1e9 × 1e12 = 6e21 FLOP; at 40 % of 989.5e12: 4,211 hours; on 1,000: 4.211 h; at US$ 2: 8,422; at R$ 5: 42,110.
    const v = evaluateInputs({
      activeParameters: 1e9, totalParameters: 1e9, trainingTokens: 1e12, accelerator: 'h100-sxm', modelFlopUtilization: 0.4,
      trainingAccelerators: 1000, acceleratorRent: 2, exchangeRate: 5, gridCarbonIntensity: 1e-4,
    });
    expect(of(v, 'trainingFlop')).toBe(6e21);
    expect(of(v, 'trainingAcceleratorHours')).toBeCloseTo(4211, -1);
    expect(of(v, 'trainingDays') * 24).toBeCloseTo(4.21, 1);
    expect(of(v, 'trainingRentCost')).toBeCloseTo(8422, -2);
    expect(of(v, 'trainingRentCostInReais') / of(v, 'trainingRentCost')).toBeCloseTo(5, 9);
    // 100 g per kWh.
    expect(of(v, 'trainingCarbon')).toBeCloseTo((of(v, 'trainingEnergy') / 1000) * 0.1, 6);
  });
});

describe('using against making', () => {
  it('crosses when each measure has been spent again', () => {
    const v = evaluateInputs({ requestsPerDay: 1e8 });
    expect(of(v, 'trainingToServingDays') * of(v, 'servingAcceleratorHoursPerDay')).toBeCloseTo(of(v, 'trainingAcceleratorHours'), 0);
    // The energy of a day is that of all its answers; the rent of a day, that of all installed GPUs around the clock.
    expect(of(v, 'servingEnergyPerDay')).toBeCloseTo(1e8 * of(v, 'energyPerRequest'), 0);
    expect(of(v, 'servingRentPerDay')).toBeCloseTo(of(v, 'servingAccelerators') * 24 * of(v, 'acceleratorRent'), 3);
    expect(of(v, 'trainingToServingEnergyDays')).toBeCloseTo(of(v, 'trainingEnergy') / of(v, 'servingEnergyPerDay'), 6);
    expect(of(v, 'trainingToServingRentDays')).toBeCloseTo(of(v, 'trainingRentCost') / of(v, 'servingRentPerDay'), 6);
  });

  it('comes sooner in rent than in busy hours, for whoever rents pays for the hours that wait', () => {
    for (const requestsPerDay of [1e4, 1e6, 1e9]) {
      const v = evaluateInputs({ requestsPerDay });
      expect(of(v, 'trainingToServingRentDays')).toBeLessThan(of(v, 'trainingToServingDays'));
    }
  });

  it('does not depend on the price of an hour, and a free hour is no division by zero', () => {
    expect(evaluateInputs({ acceleratorRent: 0 })['trainingToServingRentDays']).toBe(evaluateInputs({})['trainingToServingRentDays']);
  });

  it('has a finite day even where the fleet draws nothing', () => {
    expect(Number.isFinite(of(evaluateInputs({ loadFactor: 0 }), 'trainingToServingEnergyDays'))).toBe(true);
  });

  it.each([{}, { requestsPerDay: 1 }, { requestsPerDay: 1e13 }, { trainingAccelerators: 0 }, { loadFactor: 0 }, { activeParameters: 1e14 }, { totalParameters: 1e6 }])(
    'is drawn without what is no number: %o',
    (inputs) => {
      expect(draw(inputs)).not.toMatch(/NaN|Infinity|undefined/);
    },
  );
});

describe('dense or a mixture', () => {
  it('knows the kinds of published models', () => {
    expect(isKind(1, evaluateInputs(preset('llama-405b')))).toBe(true);
    expect(isKind(18, evaluateInputs(preset('deepseek-service')))).toBe(true);
    expect(isKind(31, evaluateInputs(preset('one-trillion-mixture')))).toBe(true);
    expect(kinds.filter((times) => isKind(times, evaluateInputs({})))).toEqual([4]);
  });
});

it('offers presets that move its first result', () => {
  for (const id of calculator.presets) expect(of(evaluateInputs(preset(id)), calculator.results[0])).not.toBe(of(evaluateInputs({}), calculator.results[0]));
});
