/** The parts of the talk, in order: the folder of their slides and their address on the exploring side. */
export const parts = [
  'abertura',
  'linha-de-montagem',
  'uso',
  'treino',
  'data-center',
  'parametros',
  'corrida',
  'divisao-do-trabalho',
  'soberania',
  'o-que-fazer',
  'fim',
] as const;
export type Part = (typeof parts)[number];

/** The stations of the assembly line; computing power is the track under the other four. */
export const stations = ['labour', 'data', 'algorithms', 'models', 'computing'] as const;
export type Station = (typeof stations)[number];

/** The part whose folder holds a slide: `pt-BR/2-uso/pico` → `uso`. */
export function partOfFolder(folder: string): Part {
  const name = folder.replace(/^\d+-/, '');
  const part = parts.find((candidate) => candidate === name);
  if (part === undefined) throw new Error(`Folder "${folder}" is no part of the talk; the parts are: ${parts.join(', ')}.`);
  return part;
}
