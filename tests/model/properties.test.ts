import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate, evaluate } from '../../src/model/estimate.ts';
import { graph } from '../../src/model/quantities.ts';
import { compare } from '../../src/model/uncertainty.ts';
import type { InputId, NumberId } from '../../src/model/quantities.ts';

/** [input, quantity, +1 if more of the one never makes less of the other, −1 if never more] */
const monotone: readonly (readonly [InputId, NumberId, 1 | -1])[] = [
  ['requestsPerDay', 'servingAccelerators', 1],
  ['promptTokens', 'servingAccelerators', 1],
  ['outputTokens', 'servingAccelerators', 1],
  ['activeParameters', 'servingAccelerators', 1],
  ['totalParameters', 'servingAccelerators', 1],
  ['peakToMean', 'servingAccelerators', 1],
  ['latencyDerate', 'servingAccelerators', -1],
  ['availability', 'servingAccelerators', -1],
  ['peakToMean', 'idleShareAtMean', 1],
  ['peakToMean', 'energyPerRequest', 1],
  ['idlePowerShare', 'energyPerRequest', 1],
  ['workingPowerShare', 'energyPerRequest', 1],
  ['loadFactor', 'annualEnergy', 1],
  ['loadFactor', 'energyPerRequest', 1],
  ['pue', 'energyPerRequest', 1],
  ['pue', 'annualEnergy', 1],
  ['pue', 'trainingEnergy', 1],
  ['acceleratorPower', 'facilityPower', 1],
  ['peakFacilityRatio', 'facilityPower', 1],
  ['peakFacilityRatio', 'substationApparentPower', 1],
  ['substationLoading', 'substationApparentPower', -1],
  ['modelFlopUtilization', 'trainingAcceleratorHours', -1],
  ['trainingTokens', 'trainingAcceleratorHours', 1],
  ['trainingAccelerators', 'trainingDays', -1],
  ['trainingAccelerators', 'siteAccelerators', 1],
  ['householdConsumption', 'householdsEquivalent', -1],
  ['gridCarbonIntensity', 'annualCarbon', 1],
  ['waterUsage', 'annualWater', 1],
  ['costOfCapital', 'annualRevenueNeeded', 1],
  ['itLife', 'annualRevenueNeeded', -1],
  ['operatingMargin', 'annualRevenueNeeded', 1],
  ['electricityPrice', 'annualRevenueNeeded', 1],
  ['exchangeRate', 'brazilianPlanShare', 1],
];

/** A place on an input's slider, 0 to 1. */
function onSlider(id: InputId, place: number): number {
  const quantity = graph.byId.get(id);
  if (quantity === undefined || !('slider' in quantity)) throw new Error(`${id} has no slider`);
  const { min, max, scale } = quantity.slider;
  return Math.min(max, scale === 'log' ? min * (max / min) ** place : min + (max - min) * place);
}

const place = fc.double({ min: 0, max: 1, noNaN: true });

describe('the model', () => {
  it.each(monotone)('never reverses: %s on %s (%i)', (input, quantity, direction) => {
    fc.assert(
      fc.property(place, place, place, (first, second, requests) => {
        const others = input === 'requestsPerDay' ? {} : { requestsPerDay: onSlider('requestsPerDay', requests) };
        const [lower, upper] = [Math.min(first, second), Math.max(first, second)].map(
          (at) => evaluate({ ...others, [input]: onSlider(input, at) })[quantity],
        );
        const change = (Number(upper) - Number(lower)) * direction;
        expect(change).toBeGreaterThanOrEqual(-1e-9 * Math.abs(Number(lower)));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the requests of a day exactly the energy of the fleet that serves them', () => {
    fc.assert(
      fc.property(place, place, place, (requests, peak, load) => {
        const inputs = {
          requestsPerDay: onSlider('requestsPerDay', requests),
          peakToMean: onSlider('peakToMean', peak),
          trainingAccelerators: 0,
        };
        for (const given of [inputs, { ...inputs, loadFactor: onSlider('loadFactor', load) }]) {
          const values = evaluate(given);
          const ofRequests = values.energyPerRequest * values.requestsPerDay * values.daysPerYear;
          expect(ofRequests / values.annualEnergy).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('does not charge the requests with the energy of the training', () => {
    const few = evaluate({ trainingAccelerators: 0 }).energyPerRequest;
    expect(evaluate({ trainingAccelerators: 1e6 }).energyPerRequest / few).toBeCloseTo(1, 12);
  });

  it('lets a fleet that stands ready cost more energy than its busy seconds alone', () => {
    const { energyPerRequest, servingBusyShare, expectedServingLoad, workingPowerShare } = evaluate();
    expect(servingBusyShare).toBeCloseTo(0.45, 9);
    expect(energyPerRequest).toBeGreaterThan((energyPerRequest * workingPowerShare * servingBusyShare) / expectedServingLoad);
  });

  it('keeps contract and mean apart: the substation follows the peak ratio, the homes follow the PUE', () => {
    const base = evaluate();
    const peak = evaluate({ peakFacilityRatio: 1.5 });
    const pue = evaluate({ pue: 1.5 });
    expect(peak.substationApparentPower).toBeGreaterThan(base.substationApparentPower);
    expect(peak.householdsEquivalent).toBe(base.householdsEquivalent);
    expect(pue.substationApparentPower).toBe(base.substationApparentPower);
    expect(pue.householdsEquivalent).toBeGreaterThan(base.householdsEquivalent);
  });

  it('finds the published 0.24 to 0.34 Wh per prompt within the range of a dense model of 70 billion', () => {
    const { low, high } = estimate('energyPerRequest', { totalParameters: 70e9, activeParameters: 70e9 });
    expect(low).toBeLessThan(0.24);
    expect(high).toBeGreaterThan(0.34);
  });
});

describe('the difference of two scenarios', () => {
  it('is narrower than the two ranges: what is uncertain in both cancels out', () => {
    const { servingAccelerators } = compare({}, { peakToMean: 3 }, ['servingAccelerators']);
    const { facilityPower } = compare({ siteAccelerators: 1000 }, { siteAccelerators: 2000 }, ['facilityPower']);
    expect(facilityPower.ratio.low).toBeCloseTo(2, 12);
    expect(facilityPower.ratio.high).toBeCloseTo(2, 12);
    expect(facilityPower.difference.low).toBeLessThan(facilityPower.difference.high);
    expect(servingAccelerators.ratio.central).toBeCloseTo(1.5, 9);
  });

  it('of a scenario with itself is none', () => {
    const { annualCarbon } = compare({ grid: 'USA' }, { grid: 'USA' }, ['annualCarbon']);
    expect(annualCarbon).toEqual({
      ratio: { low: 1, central: 1, high: 1 },
      difference: { low: 0, central: 0, high: 0 },
    });
  });
});
