import type { Chart } from '../chart.ts';

/** Charts of this stretch of the talk, each loaded when a page shows it. */
export const abertura = {
  'compute-base': () => import('../compute-base.ts').then((m) => m.computeBase),
} as const satisfies Record<string, () => Promise<Chart>>;
