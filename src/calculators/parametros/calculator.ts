import type { Calculator } from '../calculator.ts';

export const calculator: Calculator = {
  station: 'models',
  results: ['weightBytes', 'kvCacheBytesPerRequest', 'acceleratorsPerReplica', 'trainingFlop', 'optimalTokens', 'energyPerRequest', 'expectedLoss'],
  inputs: ['totalParameters', 'activeParameters', 'trainingTokens', 'servingPrecision', 'accelerator', 'contextTokens'],
  more: ['kvCacheBytesPerToken', 'minimumBatch', 'usableMemoryShare'],
  presets: ['seventy-billion', 'one-trillion', 'one-trillion-mixture', 'llama-405b', 'deepseek-service', 'university-assistant', 'union-assistant'],
  paper: {
    result: 'weightBytes',
    rows: { input: 'totalParameters', values: [8e9, 70e9, 1e12] },
    columns: { input: 'servingPrecision', values: ['bf16', 'fp8', 'int4'] },
  },
};
