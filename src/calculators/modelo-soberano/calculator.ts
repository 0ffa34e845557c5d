import type { Calculator } from '../calculator.ts';

export const calculator: Calculator = {
  station: 'computing',
  results: ['brazilianPlanShare', 'siteAccelerators', 'facilityPower', 'capitalCostInReais', 'annualRunningCostInReais', 'infrastructureYears', 'usersShareOfBrazil', 'usersPerAccelerator', 'trainingDays', 'portugueseTokens'],
  inputs: ['dailyUsers', 'requestsPerUser', 'activeParameters', 'totalParameters', 'trainingTokens', 'portugueseShare', 'trainingAccelerators', 'accelerator'],
  more: ['exchangeRate', 'promptTokens', 'outputTokens', 'peakToMean', 'servingPrecision', 'itCapitalPerWatt', 'electricityPrice', 'operatingShare'],
  presets: ['public-brazilian-model', 'university-assistant', 'union-assistant', 'talk-billion'],
  paper: {
    result: 'capitalCostInReais',
    rows: { input: 'dailyUsers', values: [2e6, 2e7, 1e8] },
    columns: { input: 'activeParameters', values: [8e9, 70e9, 400e9] },
  },
};
