/** All charts by name. */
import { abertura } from './sets/abertura.ts';
import { brasil } from './sets/brasil.ts';
import { corrida } from './sets/corrida.ts';
import { parametros } from './sets/parametros.ts';
import { site } from './sets/site.ts';
import { treino } from './sets/treino.ts';
import { uso } from './sets/uso.ts';

export const charts = { ...abertura, ...uso, ...site, ...corrida, ...brasil, ...treino, ...parametros };

export type ChartName = keyof typeof charts;
