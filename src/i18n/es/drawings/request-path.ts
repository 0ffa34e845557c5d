import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of a request's path. */
export const words = {
  title: 'El camino de un acceso, de la pregunta a la respuesta',
  description: 'La pregunta sale del celular, cruza la red y llega a una nave; en un rack, las GPU leen la pregunta entera de una vez y después escriben la respuesta pedazo a pedazo. Los números son los del escenario.',
  way: 'Hasta el centro de datos',
  phone: 'Tu celular',
  network: 'Red',
  site: 'En el centro de datos',
  hall: 'Nave',
  rack: 'Rack',
  gpu: 'En las GPU',
  prefill: 'Leer la pregunta',
  decode: 'Escribir la respuesta',
  cache: 'memoria del contexto',
  together: 'al mismo tiempo',
  answer: 'Respuesta',
} satisfies DrawingWords;
