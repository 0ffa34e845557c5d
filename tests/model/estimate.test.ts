import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate, evaluate } from '../../src/model/estimate.ts';
import { isInputError } from '../../src/model/graph/errors.ts';
import { legalBounds } from '../../src/model/graph/scenario.ts';
import { graph, isInputId, isQuantityId } from '../../src/model/quantities.ts';
import { ranges } from '../../src/model/uncertainty.ts';
import type { InputRangeError, InputTypeError } from '../../src/model/graph/errors.ts';
import type { Quantity } from '../../src/model/graph/types.ts';

const all = [...graph.byId.values()];
const numbers = all.filter((quantity): quantity is Exclude<Quantity, { kind: 'choice' }> => quantity.kind !== 'choice');
const settable = numbers.filter((quantity) => quantity.kind !== 'constant');

function fault(run: () => unknown): InputRangeError | InputTypeError {
  try {
    run();
  } catch (error) {
    if (isInputError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('an estimate', () => {
  it('agrees with arithmetic by hand: 200,000 H100 of 1,275 W at a ratio of 1.4 are 357 MW', () => {
    const site = { siteAccelerators: 200_000, accelerator: 'h100-sxm', itPowerFactor: 1, acceleratorPower: 1275 };
    expect(estimate('facilityPower', { ...site, peakFacilityRatio: 1.4 })).toEqual({
      low: 357e6, central: 357e6, high: 357e6, unit: 'W',
    });
    const mean = { ...site, loadFactor: 0.75, pue: 1.12 };
    expect(estimate('meanFacilityPower', mean).central).toBeCloseTo(214.2e6, 3);
    expect(estimate('annualEnergy', mean).central).toBeCloseTo(214.2e6 * 8766, -3);
    expect(estimate('serversAtSite', site).central).toBe(25_000);
    expect(estimate('racksAtSite', site).central).toBe(6250);
  });

  it('agrees with arithmetic by hand: 210 MW are 876,000 Brazilian homes', () => {
    const homes = estimate('householdsEquivalent', { meanFacilityPower: 210e6, householdConsumption: 175e3 });
    expect(homes.central).toBeCloseTo(876_600, 0);
    expect(homes.unit).toBe('household');
  });

  it('agrees with arithmetic by hand: an annuity at 10 % over 5 years is 26.38 %, without interest 20 %', () => {
    expect(estimate('itAnnuity', { costOfCapital: 0.1, itLife: 5 }).central).toBeCloseTo(0.263797, 6);
    expect(estimate('itAnnuity', { costOfCapital: 0, itLife: 5 }).central).toBe(0.2);
  });

  it('is the same at every call, to the last digit, and the same as in the pass over all quantities', () => {
    const inputs = { requestsPerDay: 3e8, grid: 'USA' };
    const together = ranges(inputs);
    for (const { id, unit } of numbers) {
      const once = estimate(id, inputs);
      expect(once, id).toEqual(estimate(id, inputs));
      expect(isQuantityId(id) && { ...together[id as keyof typeof together], unit }, id).toEqual(once);
    }
  });

  it('lies between its low and its high, and is finite, whatever the legal inputs', () => {
    const inputs = fc.dictionary(fc.constantFrom(...settable.filter(({ id }) => isInputId(id)).map(({ id }) => id)), fc.double({ min: 0, max: 1, noNaN: true }), { maxKeys: 6 });
    fc.assert(
      fc.property(inputs, (places) => {
        const given = Object.fromEntries(
          Object.entries(places).map(([id, place]) => {
            const quantity = graph.byId.get(id);
            if (quantity === undefined || !('slider' in quantity)) throw new Error(id);
            const { min, max, scale } = quantity.slider;
            return [id, Math.min(max, scale === 'log' ? min * (max / min) ** place : min + (max - min) * place)];
          }),
        );
        for (const [id, { low, central, high }] of Object.entries(ranges(given))) {
          expect(low <= central && central <= high && Number.isFinite(low) && Number.isFinite(high), id).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('takes a plain number as certain and a range as uncertain, also for what is predicted', () => {
    expect(estimate('pue', { pue: 1.2 })).toEqual({ low: 1.2, central: 1.2, high: 1.2, unit: 'ratio' });
    const range = { low: 1.1, central: 1.2, high: 1.5 };
    expect(estimate('pue', { pue: range })).toEqual({ ...range, unit: 'ratio' });
    expect(estimate('modelFlopUtilization', { modelFlopUtilization: 0.4 })).toMatchObject({ low: 0.4, high: 0.4 });
    const predicted = estimate('modelFlopUtilization');
    expect(predicted.low).toBeLessThan(predicted.high);
  });

  it('keeps a pinned quantity and forgets what it would have been computed from', () => {
    expect(estimate('servingAccelerators', { servingAccelerators: 50_000 })).toMatchObject({ low: 50_000, high: 50_000 });
    const free = estimate('siteAccelerators', { servingAccelerators: 50_000, trainingAccelerators: 10_000, requestsPerDay: 1 });
    expect(free).toEqual({ low: 60_000, central: 60_000, high: 60_000, unit: 'accelerator' });
    const uncertain = estimate('facilityPower', { siteItPower: { low: 1e8, central: 2e8, high: 4e8 }, peakFacilityRatio: 1.4 });
    expect(uncertain.low).toBeCloseTo(1.4e8, -1);
    expect(uncertain.high).toBeCloseTo(5.6e8, -1);
  });

  it('of a choice is refused', () => {
    expect(fault(() => estimate('grid'))).toBeInstanceOf(TypeError);
    expect(evaluate({ grid: 'FRA' }).grid).toBe('FRA');
  });
});

describe('bad input', () => {
  it('with an unknown id is a RangeError that names it', () => {
    for (const id of ['gpus', '__proto__', 'constructor', 'toString', '', 'PUE']) {
      expect(fault(() => estimate(id))).toBeInstanceOf(RangeError);
      const error = fault(() => estimate('pue', Object.fromEntries([[id, 1]])));
      expect(error).toBeInstanceOf(RangeError);
      expect(error.message).toContain(JSON.stringify(id).slice(1, -1));
      expect(error.problem).toMatchObject({ code: 'unknown', id, value: 1 });
    }
    const parsed = JSON.parse('{"__proto__": {"low": 1}}') as Record<string, unknown>;
    expect(fault(() => estimate('pue', parsed)).problem).toMatchObject({ code: 'unknown', id: '__proto__' });
  });

  it('with an id that nobody has is a RangeError, whatever the id', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        fc.pre(!isQuantityId(id));
        expect(fault(() => estimate('pue', Object.fromEntries([[id, 1]]))).problem.id).toBe(id);
      }),
    );
  });

  it('that is not a number is a TypeError that names input, value and bounds', () => {
    const wrong = fc.oneof(
      fc.string(), fc.boolean(), fc.constant(null), fc.constant(undefined), fc.bigInt(), fc.array(fc.double()),
      fc.constant({}), fc.constant({ low: 1, central: 2 }), fc.constant({ low: '1', central: 2, high: 3 }), fc.constant(() => 1),
    );
    fc.assert(
      fc.property(fc.constantFrom(...settable), wrong, (quantity, value) => {
        const error = fault(() => estimate('pue', { [quantity.id]: value }));
        // A range whose first number is out of bounds fails on that first.
        expect(error instanceof TypeError || error.problem.code === 'bounds').toBe(true);
        expect(error.message).toContain(quantity.id);
        for (const bound of legalBounds(quantity)) expect(error.message).toContain(String(bound));
      }),
    );
    expect(fault(() => estimate('pue', null as never))).toBeInstanceOf(TypeError);
    expect(fault(() => estimate('pue', 'grid' as never))).toBeInstanceOf(TypeError);
    expect(fault(() => estimate(3 as never))).toBeInstanceOf(TypeError);
  });

  it('out of bounds, NaN or infinite is a RangeError that names input, value and bounds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...settable), fc.double(), (quantity, value) => {
        const [min, max] = legalBounds(quantity);
        fc.pre(!(value >= min && value <= max));
        const error = fault(() => estimate('pue', { [quantity.id]: value }));
        expect(error).toBeInstanceOf(RangeError);
        expect(error.message).toContain(quantity.id);
        expect(error.message).toContain(Object.is(value, -0) ? '-0' : String(value));
        expect(error.message).toContain(String(min));
        expect(error.message).toContain(String(max));
        expect(error.problem.bounds).toEqual([min, max]);
      }),
    );
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect(fault(() => estimate('pue', { pue: value })).problem.code).toBe('finite');
      expect(fault(() => estimate('pue', { pue: { low: 1, central: 1.1, high: value } })).problem.code).toBe('finite');
    }
  });

  it('with a range out of order, or a constant, or an unknown name is a RangeError', () => {
    expect(fault(() => estimate('pue', { pue: { low: 1.2, central: 1.1, high: 1.3 } })).problem.code).toBe('order');
    expect(fault(() => estimate('pue', { secondsPerDay: 1 })).problem.code).toBe('constant');
    const error = fault(() => estimate('pue', { accelerator: 'h100' }));
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toMatch(/accelerator.*"h100".*h100-sxm/);
    expect(fault(() => estimate('pue', { accelerator: 8 }))).toBeInstanceOf(TypeError);
    expect(fault(() => estimate('pue', { accelerator: { low: 1, central: 2, high: 3 } }))).toBeInstanceOf(TypeError);
  });
});
