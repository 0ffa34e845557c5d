import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the power chain. */
export const words = {
  title: 'O caminho da eletricidade, da rede ao chip',
  description: 'A subestação recebe da rede e os transformadores baixam a tensão. Daí uma parte vai, pelo nobreak, aos racks, aos servidores e às GPUs; a outra tira o calor que eles soltam. Cada caixa diz quantos são e quanta potência passa por eles no cenário.',
  entry: 'Na entrada do data center',
  hall: 'No galpão',
  grid: 'Rede elétrica',
  substation: 'Subestação',
  transformers: 'Transformadores',
  ups: 'Nobreak e baterias',
  cooling: 'Refrigeração',
  racks: 'Racks',
  servers: 'Servidores',
  chips: 'GPUs',
  high: 'alta tensão',
  medium: 'média tensão',
  it: 'para os equipamentos',
  rest: 'para tirar o calor',
} satisfies DrawingWords;
