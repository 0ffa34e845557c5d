import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the assembly line. */
export const words = {
  title: 'The assembly line of machine learning',
  description: 'Human labour and sources go into the data set; training turns it into a model; the model goes into use, and what people type can return to the sources. On the arrows, the scenario’s quantities; their thickness follows.',
  people: 'Labour',
  peopleDo: 'labels, rates, moderates',
  sources: 'Sources',
  sourcesAre: 'texts, images, speech',
  set: 'Data',
  setIs: 'the world cut into examples',
  training: 'Training',
  trainingIs: 'the algorithm finds patterns',
  model: 'Model',
  modelIs: 'a file of numbers',
  use: 'Use',
  label: 'labels',
  collect: 'copies',
} satisfies DrawingWords;
