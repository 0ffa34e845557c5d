import type { Calculator } from '../calculator.ts';

export const calculator: Calculator = {
  station: 'data',
  results: ['brazilianPlanShare', 'siteAccelerators', 'facilityPower'],
  inputs: ['requestsPerDay', 'activeParameters', 'trainingTokens'],
  more: ['exchangeRate'],
  presets: ['public-brazilian-model'],
  paper: {
    result: 'capitalCostInReais',
    rows: { input: 'requestsPerDay', values: [1e6, 1e7, 1e8] },
    columns: { input: 'activeParameters', values: [8e9, 70e9, 400e9] },
  },
};
