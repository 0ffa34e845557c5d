import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the international division of labour. */
export const words = {
  title: 'Três papéis, duas pontas',
  description: 'À esquerda quem está no Brasil, à direita quem está fora. Em cada papel da palestra, uma seta mostra o que sai daqui e outra o que volta. Onde ninguém publica a conta, o desenho diz isso.',
  here: 'No Brasil',
  abroad: 'Lá fora',
  people: 'Quem estuda, adoece, compra e trabalha',
  institutions: 'Governos, escolas e empresas',
  makers: 'Quem faz aplicativos',
  store: 'Quem guarda e cruza os dados',
  sellers: 'Quem vende licença e nuvem',
  owners: 'Quem é dono do modelo',
  give: 'entregar dados:',
  processed: 'processados fora',
  payment: 'pagamento pelos dados:',
  buy: 'comprar produtos:',
  oneYear: 'num ano, só o setor público',
  products: 'produtos e serviços feitos com os dados',
  fit: 'encaixar, pagando por uso:',
  rules: 'modelo, preço, regra e hora de desligar',
} satisfies DrawingWords;
