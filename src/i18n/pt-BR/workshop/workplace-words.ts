/** What a workplace is asked, what it asks, and what its documents say. */
import type { Basis, QuestionId, SystemKind, Topic } from '../../../model/catalogues/workplace-questions.ts';

export const systemKindWords: Readonly<Record<SystemKind, string>> = {
  writes: 'Escreve, resume, traduz ou programa junto com a gente',
  attends: 'Atende clientes ou o público no lugar de uma pessoa',
  watches: 'Mede produtividade, pausa, tela, câmera ou trajeto',
  decides: 'Distribui tarefas, escalas, metas ou pagamento',
  judges: 'Escolhe currículos, avalia, promove ou demite',
  records: 'Grava voz, imagem, texto ou atendimento',
  unknown: 'Há sistemas, e ninguém explicou o que fazem',
};

export const questionWords: Readonly<Record<QuestionId, string>> = {
  inventory: 'Que sistemas de IA a empresa usa ou testa, em que setores, desde quando e de que fornecedor?',
  plans: 'Que sistemas novos a empresa pretende implantar nos próximos doze meses, e quando o sindicato será ouvido?',
  jobs: 'Que funções mudam, acabam ou aparecem com cada sistema, e o que a empresa oferece a quem está nelas?',
  occupations: 'A empresa apresenta, de tempos em tempos, um relatório do impacto da IA em cada ocupação?',
  training: 'Quem paga a formação para usar os sistemas, e ela acontece dentro da jornada?',
  gains: 'Quanto tempo e dinheiro cada sistema poupou, e que parte disso virou salário ou redução de jornada?',
  table: 'Quem responde por estas perguntas na empresa, em que prazo e em que mesa de negociação?',
  handover: 'Quando o sistema erra, quem responde pelo erro e quem assume o trabalho?',
  health: 'Que efeito a medição e as metas têm na saúde: pausas, ritmo, afastamentos? Quem acompanha?',
  criteria: 'Que decisões sobre quem trabalha saem de um sistema, e com que critérios e procedimentos?',
  review: 'Como se pede a revisão de uma decisão, em que prazo ela vem, e é uma pessoa quem revê?',
  rules: 'Que parâmetros e regras do sistema pesam nas condições de trabalho, na contratação e na dispensa?',
  bias: 'O sistema foi testado contra discriminação por gênero, raça, idade ou deficiência? Quem testou e o que achou?',
  expert: 'A empresa paga a assessoria técnica que a representação escolher para examinar o sistema?',
  tools: 'Que ferramentas medem produtividade, aderência e jornada, também no teletrabalho, e quem vê o resultado?',
  held: 'Que dados sobre cada pessoa são guardados, por quanto tempo, e como se pede cópia, correção ou exclusão?',
  trains: 'O que produzimos ou dizemos no trabalho treina algum sistema, da empresa ou do fornecedor? Com que acordo?',
  consent: 'Quem autorizou o uso da voz e da imagem, para que fins, e como se volta atrás?',
  footprint: 'Quanta energia, água e carbono gastam os data centers que a empresa contrata, e onde eles ficam?',
};

export const topicWords: Readonly<Record<Topic, string>> = {
  work: 'Trabalho e emprego',
  decisions: 'Decisões tomadas por sistemas',
  data: 'Dados',
  environment: 'Energia, água e carbono',
};

export const basisWords: Readonly<Record<Basis, string>> = {
  right: 'Direito em vigor: o artigo 20 da LGPD dá a quem é atingido por decisão só automática o direito de pedir revisão e explicação dos critérios.',
  promise: 'A Constituição promete proteção em face da automação; a lei que diria como ainda não veio. A pergunta é proposta.',
  abroad: 'Lei de outro país: no Brasil é exemplo, não obrigação.',
  negotiated: 'Já negociado por outra categoria: é precedente, não obrigação.',
  proposal: 'Proposta: nenhuma lei citada aqui obriga a resposta.',
};

export const workplaceLive = {
  badCount: (least: string, most: string): string => `Escreva um número de ${least} a ${most}. Vale o último que estava certo.`,
  forgotten: 'Apagado deste aparelho.',
  notKept: 'Este navegador não deixa guardar. O que você contou some quando a página fechar.',
  numbersFailed: 'Os números não carregaram. O relatório fica sem a tabela de energia até recarregar a página.',
  people: (n: string): string => `${n} pessoas`,
  onePerson: '1 pessoa',
  take: {
    copied: 'Texto copiado. Agora é colar na mensagem.',
    notCopied: 'O navegador não deixou copiar. O texto está marcado abaixo: copie com o teclado ou com o menu.',
    text: 'Texto',
    word: 'Preparando o arquivo…',
    wordDone: 'Arquivo baixado. Ele abre no Word e no LibreOffice.',
    wordFailed: 'O arquivo não pôde ser feito. O texto está inteiro aqui: tente de novo ou imprima.',
    fileName: 'meu-trabalho',
  },
  rows: {
    energyPerRequest: 'Energia dos nossos usos num ano',
    waterPerRequest: 'Água dos nossos usos num ano',
    carbonPerRequest: 'Carbono dos nossos usos num ano',
    annualEnergy: 'Energia do data center do cenário num ano',
    annualWater: 'Água do data center do cenário num ano',
    annualCarbon: 'Carbono do data center do cenário num ano',
  },
  assumption: (people: string, uses: string, days: string, requests: string): string => `Conta: ${people} × ${uses} usos por dia × ${days} dias = ${requests} usos num ano.`,
  document: {
    questionsTitle: 'Perguntas sobre inteligência artificial no trabalho',
    reportTitle: 'Relatório de impacto da IA no nosso trabalho',
    workplace: 'Local',
    people: 'Trabalham aqui',
    date: 'Data',
    asks: 'Quem trabalha aqui pede resposta por escrito às perguntas abaixo. Sob cada uma está em que ela se apoia.',
    byOccupation: 'De cada ocupação',
    systems: 'Sistemas em uso',
    noSystems: 'Ninguém contou ainda que sistemas a empresa usa. É a primeira pergunta a fazer.',
    occupations: 'Como cada ocupação entra na máquina',
    lines: {
      work: ['Funções que mudaram, acabaram ou apareceram', 'Jornada, ritmo e saúde: o que mudou', 'Formação: quem fez, quem pagou, em que horário'],
      decisions: ['Decisões que hoje saem de um sistema', 'Casos de erro ou injustiça, sem o nome de ninguém'],
      data: ['O que é gravado ou medido, e onde fica', 'O que a empresa respondeu sobre treino com os nossos dados'],
      environment: ['O que a empresa informou sobre os seus data centers'],
    },
    estimates: 'A empresa quase nunca publica estes números. Enquanto ela não responde, esta é a estimativa do modelo da Megamáquina:',
    tableHead: ['O que se mede', 'Estimativa', 'Faixa provável'],
    assumption: 'O gasto de um uso é pequeno; o do data center que atende todo mundo, não. A faixa cobre 90% dos casos do modelo. Conta, premissas e fontes:',
    noEstimates: 'A tabela de números não carregou.',
    answer: 'Resposta da empresa, data e quem assina',
    sources: 'Fontes',
    advice: 'Isto não é orientação jurídica: a assessoria do sindicato confere antes da entrega.',
    foot: 'Feito com a Megamáquina',
  },
} as const;
