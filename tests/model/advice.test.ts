import { describe, expect, test } from 'vitest';
import { adviceOn } from '../../src/model/advice.ts';
import { cutOffBy, dependsOn } from '../../src/model/influence.ts';
import { evaluateInputs } from '../../src/model/live.ts';

const codes = (inputs: Readonly<Record<string, number | string>>): readonly string[] => adviceOn(evaluateInputs(inputs)).map(({ code }) => code);

describe('advice on a scenario', () => {
  test('the defaults need none', () => {
    expect(codes({})).toEqual([]);
  });

  test('a width that the chip does not compute in is named: an H100 has no 4-bit floating point, an A100 no FP8', () => {
    expect(codes({ servingPrecision: 'fp4' })).toEqual(['servingWidth']);
    expect(codes({ servingPrecision: 'fp8', accelerator: 'a100-80gb-sxm' })).toContain('servingWidth');
    expect(codes({ servingPrecision: 'fp4', accelerator: 'b200' })).toEqual([]);
    expect(codes({ trainingPrecision: 'fp8', accelerator: 'a100-80gb-sxm', servingPrecision: 'bf16' })).toEqual(['trainingWidth']);
  });

  test('more active parameters than there are', () => {
    expect(codes({ activeParameters: 70e9, totalParameters: 8e9 })).toEqual(['activeAboveTotal']);
  });

  test('training memory: 16 bytes a parameter, so 1 T needs 16 TB, 200 chips of 80 GB', () => {
    const [advice] = adviceOn(evaluateInputs({ totalParameters: 1e12, activeParameters: 32e9, trainingAccelerators: 199 })).filter(({ code }) => code === 'trainingMemory');
    expect(advice?.figures['needed']).toBe(200);
    expect(codes({ totalParameters: 1e12, activeParameters: 32e9, trainingAccelerators: 200 })).not.toContain('trainingMemory');
  });

  test('a site set by hand that is not the sum of its parts', () => {
    expect(codes({ siteAccelerators: 100 })).toContain('siteContradicted');
    expect(codes({ siteAccelerators: Number(evaluateInputs({})['siteAccelerators']) })).toEqual([]);
  });

  test('a copy of the model that no rack holds: 100 trillion parameters in FP8 fill more than 32 H100', () => {
    expect(codes({ totalParameters: 1e14, trainingAccelerators: 1e5 })).toContain('replicaBeyondRack');
  });
});

describe('controls that are cut off', () => {
  const results = ['servingAccelerators'];

  test('nothing is cut off at the defaults', () => {
    for (const id of ['requestsPerDay', 'peakToMean', 'accelerator']) expect(cutOffBy(id, results, new Set())).toEqual([]);
  });

  test('a pinned fleet cuts off what it was computed from, and is named', () => {
    expect(cutOffBy('peakToMean', results, new Set(['servingAccelerators']))).toEqual(['servingAccelerators']);
  });

  test('a pin beside the way cuts nothing off', () => {
    expect(cutOffBy('peakToMean', results, new Set(['loadFactor', 'trainingDays']))).toEqual([]);
  });

  test('an input that the result never depended on is left alone', () => {
    expect(cutOffBy('itLife', results, new Set(['servingAccelerators']))).toEqual([]);
  });

  test('a fleet depends on the accesses and not on the life of the machines', () => {
    expect(dependsOn('servingAccelerators', 'requestsPerDay', new Set())).toBe(true);
    expect(dependsOn('servingAccelerators', 'itLife', new Set())).toBe(false);
    expect(dependsOn('annualRevenueNeeded', 'itLife', new Set())).toBe(true);
    expect(dependsOn('facilityPower', 'requestsPerDay', new Set(['siteAccelerators']))).toBe(false);
  });
});
