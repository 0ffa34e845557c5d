import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the power chain. */
export const words = {
  title: 'O caminho da eletricidade, da rede ao chip',
  description: 'A subestação recebe da rede, os transformadores baixam a tensão, e daí a potência se divide entre os equipamentos e a refrigeração. Cada caixa diz quanto passa por ela no cenário.',
  grid: 'Rede elétrica',
  substation: 'Subestação',
  transformers: 'Transformadores',
  ups: 'Nobreak e baterias',
  cooling: 'Refrigeração e apoio',
  racks: 'Racks',
  servers: 'Servidores',
  chips: 'GPUs',
  high: 'alta tensão',
  it: 'para os equipamentos',
  rest: 'para tirar o calor e cobrir perdas',
} satisfies DrawingWords;
