import type { Calculator } from '../calculator.ts';

export const calculator: Calculator = {
  station: 'models',
  results: ['weightBytes', 'acceleratorsPerReplica', 'expectedLoss'],
  inputs: ['totalParameters', 'activeParameters', 'trainingTokens', 'servingPrecision', 'accelerator'],
  more: ['contextTokens'],
  presets: ['seventy-billion', 'one-trillion'],
  paper: {
    result: 'weightBytes',
    rows: { input: 'totalParameters', values: [8e9, 70e9, 1e12] },
    columns: { input: 'servingPrecision', values: ['bf16', 'fp8', 'int4'] },
  },
};
