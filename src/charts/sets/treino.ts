import type { Chart } from '../chart.ts';

/** Charts of the training calculator, each loaded when a page shows it. */
export const treino = {
  'dense-mixture': () => import('../dense-mixture.ts').then((m) => m.denseMixture),
} as const satisfies Record<string, () => Promise<Chart>>;
