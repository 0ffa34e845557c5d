import type { Calculator } from '../calculator.ts';

export const calculator: Calculator = {
  station: 'models',
  results: ['trainingDays', 'trainingFlop', 'trainingAcceleratorHours'],
  inputs: ['activeParameters', 'trainingTokens', 'accelerator', 'trainingAccelerators', 'modelFlopUtilization'],
  more: ['trainingPrecision'],
  presets: ['llama-405b'],
  paper: {
    result: 'trainingDays',
    rows: { input: 'activeParameters', values: [8e9, 70e9, 400e9] },
    columns: { input: 'trainingAccelerators', values: [1024, 16384, 100000] },
  },
};
