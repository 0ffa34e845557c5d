import { describe, expect, it } from 'vitest';
import { cacheBytesPerToken, models } from '../../src/model/catalogues/models.ts';
import { estimate, evaluate } from '../../src/model/estimate.ts';

describe('the memory of a model', () => {
  it('weighs parameters times bytes', () => {
    const size = { totalParameters: 70e9, activeParameters: 70e9 };
    expect(estimate('weightBytes', { ...size, servingPrecision: 'bf16' }).central).toBe(140e9);
    expect(estimate('weightBytes', { ...size, servingPrecision: 'fp8' }).central).toBe(70e9);
    expect(estimate('weightBytes', { ...size, servingPrecision: 'int4' }).central).toBe(35e9);
  });

  it('holds the active parameters where the total is given smaller', () => {
    expect(evaluate({ totalParameters: 7e9, activeParameters: 70e9 }).storedParameters).toBe(70e9);
  });

  it.each([
    ['llama-3.1-70b', 2, 327_680],
    ['llama-3.1-405b', 2, 516_096],
    ['deepseek-v3', 2, 70_272],
    ['bloom', 1, 2_007_040],
  ] as const)('keeps what the architecture of %s says', (id, bytes, expected) => {
    const { attention } = models[id];
    expect(attention).not.toBeNull();
    if (attention !== null) expect(cacheBytesPerToken(attention, bytes)).toBe(expected);
  });

  it('predicts the cache of published architectures within its range', () => {
    for (const model of Object.values(models)) {
      // Older models share no heads: the prediction is for those that do.
      if (model.attention === null || model.year < 2024) continue;
      const { totalParameters, activeParameters } = model;
      const { low, high } = estimate('kvCacheBytesPerToken', { totalParameters, activeParameters, servingPrecision: 'bf16' });
      const exact = cacheBytesPerToken(model.attention, 2);
      expect(exact, model.id).toBeGreaterThan(low);
      expect(exact, model.id).toBeLessThan(high);
    }
  });

  it.each([
    [70e9, 'fp8', 'h100-sxm', 2],
    [405e9, 'fp8', 'h100-sxm', 8],
    [8e9, 'fp8', 'h100-sxm', 1],
    [1e12, 'fp8', 'h100-sxm', 16],
  ] as const)('needs the usual numbers of accelerators: %s %s on %s', (size, servingPrecision, accelerator, expected) => {
    const inputs = { totalParameters: size, activeParameters: Math.min(size, 37e9), servingPrecision, accelerator };
    expect(evaluate(inputs).acceleratorsPerReplica).toBe(expected);
  });

  it('puts DeepSeek-V3 on 8 H200 or 16 H100', () => {
    const model = { totalParameters: 671e9, activeParameters: 37e9 };
    expect(evaluate({ ...model, accelerator: 'h200-sxm' }).acceleratorsPerReplica).toBe(8);
    expect(evaluate({ ...model, accelerator: 'h100-sxm' }).acceleratorsPerReplica).toBe(16);
  });
});
