import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the assembly line. */
export const words = {
  title: 'La línea de montaje del aprendizaje automático',
  description: 'El trabajo humano y las fuentes entran en el conjunto de datos; el entrenamiento lo transforma en modelo; el modelo pasa al uso, y lo que se escribe puede volver a las fuentes. Sobre las flechas, las cantidades del escenario; el grosor las acompaña.',
  people: 'Trabajo',
  peopleDo: 'etiqueta, evalúa, modera',
  sources: 'Fuentes',
  sourcesAre: 'textos, imágenes, voces',
  set: 'Datos',
  setIs: 'el mundo hecho ejemplos',
  training: 'Entrenamiento',
  trainingIs: 'el algoritmo halla patrones',
  model: 'Modelo',
  modelIs: 'un archivo de números',
  use: 'Uso',
  label: 'etiquetas',
  collect: 'copias',
} satisfies DrawingWords;
