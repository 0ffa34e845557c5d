import { describe, expect, it } from 'vitest';
import { acceleratorIds, acceleratorOf, accelerators, bytesPerParameterAt, peakAt } from '../../src/model/catalogues/accelerators.ts';
import { requestEnergies, servingSystems, traffic } from '../../src/model/catalogues/inference.ts';
import { models } from '../../src/model/catalogues/models.ts';
import { runs } from '../../src/model/catalogues/runs.ts';
import { sites } from '../../src/model/catalogues/sites.ts';
import { sources } from '../../src/model/catalogues/sources.ts';

const all = [
  ...Object.values(accelerators), ...Object.values(models), ...Object.values(sites),
  ...Object.values(runs).flat(), ...servingSystems, ...requestEnergies, ...traffic,
];

describe('the catalogues', () => {
  it('cite sources that exist', () => {
    for (const { id, sources: cited } of all) {
      expect(cited.length, id).toBeGreaterThan(0);
      for (const source of cited) expect(sources[source], `${id} cites ${source}`).toBeDefined();
    }
  });

  it.each(['training', 'throughput', 'energy', 'computeOnly'] as const)('name each run of kind %s once', (kind) => {
    const ids = runs[kind].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hold the accelerators of the contract', () => {
    expect(acceleratorIds).toEqual(expect.arrayContaining([
      'h100-sxm', 'h200-sxm', 'h800-sxm', 'a100-80gb-sxm', 'a100-40gb-sxm', 'v100-32gb-sxm', 'b200', 'gb200-nvl72',
      'mi300x', 'tpu-v3', 'tpu-v4', 'tpu-v5p', 'tpu-v6e', 'tpu-v7', 'trainium2', 'trainium3', 'ascend-910b',
    ]));
  });

  it('rate a server above the chips in it and below three times them', () => {
    for (const { id, tdp, serverWattsPerAccelerator: { low, central, high } } of Object.values(accelerators)) {
      expect(low, id).toBeLessThanOrEqual(central);
      expect(central, id).toBeLessThanOrEqual(high);
      if (tdp !== null) {
        expect(high, id).toBeGreaterThan(tdp);
        expect(high, id).toBeLessThan(3.2 * tdp);
      }
    }
  });

  it('give dense peaks: narrower is not slower where the chip computes in it', () => {
    for (const { id, peak } of Object.values(accelerators)) {
      if (peak.fp8 !== null) expect(peak.fp8, id).toBeGreaterThanOrEqual(peak.bf16);
      if (peak.fp4 !== null && peak.fp8 !== null) expect(peak.fp4, id).toBeGreaterThanOrEqual(peak.fp8);
    }
    expect(accelerators['h100-sxm'].peak.bf16).toBe(989.4e12);
    expect(peakAt(accelerators['a100-80gb-sxm'], 'fp8')).toBe(312e12);
  });

  it('refuse unknown names', () => {
    expect(() => acceleratorOf('h1000')).toThrow(RangeError);
    expect(() => bytesPerParameterAt('fp3')).toThrow(RangeError);
  });

  it('use no more active parameters than there are', () => {
    for (const { id, totalParameters, activeParameters } of [...Object.values(models), ...runs.training, ...servingSystems]) {
      expect(activeParameters, id).toBeLessThanOrEqual(totalParameters);
    }
  });
});
