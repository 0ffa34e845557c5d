import type { Chart } from '../chart.ts';

/** Charts of this stretch of the talk, each loaded when a page shows it. */
export const uso = {
  'fleet-scale': () => import('../fleet-scale.ts').then((m) => m.fleetScale),
  'load-curve': () => import('../load-curve.ts').then((m) => m.loadCurve),
} as const satisfies Record<string, () => Promise<Chart>>;
