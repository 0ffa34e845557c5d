import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the money that goes round. */
export const words = {
  title: 'O dinheiro em círculo e o que vem de fora',
  description: 'As setas seguem o dinheiro, como foi anunciado. A OpenAI aluga nuvem e compra chips; quem vende os chips e a nuvem põe dinheiro na OpenAI. De fora do círculo entra só o que pagam as pessoas e as empresas que usam.',
  users: 'Quem usa',
  openai: 'OpenAI',
  oracle: 'Oracle',
  coreweave: 'CoreWeave',
  amazon: 'Amazon',
  nvidia: 'Nvidia',
  amd: 'AMD',
  commits: 'prometeu gastar',
  pays: 'paga',
  rents: 'aluga nuvem',
  buys: 'compra chips',
  invests: 'compra ações',
  backs: 'garante a compra do que sobrar',
  grants: 'dá direito a ações',
} satisfies DrawingWords;
