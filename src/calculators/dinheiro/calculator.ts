import type { Calculator } from '../calculator.ts';

export const calculator: Calculator = {
  station: 'algorithms',
  results: ['annualRevenueNeeded', 'capitalCost', 'revenuePerRequest'],
  inputs: ['itLife', 'costOfCapital', 'electricityPrice', 'exchangeRate'],
  more: ['operatingShare'],
  presets: ['talk-billion'],
  paper: {
    result: 'annualRevenueNeeded',
    rows: { input: 'itLife', values: [3, 5, 7] },
    columns: { input: 'costOfCapital', values: [0.05, 0.1, 0.15] },
  },
};
