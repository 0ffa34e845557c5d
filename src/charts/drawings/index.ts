/** Drawings that slides may use by name. */
import { abertura } from './sets/abertura.ts';
import { brasil } from './sets/brasil.ts';
import { corrida } from './sets/corrida.ts';
import { site } from './sets/site.ts';
import { uso } from './sets/uso.ts';

export const drawings = { ...abertura, ...uso, ...site, ...corrida, ...brasil };
