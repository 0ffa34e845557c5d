import { describe, expect, it } from 'vitest';
import { sources } from '../../src/model/catalogues/sources.ts';
import { derivation, texSymbols, texValues } from '../../src/model/derivation.ts';
import { evaluate } from '../../src/model/estimate.ts';
import { isComputed } from '../../src/model/graph/build.ts';
import { mentioned } from '../../src/model/graph/tex.ts';
import { presets } from '../../src/model/presets.ts';
import { graph, quantities } from '../../src/model/quantities.ts';
import { sensitivity } from '../../src/model/sensitivity.ts';
import type { Quantity } from '../../src/model/graph/types.ts';

const all: readonly Quantity[] = Object.values(quantities);
/** By the contract, in the unit of the contract. */
const contract: Readonly<Record<string, string>> = {
  requestsPerDay: 'request/day', promptTokens: 'token/request', outputTokens: 'token/request', peakToMean: 'ratio',
  latencyDerate: 'ratio', availability: 'ratio', totalParameters: 'parameter', activeParameters: 'parameter',
  contextTokens: 'token', trainingTokens: 'token', modelFlopUtilization: 'ratio', trainingAccelerators: 'accelerator',
  loadFactor: 'ratio', idlePowerShare: 'ratio', peakFacilityRatio: 'ratio', pue: 'ratio', costOfCapital: 'ratio',
  exchangeRate: 'BRL/USD', siteAccelerators: 'accelerator', acceleratorSecondsPerRequest: 'accelerator·s/request',
  meanTokensPerSecond: 'token/s', peakTokensPerSecond: 'token/s', servingAccelerators: 'accelerator',
  idleShareAtMean: 'ratio', energyPerRequest: 'Wh/request', weightBytes: 'byte', kvCacheBytesPerToken: 'byte/token',
  acceleratorsPerReplica: 'accelerator', trainingFlop: 'FLOP', trainingAcceleratorHours: 'accelerator·h',
  trainingDays: 'd', trainingEnergy: 'Wh', facilityPower: 'W', meanFacilityPower: 'W', annualEnergy: 'Wh/year',
  householdsEquivalent: 'household', annualCarbon: 'kg/year', annualWater: 'L/year', serversAtSite: 'server',
  racksAtSite: 'rack', capitalCost: 'USD', annualRevenueNeeded: 'USD/year',
};

describe('the declarations', () => {
  it('hold every id of the contract in its unit', () => {
    for (const [id, unit] of Object.entries(contract)) {
      const quantity = graph.byId.get(id);
      expect(quantity !== undefined && quantity.kind !== 'choice' ? quantity.unit : undefined, id).toBe(unit);
    }
    for (const id of ['accelerator', 'servingPrecision', 'trainingPrecision', 'grid']) {
      expect(graph.byId.get(id)?.kind).toBe('choice');
    }
  });

  it('name only sources that the catalogue has', () => {
    const known = new Set(Object.keys(sources));
    const missing = [...all, ...Object.values(presets)].flatMap(({ id, sources: named }) =>
      named.filter((source) => !known.has(source)).map((source) => `${id}: ${source}`),
    );
    expect(missing).toEqual([]);
  });

  it('mention in the formula for people nothing that the formula for the machine does not use', () => {
    for (const quantity of all) {
      if (!isComputed(quantity) || !('tex' in quantity)) continue;
      for (const id of mentioned(quantity.tex)) {
        expect(quantity.from, quantity.id).toContain(id);
      }
    }
  });

  it('are finite at the defaults', () => {
    for (const [id, value] of Object.entries(evaluate())) {
      if (typeof value === 'number') expect(Number.isFinite(value), id).toBe(true);
    }
  });
});

describe('a derivation', () => {
  it('leads from inputs to the quantity, each step after what it uses', () => {
    const { steps, edges } = derivation('energyPerRequest');
    const ids = steps.map((step) => step.quantity.id);
    expect(ids.at(-1)).toBe('energyPerRequest');
    expect(ids).toContain('requestsPerDay');
    expect(ids).not.toContain('costOfCapital');
    for (const [from, to] of edges) expect(ids.indexOf(from)).toBeLessThan(ids.indexOf(to));
  });

  it('ends at what was pinned', () => {
    const { steps } = derivation('facilityPower', { siteItPower: 1e8 });
    expect(steps.map((step) => [step.quantity.id, step.given])).toEqual([
      ['peakFacilityRatio', false], ['siteItPower', true], ['facilityPower', false],
    ]);
    expect(steps.find((step) => step.given)?.from).toEqual([]);
  });

  it('shows the formula in symbols and with the values put in', () => {
    expect(texSymbols('facilityPower')).toBe(String.raw`{P_{\mathrm{IT}}} \cdot {k_{\mathrm{site}}}`);
    expect(texSymbols('pue')).toBeUndefined();
    expect(texValues('facilityPower', String, { siteItPower: 1e8, peakFacilityRatio: 1.5 })).toBe(
      String.raw`100000000 \cdot 1.5`,
    );
  });
});

describe('a tornado', () => {
  it('has one bar per uncertain input of the quantity, the widest first', () => {
    const bars = sensitivity('facilityPower', { siteAccelerators: 1000 });
    expect(bars.map((bar) => bar.input).sort()).toEqual(['acceleratorPower', 'itPowerFactor', 'peakFacilityRatio']);
    const widths = bars.map((bar) => Math.abs(bar.atHigh - bar.atLow));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });
});

describe('a preset', () => {
  it.each(Object.values(presets).map((preset) => [preset.id, preset] as const))('%s is legal and leads to finite values', (id, preset) => {
    expect(preset.id).toBe(id);
    for (const [key, value] of Object.entries(evaluate(preset.inputs))) {
      if (typeof value === 'number') expect(Number.isFinite(value), key).toBe(true);
    }
  });
});
