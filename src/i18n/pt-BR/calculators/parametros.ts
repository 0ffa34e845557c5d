/** Words of the calculator's page. */
export const words = {
  title: 'Que diferença faz o tamanho?',
  name: 'Parâmetros',
  lead: 'Parâmetros são os números que o treino ajusta. Aqui se vê o que eles pesam na memória, nas contas, na energia e no erro. Experimente 70 bilhões, depois um trilhão.',
  sizes: {
    title: 'Setenta bilhões ao lado de um trilhão',
    text: 'Os modelos densos leem vinte tokens por parâmetro, a receita do Chinchilla. O misto guarda um trilhão, mas cada token passa por 32 bilhões: ocupa a memória do grande e faz as contas de um pequeno. Na última coluna está o cenário da página.',
    measure: 'Medida',
    rows: {
      bf16: 'Pesos em 16 bits',
      fp8: 'Pesos em 8 bits',
      int4: 'Pesos em 4 bits',
      short: 'Conversa de 8 mil tokens',
      long: 'Conversa de 128 mil tokens',
      replica: 'Para caber uma cópia',
      tokens: 'Dados de treino',
      optimal: 'Dados ideais para as mesmas contas',
      flop: 'Contas do treino',
      hours: 'Tempo de GPU do treino',
      energy: 'Energia de cada resposta',
      loss: 'Erro esperado',
    },
  },
  memory: {
    title: 'Caber na memória',
    text: 'Com menos bits por número, o modelo cabe em menos GPUs, com alguma perda. As conversas também ocupam lugar: o modelo anota cada token lido (KV cache), e conversas longas podem pesar mais que o próprio modelo.',
    precision: 'Por precisão',
    context: 'Por tamanho de conversa',
  },
  hand: {
    title: 'Pesos na mão',
    text: 'Três pesos adivinham quantos sorvetes uma banca vende, conforme o calor e o feriado. Os dias são inventados; a matemática é a dos modelos grandes. Gire os pesos até o erro ficar abaixo de cinco; depois deixe a máquina tentar. Ela mede para que lado o erro de cada peso diminui e dá um passo para lá (descida do gradiente).',
  },
  law: {
    title: 'Sem dados, o tamanho passa fome',
    text: 'A lei de escala estima o erro de um modelo pelo tamanho e pelos dados. Cada curva é um tamanho; o círculo vazio é o rival, do tamanho do Chinchilla e com os dados dele. Ponha o gigante que leu tão pouco quanto o GPT-3 e veja quem ganha. Depois aumente os parâmetros: sem mais dados, o erro quase não cai.',
    limit: 'A lei não vê a qualidade dos dados, nem o que vem depois do treino, nem a mistura de especialistas; aqui ela usa os parâmetros ativos.',
  },
  laws: {
    title: 'Duas versões da mesma lei',
    text: 'Hoffmann e colegas publicaram a lei em 2022. Em 2024, Besiroglu e colegas refizeram o ajuste com os dados do artigo e chegaram a outras constantes.',
    why: 'Esta aula usa as da replicação porque elas concordam com a receita do próprio artigo, perto de vinte tokens por parâmetro. As constantes originais mandariam usar várias vezes mais, e cada vez mais conforme o treino cresce.',
    same: 'O duelo acima termina igual com as duas: o gigante com fome perde.',
  },
} as const;
