import type { LineStationId } from '../../../model/catalogues/line-stations.ts';

export interface LineStationWords {
  readonly name: string;
  /** What it does, in half a line: on the drawing and beside the name. */
  readonly short: string;
  readonly happens: string;
  readonly workers: string;
  readonly bias: string;
  readonly leftOut: string;
}

/** What one reads when a station is opened. */
export const stations: Readonly<Record<LineStationId, LineStationWords>> = {
  work: {
    name: 'Trabalho e fontes',
    short: 'gente que escreve, fotografa, rotula, modera',
    happens:
      'Antes de qualquer máquina há gente. Pessoas escrevem, traduzem, fotografam, programam, atendem e conversam: disso saem as fontes. Outras pessoas, pagas por tarefa, dizem à máquina o que há em cada imagem e em cada frase. Isso é rotular. Outras leem o pior da internet para que o modelo aprenda a não repetir. Isso é moderar.',
    workers:
      'Quem produz as fontes quase nunca sabe, e não recebe. Quem rotula e modera trabalha por plataforma ou empresa contratada, longe da marca que aparece no aplicativo.',
    bias: 'Viés do mundo',
    leftOut:
      'O mundo já chega desigual. Quem tem internet, tempo e escolaridade escreve mais, e em poucas línguas. O que se sabe com as mãos, o que se conta de boca, o que nunca foi digitado não entra na linha.',
  },
  data: {
    name: 'Conjunto de dados',
    short: 'o mundo recortado em exemplos',
    happens:
      'As fontes viram matéria-prima: programas copiam páginas, livros, códigos e conversas; outros programas jogam fora repetições e o que parece lixo; o que sobra é cortado em tokens, que são pedaços de palavra. O resultado se chama conjunto de dados, ou dataset.',
    workers:
      'Equipes de engenharia escolhem o que fica. Gente contratada por tarefa rotula e escreve exemplos. As fichas técnicas descrevem as máquinas com cuidado e as pessoas quase nunca.',
    bias: 'Viés dos dados',
    leftOut:
      'A coleta escolhe, e toda escolha deixa alguém de fora: línguas com poucas páginas, textos que só existem em papel, pessoas de quem só se fala mal. Cada etiqueta também é uma decisão: alguém definiu a lista de nomes possíveis.',
  },
  training: {
    name: 'Treino',
    short: 'o algoritmo acha padrões nos exemplos',
    happens:
      'O algoritmo é a receita de cálculo. Ele mostra ao modelo um trecho do texto, pede o pedaço seguinte, mede o erro e corrige um pouco cada parâmetro. Repete isso por semanas, em milhares de chips ao mesmo tempo. Depois vem o acabamento: pessoas comparam respostas e dizem qual é melhor, e o modelo é ajustado ao gosto delas.',
    workers:
      'Pesquisa e engenharia, plantão para trocar placas que queimam, e quem avalia respostas por tarefa. É o mesmo trabalho de rotular, agora sobre o que a máquina escreveu.',
    bias: 'Viés do algoritmo',
    leftOut:
      'Aprender, aqui, é comprimir: muitos exemplos cabem em poucos números porque viram médias. O que aparece pouco pesa pouco e se perde. As tentativas que não deram certo também gastaram energia, e raramente entram na conta publicada.',
  },
  model: {
    name: 'Modelo',
    short: 'o padrão virou um arquivo de números',
    happens:
      'Do treino sai um arquivo: uma montanha de números ajustados, os parâmetros. Nele não há frases guardadas em gavetas, há pesos que tornam umas continuações mais prováveis que outras. Esse arquivo é o produto. Quem o tem decide quem usa, a que preço e com que regras.',
    workers:
      'Quem testa o modelo, procura falhas e escreve as respostas exemplares antes do lançamento. Os números dessas equipes também não aparecem.',
    bias: 'O raro some',
    leftOut:
      'O modelo é um resumo do que foi comum. Onde faltou exemplo, ele preenche com o mais provável, com a mesma firmeza. De muitos modelos, nem o tamanho é público.',
  },
  use: {
    name: 'Uso',
    short: 'o modelo responde, e o que se pergunta volta',
    happens:
      'Alguém pergunta, o data center responde. Cada acesso passa pelo modelo inteiro, ou por uma parte dele, uma vez por pedaço de palavra. No trabalho, o modelo resume, atende, traduz, corrige, mede e às vezes decide. O que se digita pode voltar ao começo da linha como dado novo.',
    workers:
      'Quem confere a resposta e responde pelo erro. Quem é medido ou mandado por um sistema. Quem continua moderando o que entra e o que sai.',
    bias: 'O novo não é visto',
    leftOut:
      'Um sistema que reconhece o que já viu tende a recusar o que é novo, ou a trocá-lo pelo parecido mais comum. Quem é avaliado por ele raramente conhece o critério. A LGPD dá direito a pedir revisão de decisão automatizada.',
  },
  base: {
    name: 'Poder computacional',
    short: 'por baixo de tudo: chips, energia, água, minérios, dinheiro',
    happens:
      'A linha inteira roda em cima de máquinas. Minérios viram chips, chips viram servidores, servidores enchem galpões. Entram energia e dinheiro o tempo todo, e água para tirar o calor. Quando alguém pede mais dados, mais parâmetros ou mais acessos, é esta base que cresce.',
    workers:
      'Quem garimpa, quem monta, quem constrói, quem mantém, quem limpa, quem vigia. A obra emprega muita gente por pouco tempo; a operação, pouca gente por muito tempo.',
    bias: 'Fora da conta',
    leftOut:
      'O preço por acesso não mostra a mina, a linha de transmissão, o poço nem a vizinhança. Na tríade do ensaio esta base não aparece: foi a palestra que a pôs embaixo da linha.',
  },
};
