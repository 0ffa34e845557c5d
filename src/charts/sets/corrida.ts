import type { Chart } from '../chart.ts';

/** Charts of the chip race, each loaded when a page shows it. */
export const corrida = {
  'chip-switch': async () => (await import('../chip-switch.ts')).chipSwitch,
  gigawatt: async () => (await import('../gigawatt.ts')).gigawatt,
  'money-needed': async () => (await import('../money-needed.ts')).moneyNeeded,
  'demand-fall': async () => (await import('../demand-fall.ts')).demandFall,
} as const satisfies Record<string, () => Promise<Chart>>;
