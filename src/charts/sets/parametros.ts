import type { Chart } from '../chart.ts';

/** Charts of the calculator of parameters, each loaded when a page shows it. */
export const parametros = {
  'model-sizes': () => import('../model-sizes.ts').then((m) => m.modelSizes),
  'memory-contexts': () => import('../memory-contexts.ts').then((m) => m.memoryContexts),
  'two-laws': () => import('../two-laws.ts').then((m) => m.twoLaws),
  'tokens-per-parameter': () => import('../tokens-per-parameter.ts').then((m) => m.tokensPerParameter),
} as const satisfies Record<string, () => Promise<Chart>>;
