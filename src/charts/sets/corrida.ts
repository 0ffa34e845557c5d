import type { Chart } from '../chart.ts';

/** Charts of the chip race, each loaded when a page shows it. */
export const corrida = {
  'chip-switch': async () => (await import('../chip-switch.ts')).chipSwitch,
  gigawatt: async () => (await import('../gigawatt.ts')).gigawatt,
  'money-needed': async () => (await import('../money-needed.ts')).moneyNeeded,
  'rent-or-own': async () => (await import('../rent-or-own.ts')).rentOrOwn,
} as const satisfies Record<string, () => Promise<Chart>>;
