import type { Chart } from '../chart.ts';

/** Charts of this stretch of the talk, each loaded when a page shows it. */
export const site = {
  'whose-colossus': () => import('../whose-figures.ts').then((m) => m.whoseColossus),
  'whose-abilene': () => import('../whose-figures.ts').then((m) => m.whoseAbilene),
  'power-chain': () => import('../power-chain.ts').then((m) => m.powerChain),
  'city-between': () => import('../city-energy.ts').then((m) => m.cityBetween),
  'city-energy': () => import('../city-energy.ts').then((m) => m.cityEnergy),
  'power-squares': () => import('../power-squares.ts').then((m) => m.powerSquares),
  'contracted-mean': () => import('../contracted-mean.ts').then((m) => m.contractedMean),
  homes: () => import('../homes.ts').then((m) => m.homes),
  'carbon-grids': () => import('../site-bars.ts').then((m) => m.carbonGrids),
  'water-cooling': () => import('../site-bars.ts').then((m) => m.waterCooling),
  'seventy-trillion': () => import('../seventy-trillion.ts').then((m) => m.seventyTrillion),
  'scaling-law': () => import('../scaling-law.ts').then((m) => m.scalingLaw),
  'trillion-calendar': () => import('../trillion-calendar.ts').then((m) => m.trillionCalendar),
  'memory-bars': () => import('../memory-bars.ts').then((m) => m.memoryBars),
} as const satisfies Record<string, () => Promise<Chart>>;
