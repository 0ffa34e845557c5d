import type { Calculator } from '../calculator.ts';

export const calculator: Calculator = {
  station: 'models',
  results: ['trainingDays', 'trainingFlop', 'trainingAcceleratorHours', 'trainingEnergy', 'trainingCarbon', 'trainingRentCost', 'trainingRentCostInReais'],
  inputs: ['activeParameters', 'totalParameters', 'trainingTokens', 'accelerator', 'trainingAccelerators', 'modelFlopUtilization', 'acceleratorRent', 'grid'],
  more: ['trainingPrecision', 'trainingFlopPerParameterToken', 'trainingGoodput', 'pue', 'experimentsOverhead', 'exchangeRate'],
  presets: ['llama-405b', 'deepseek-service', 'seventy-billion', 'one-trillion', 'one-trillion-mixture', 'public-brazilian-model', 'trainium3-ultraserver'],
  paper: {
    result: 'trainingDays',
    rows: { input: 'activeParameters', values: [8e9, 70e9, 405e9] },
    columns: { input: 'trainingAccelerators', values: [1024, 16_384, 100_000] },
  },
};
