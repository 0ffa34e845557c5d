import type { QuantityId } from '../model/quantities.ts';
import type { Display } from './format.ts';

/** How people read each ratio of the model; the same in every language. A test asks for all of them. */
export const display: Readonly<Partial<Record<QuantityId, Display>>> = {
  usableMemoryShare: 'percent',

  peakToMean: 'times',
  latencyDerate: 'percent',
  availability: 'percent',
  arithmeticUtilization: 'percent',
  expertOverhead: 'plain',
  bandwidthUtilization: 'percent',
  parallelOverhead: 'percent',
  servingStackFactor: 'times',
  idleShareAtMean: 'percent',

  baseUtilization: 'percent',
  eightBitGain: 'times',
  softwareMaturity: 'percent',
  modelFlopUtilization: 'percent',
  trainingGoodput: 'percent',
  experimentsOverhead: 'times',
  parameterExponent: 'plain',
  dataExponent: 'plain',

  itPowerFactor: 'percent',
  peakFacilityRatio: 'times',
  workingPowerShare: 'percent',
  idlePowerShare: 'percent',
  servingBusyShare: 'percent',
  itCapitalShare: 'percent',
  gpuFailureRate: 'percent',
  expectedServingLoad: 'percent',
  expectedSiteLoad: 'percent',
  loadFactor: 'percent',
  servingLoadFactor: 'percent',
  pue: 'plain',

  costOfCapital: 'percent',
  itAnnuity: 'percent',
  shellAnnuity: 'percent',
  operatingShare: 'percent',
  operatingMargin: 'percent',
  brazilianPlanShare: 'percent',
  brazilianPlanTrainingShare: 'percent',
  ownToRentRatio: 'times',
  usersShareOfBrazil: 'percent',

  portugueseShare: 'percent',
};
