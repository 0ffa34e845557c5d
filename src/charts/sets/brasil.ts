import type { Chart } from '../chart.ts';

/** Charts of this stretch of the talk, each loaded when a page shows it. */
export const brasil = {
  'plan-power': () => import('../plan-power.ts').then((m) => m.planPower),
  'public-needs': async () => (await import('../public-needs.ts')).publicNeeds,
  'public-needs-short': async () => (await import('../public-needs.ts')).publicNeedsShort,
  'plan-squares': async () => (await import('../plan-squares.ts')).planSquares,
} as const satisfies Record<string, () => Promise<Chart>>;
