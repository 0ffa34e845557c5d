import type { Calculator } from '../calculator.ts';

export const calculator: Calculator = {
  station: 'computing',
  results: ['servingAccelerators', 'idleShareAtMean', 'energyPerRequest'],
  inputs: ['requestsPerDay', 'promptTokens', 'outputTokens', 'activeParameters', 'totalParameters', 'accelerator', 'servingPrecision', 'peakToMean', 'latencyDerate', 'availability'],
  more: ['kvCacheBytesPerToken'],
  presets: ['talk-billion', 'deepseek-service'],
  paper: {
    result: 'servingAccelerators',
    rows: { input: 'requestsPerDay', values: [1e6, 1e8, 1e9] },
    columns: { input: 'activeParameters', values: [8e9, 70e9, 400e9] },
  },
};
