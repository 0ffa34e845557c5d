import type { Chart } from '../chart.ts';

/** Charts of this stretch of the talk, each loaded when a page shows it. */
export const uso = {
  'fleet-scale': () => import('../fleet-scale.ts').then((m) => m.fleetScale),
  'fleet-tornado': () => import('../fleet-tornado.ts').then((m) => m.fleetTornado),
  'fleet-by-model': () => import('../fleet-by-model.ts').then((m) => m.fleetByModel),
  'load-curve': () => import('../load-curve.ts').then((m) => m.loadCurve),
  'answer-queue': () => import('../answer-queue.ts').then((m) => m.answerQueue),
  'energy-published': () => import('../energy-published.ts').then((m) => m.energyPublished),
  'fleet-split': () => import('../fleet-split.ts').then((m) => m.fleetSplit),
  'reading-lives': () => import('../reading-lives.ts').then((m) => m.readingLives),
  'published-runs': () => import('../published-runs.ts').then((m) => m.publishedRuns),
  'run-sizes': () => import('../run-sizes.ts').then((m) => m.runSizes),
  'making-and-using': () => import('../making-and-using.ts').then((m) => m.makingAndUsing),
} as const satisfies Record<string, () => Promise<Chart>>;
