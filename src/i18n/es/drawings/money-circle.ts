import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the money that goes round. */
export const words = {
  title: 'El dinero en círculo y lo que viene de afuera',
  description: 'Las flechas siguen el dinero, tal como se anunció. OpenAI alquila nube y compra chips; quienes venden los chips y la nube ponen dinero en OpenAI. De fuera del círculo entra solo lo que pagan las personas y las empresas que usan.',
  users: 'Quien usa',
  openai: 'OpenAI',
  oracle: 'Oracle',
  coreweave: 'CoreWeave',
  amazon: 'Amazon',
  nvidia: 'Nvidia',
  amd: 'AMD',
  commits: 'prometió gastar',
  pays: 'paga',
  rents: 'alquila nube',
  buys: 'compra chips',
  invests: 'compra acciones',
  backs: 'garantiza comprar lo que sobre',
  grants: 'da derecho a acciones',
} satisfies DrawingWords;
