import type { GlossaryEntry } from '../../glossary-entry.ts';

/** Work, money, power, and how this site speaks. */
export const society = {
  bolha: { term: 'bolha', forms: ['bolha financeira'], definition: 'Preços que sobem porque todos esperam que subam, até que deixam de subir.', example: 'A dos títulos da internet estourou na virada do século.' },
  'carbono-incorporado': { term: 'carbono incorporado', definition: 'O que se emitiu para fabricar uma coisa, antes de ela ser ligada.', example: 'Um celular novo já emitiu muito antes da primeira carga.' },
  'custo-de-capital': { term: 'custo de capital', definition: 'O que quem põe dinheiro espera receber por ano.', example: 'O juro de um financiamento é custo de capital.' },
  'colonialismo-de-dados': { term: 'colonialismo de dados', definition: 'Nome crítico para tirar dados de povos e devolver produtos pagos.', example: 'Conversas em português treinam serviços que depois se alugam ao Brasil.' },
  depreciacao: { term: 'depreciação', definition: 'Perda de valor de um equipamento com o tempo.', example: 'Uma GPU vale menos quando a seguinte é lançada.' },
  'divisao-do-trabalho': { term: 'divisão internacional do trabalho', definition: 'Quem, no mundo, faz o quê: quem projeta, quem fabrica, quem fornece, quem compra.', example: 'Um país exporta minério e importa o chip.' },
  faixa: { term: 'faixa plausível', forms: ['faixa', 'faixas'], definition: 'Entre que valores o número deve estar, se as premissas estiverem nas faixas delas. Aqui, nove em cada dez sorteios caem dentro.', example: 'A previsão do tempo que diz “entre dez e vinte milímetros” dá uma faixa.' },
  halving: { term: 'halving', definition: 'Corte pela metade do prêmio de quem minera bitcoin.', example: 'Depois dele, as mineradoras buscaram outro uso para sua energia.' },
  'matriz-eletrica': { term: 'matriz elétrica', definition: 'De onde vem a eletricidade de um país.', example: 'A do Brasil tem muita água; a dos Estados Unidos, muito gás.' },
  megamaquina: { term: 'megamáquina', definition: 'Organização em que pessoas, máquinas e poder trabalham como um só aparelho. O termo é de Lewis Mumford.', example: 'Para Mumford, a construção das pirâmides já era uma.' },
  estimativa: { term: 'estimativa', forms: ['estimativas'], definition: 'Número calculado a partir de premissas, e não medido.', example: 'O tamanho da frota de uma empresa que nada publica só se estima.' },
  nuvem: { term: 'nuvem', definition: 'Computador dos outros, alugado pela rede.', example: 'As fotos “na nuvem” estão num data center de alguém.' },
  premissa: { term: 'premissa', forms: ['premissas'], definition: 'O que uma conta supõe antes de começar.', example: 'Quantos tokens tem uma resposta é uma premissa que você pode mudar.' },
  'renda-necessaria': { term: 'receita necessária', definition: 'Quanto um investimento precisa faturar por ano para se pagar.', example: 'Quem compra um táxi financiado sabe quantas corridas paga a prestação.' },
  'soberania-digital': { term: 'soberania digital', forms: ['soberania de dados'], definition: 'Poder de um povo decidir sobre suas redes, seus dados e suas máquinas.', example: 'Guardar dados da saúde em servidores públicos do país.' },
  'soberania-alimentar': { term: 'soberania alimentar', definition: 'Direito dos povos de decidir o que plantam e comem. O termo é da Via Campesina.', example: 'A ideia serviu de modelo para falar de dados.' },
  'trabalho-de-plataforma': { term: 'trabalho de plataforma', forms: ['microtrabalho'], definition: 'Trabalho repartido em tarefas pequenas, pago por peça por meio de um site.', example: 'Rotular imagens por centavos cada.' },
  validacao: { term: 'validação', definition: 'Comparar o que o modelo diz com o que foi publicado, sem ajustar as contas para acertar.', example: 'Neste site, os erros ficam na tabela.' },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
