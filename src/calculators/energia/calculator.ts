import type { Calculator } from '../calculator.ts';

export const calculator: Calculator = {
  station: 'computing',
  results: ['facilityPower', 'annualEnergy', 'householdsEquivalent'],
  inputs: ['requestsPerDay', 'accelerator', 'pue', 'peakFacilityRatio', 'grid'],
  more: ['loadFactor'],
  presets: ['colossus-200k', 'abilene'],
  paper: {
    result: 'facilityPower',
    rows: { input: 'requestsPerDay', values: [1e6, 1e8, 1e9] },
    columns: { input: 'accelerator', values: ['h100-sxm', 'b200', 'trainium3'] },
  },
};
