import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of a request's path. */
export const words = {
  title: 'The path of a request, from question to answer',
  description: 'The question leaves the phone, crosses the network and reaches a hall; in a rack, the GPUs read the whole question at once and then write the answer piece by piece. The numbers are the scenario’s.',
  way: 'To the data centre',
  phone: 'Your phone',
  network: 'Network',
  site: 'In the data centre',
  hall: 'Hall',
  rack: 'Rack',
  gpu: 'On the GPUs',
  prefill: 'Read the question',
  decode: 'Write the answer',
  cache: 'conversation memory',
  together: 'at the same time',
  answer: 'Answer',
} satisfies DrawingWords;
