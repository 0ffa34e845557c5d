/** All charts by name. */
import { abertura } from './sets/abertura.ts';
import { brasil } from './sets/brasil.ts';
import { corrida } from './sets/corrida.ts';
import { site } from './sets/site.ts';
import { uso } from './sets/uso.ts';

export const charts = { ...abertura, ...uso, ...site, ...corrida, ...brasil };

export type ChartName = keyof typeof charts;
