/** All charts by name; each is loaded when a page shows it. */
import type { Chart } from './chart.ts';

export const charts = {
  'fleet-scale': () => import('./fleet-scale.ts').then((m) => m.fleetScale),
  'load-curve': () => import('./load-curve.ts').then((m) => m.loadCurve),
} as const satisfies Record<string, () => Promise<Chart>>;

export type ChartName = keyof typeof charts;
