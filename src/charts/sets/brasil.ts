import type { Chart } from '../chart.ts';

/** Charts of this stretch of the talk, each loaded when a page shows it. */
export const brasil = {
  'plan-power': () => import('../plan-power.ts').then((m) => m.planPower),
} as const satisfies Record<string, () => Promise<Chart>>;
