import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the money that goes round. */
export const words = {
  title: 'The money that goes round, and what comes from outside',
  description: 'The arrows follow the money, as announced. OpenAI rents cloud and buys chips; those who sell the chips and the cloud put money into OpenAI. From outside the circle comes only what people and firms pay to use it.',
  users: 'Users',
  openai: 'OpenAI',
  oracle: 'Oracle',
  coreweave: 'CoreWeave',
  amazon: 'Amazon',
  nvidia: 'Nvidia',
  amd: 'AMD',
  commits: 'promised to spend',
  pays: 'pay',
  rents: 'rents cloud',
  buys: 'buys chips',
  invests: 'buys shares',
  backs: 'guarantees to buy what is left',
  grants: 'gives right to shares',
} satisfies DrawingWords;
