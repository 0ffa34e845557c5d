import type { Calculator } from '../calculator.ts';

export const calculator: Calculator = {
  station: 'computing',
  results: [
    'servingAccelerators', 'energyPerRequest', 'idleShareAtMean', 'acceleratorsPerReplica', 'tokensPerSecondPerAccelerator',
    'acceleratorSecondsPerRequest', 'meanBusyAccelerators', 'peakTokensPerSecond',
  ],
  // The question first, then the model, the chip, and in the end how much is kept in hand.
  inputs: [
    'requestsPerDay', 'promptTokens', 'outputTokens', 'activeParameters', 'totalParameters', 'servingPrecision', 'accelerator',
    'peakToMean', 'latencyDerate', 'availability',
  ],
  more: ['servingStackFactor', 'kvCacheBytesPerToken', 'contextTokens', 'arithmeticUtilization', 'bandwidthUtilization', 'usableMemoryShare', 'maximumBatch', 'pue'],
  presets: ['talk-billion', 'seventy-billion', 'llama-405b', 'deepseek-service', 'reasoning', 'code-completion', 'university-assistant', 'union-assistant'],
  paper: {
    result: 'servingAccelerators',
    rows: { input: 'requestsPerDay', values: [1e6, 1e8, 1e9] },
    columns: { input: 'outputTokens', values: [200, 400, 1200] },
  },
};
