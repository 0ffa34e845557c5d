/** Words of the charts of this part of the talk. */
export const brasil = {
  roles: {
    give: 'Pessoas em fila e blocos de dados que saem delas para longe.',
    buy: 'Um grande bloco feito de dados volta na direção de uma pessoa.',
    fit: 'Um pequeno bloco encaixado sobre uma base enorme, que é de outro dono; ao lado, uma pessoa.',
  },
  border: {
    alt: 'Cem blocos de dados e uma fronteira: quarenta ficam do lado de cá, sessenta do lado de fora.',
    here: 'aqui',
    abroad: 'lá fora',
  },
  mail: {
    alt: '144 instituições desenhadas como prédios: 103 com e-mail do Google, 11 com e-mail da Microsoft e 30 com outro.',
    ask: 'E a sua, onde está?',
    google: 'Google',
    microsoft: 'Microsoft',
    other: 'servidor próprio ou outro',
    unknown: 'não sei',
    how: 'Para descobrir, procure por “consulta MX” na internet e digite o que vem depois da arroba no seu e-mail.',
  },
  maize: 'Um pé de milho com raízes, desenhado a traço, e a pessoa que o cultiva.',
  timeline: { talk: 'O que a palestra mostra', ours: 'Acréscimo nosso' },
  layers: {
    alt: 'Cinco camadas empilhadas: poder computacional, trabalho, dados, algoritmos e modelos. A soberania de dados abraça só a camada dos dados; a soberania digital abraça a pilha inteira.',
    data: ['soberania', 'de dados'],
    digital: ['soberania', 'digital'],
  },
  gpuField: {
    alt: 'Um campo de dois mil quadradinhos, as 200 mil GPUs do Colossus; num canto, dezesseis acesos: todas as GPUs conhecidas no Brasil, contadas como H100.',
    brazil: 'o Brasil conhecido',
    colossus: 'um data center: Colossus',
    square: 'cada quadradinho: cem GPUs',
  },
  announced: {
    alt: 'Três quadrados com área proporcional à potência anunciada; dentro de cada um, menor, a parte que já tem obra ou contrato.',
    scala: 'Scala AI City',
    rio: 'Rio AI City',
    tiktok: 'TikTok, Pecém',
    state: { scala: 'primeira fase', rio: 'em obras', tiktok: 'contratados' },
  },
  table: { them: 'a empresa', us: 'quem trabalha' },
  matrix: {
    alt: 'As cláusulas do catálogo deste projeto, uma bolinha cada, por tema e por força: já negociada, em lei, princípio publicado ou reivindicação.',
  },
  agenda: {
    choose: 'Marque até três',
    title: 'Nossa pauta',
    empty: 'As cláusulas marcadas aparecem aqui.',
    sign: 'Categoria, data e assembleia: ______________________',
    print: 'Imprimir esta pauta',
  },
  planPower: {
    caption: 'Potências de data center em escala: o que o Plano Brasileiro de IA inteiro compraria, pelo custo do modelo, ao lado de instalações conhecidas e do cenário de agora.',
    what: 'O quê',
    value: 'Potência',
    plan: 'o plano inteiro compra',
    sources: 'o plano inteiro, pelas fontes',
    abilene: 'um prédio de Abilene',
    tiktok: 'TikTok, Pecém',
    colossus: 'Colossus, pela Epoch',
    scenario: 'o cenário de agora',
  },
} as const;
