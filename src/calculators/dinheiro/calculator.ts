import type { Calculator } from '../calculator.ts';

export const calculator: Calculator = {
  station: 'computing',
  results: ['annualRevenueNeeded', 'annualCost', 'capitalCost', 'capitalPerAccelerator', 'revenuePerToken', 'revenuePerRequest', 'revenuePerAcceleratorHour', 'annualRevenueNeededInReais'],
  inputs: ['requestsPerDay', 'accelerator', 'itCapitalPerWatt', 'itLife', 'costOfCapital', 'electricityPrice', 'operatingShare', 'operatingMargin'],
  more: ['shellCapitalPerWatt', 'shellLife', 'acceleratorRent', 'promptTokens', 'outputTokens', 'exchangeRate', 'grid'],
  presets: ['talk-billion', 'code-completion', 'reasoning', 'public-brazilian-model', 'colossus-200k'],
  paper: {
    result: 'annualRevenueNeeded',
    rows: { input: 'itLife', values: [3, 5, 7] },
    columns: { input: 'costOfCapital', values: [0.05, 0.1, 0.15] },
  },
};
