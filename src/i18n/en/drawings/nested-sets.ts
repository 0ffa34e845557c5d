import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the sets inside each other. */
export const words = {
  title: 'One set inside another: AI, machine learning, deep learning, LLMs',
  description: 'Artificial intelligence contains machine learning, which contains deep learning, which contains large language models. In each set there is an example that does not belong to the ones inside it.',
  ai: 'Artificial intelligence',
  rules: 'rules written by hand, as in an old chess program',
  ml: 'Machine learning',
  trees: 'the rule comes from examples, as in a spam filter',
  dl: 'Deep learning',
  networks: 'networks of many layers, like those that know a face',
  llm: 'LLMs',
  next: 'networks that predict how a text goes on',
} satisfies DrawingWords;
