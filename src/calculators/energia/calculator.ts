import type { Calculator } from '../calculator.ts';

export const calculator: Calculator = {
  station: 'computing',
  results: [
    'facilityPower', 'meanFacilityPower', 'annualEnergy', 'householdsEquivalent', 'annualCarbon', 'annualWater',
    'annualEnergyCostInReais', 'itaipuTurbines', 'circuitsForSite', 'substationApparentPower', 'racksAtSite',
  ],
  inputs: ['siteAccelerators', 'accelerator', 'peakFacilityRatio', 'pue', 'loadFactor', 'grid'],
  more: [
    'requestsPerDay', 'trainingAccelerators', 'acceleratorPower', 'itPowerFactor', 'householdConsumption', 'gridCarbonIntensity',
    'waterUsage', 'electricityPrice', 'exchangeRate', 'circuitCapacity', 'substationLoading',
  ],
  presets: ['colossus-200k', 'abilene', 'trainium3-ultraserver', 'deepseek-service', 'public-brazilian-model', 'talk-billion'],
  paper: {
    result: 'facilityPower',
    rows: { input: 'siteAccelerators', values: [1000, 50_000, 200_000] },
    columns: { input: 'accelerator', values: ['h100-sxm', 'gb200-nvl72', 'trainium3'] },
  },
};
