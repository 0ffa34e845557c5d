import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the international division of labour. */
export const words = {
  title: 'Três papéis, duas pontas',
  description: 'À esquerda quem está no Brasil, à direita quem está fora, no meio o que passa. Em cada papel da palestra, uma seta mostra o que sai daqui e outra o que volta. Onde ninguém publica a conta, o desenho diz isso.',
  here: 'No Brasil',
  abroad: 'Lá fora',
  people: 'Quem estuda, adoece, compra e trabalha',
  institutions: 'Governos, escolas e empresas',
  makers: 'Quem faz aplicativos',
  store: 'Quem guarda e cruza os dados',
  sellers: 'Quem vende licença e nuvem',
  owners: 'Quem é dono do modelo',
  give: 'Dados',
  processed: 'processados fora',
  receive: 'Pagamento pelos dados',
  pay: 'Dinheiro',
  oneYear: 'num ano, só o setor público',
  products: 'Produtos feitos com os dados',
  rent: 'Dinheiro por cada uso',
  rules: 'Modelo, preço, regra e hora de desligar',
} satisfies DrawingWords;
