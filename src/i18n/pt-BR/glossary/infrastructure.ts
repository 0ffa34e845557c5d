import type { GlossaryEntry } from '../../glossary-entry.ts';

/** What stands around the machines: networks, factories, loans and bets. */
export const infrastructure = {
  roteador: { term: 'roteador', forms: ['roteadores'], definition: 'Aparelho que decide por qual caminho cada mensagem segue na rede.', example: 'O de casa escolhe entre o celular e a rua; o de um data center escolhe entre milhares de máquinas.' },
  fibra: { term: 'fibra óptica', forms: ['fibras', 'fibra'], definition: 'Fio de vidro, fino como um cabelo, que leva mensagens em forma de luz.', example: 'Quase tudo o que atravessa o oceano pela internet passa por fibra óptica no fundo do mar.' },
  leitura: { term: 'leitura da pergunta', forms: ['prefill'], definition: 'Primeira etapa de uma resposta: o modelo lê de uma vez tudo o que recebeu.', example: 'Quem cola um documento longo no chat aumenta a leitura.' },
  escrita: { term: 'escrita da resposta', forms: ['decode', 'decodificação'], definition: 'Segunda etapa de uma resposta: o modelo escreve um token, olha para ele e escreve o seguinte.', example: 'É por isso que as palavras aparecem aos poucos na tela.' },
  wue: { term: 'WUE', definition: 'Água que evapora no data center, dividida pela energia dos computadores.', example: 'Uma torre que evapora água tem WUE alto; um circuito fechado, quase zero.' },
  licenca: { term: 'licença ambiental', forms: ['licenciamento'], definition: 'Permissão pública para construir e funcionar, dada depois de examinar os efeitos no lugar.', example: 'A de um data center deveria dizer quanta água e quanta energia ele pode usar.' },
  fundicao: { term: 'fundição de chips', forms: ['fundição', 'fundições'], definition: 'Fábrica que produz os chips que outras empresas projetam.', example: 'A TSMC fabrica para a Nvidia, a Amazon e o Google.' },
  mineracao: { term: 'mineração de bitcoin', forms: ['mineradora', 'mineradoras', 'minerar'], definition: 'Gastar eletricidade em contas feitas só para disputar um prêmio em moeda digital.', example: 'A máquina que minera não descobre nada: ela compra bilhetes de um sorteio.' },
  liquidez: { term: 'liquidez', forms: ['crise de liquidez'], definition: 'Ter dinheiro na mão no dia em que a conta vence.', example: 'Quem tem casa própria e nenhum real no banco tem bens, mas não tem liquidez.' },
  'financiamento-circular': { term: 'financiamento circular', definition: 'Quando o dinheiro investido num cliente volta como compra dos produtos de quem investiu.', example: 'O armazém que empresta ao freguês para que ele compre no armazém.' },
  'mercado-de-previsoes': { term: 'mercado de previsões', definition: 'Lugar em que se aposta dinheiro em acontecimentos, e a cotação é lida como chance.', example: 'Um bolão em que o preço do palpite muda a cada hora.' },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
