import type { Display } from './format.ts';

/** Ratios that people read as percentages or as multiples; the same in every language. */
export const display: Readonly<Record<string, Display>> = {
  peakToMean: 'times',
  latencyDerate: 'percent',
  availability: 'percent',
  idleShareAtMean: 'percent',
  modelFlopUtilization: 'percent',
  loadFactor: 'percent',
  idlePowerShare: 'percent',
  costOfCapital: 'percent',
};
