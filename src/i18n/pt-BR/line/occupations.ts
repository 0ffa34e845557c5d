import type { OccupationId } from '../../../model/catalogues/occupations.ts';

export interface OccupationWords {
  readonly name: string;
  /** One sentence per place of the catalogue, in its order. */
  readonly places: readonly string[];
  /** A question to ask the employer. */
  readonly ask: string;
}

/** Who stands where at the line. */
export const occupations: Readonly<Record<OccupationId, OccupationWords>> = {
  'app-courier': {
    name: 'Entregador ou entregadora por aplicativo',
    places: [
      'Cada trajeto, espera, recusa e avaliação é registrada e ensina o sistema que distribui as entregas.',
      'Um modelo decide que pedido aparece, por quanto e para quem; na Espanha, a lei manda informar os critérios a quem representa a categoria.',
    ],
    ask: 'Que dados meus decidem quais pedidos recebo, e quem pode rever um bloqueio?',
  },
  'app-driver': {
    name: 'Motorista de aplicativo',
    places: [
      'As suas rotas, freadas e horários viram mapa, previsão de demanda e material de treino.',
      'Preço, corrida e bloqueio saem de um sistema automático; a LGPD dá direito a pedir revisão dessas decisões.',
    ],
    ask: 'Como o preço de cada corrida é calculado, e que pessoa revê um bloqueio automático?',
  },
  artist: {
    name: 'Ilustradora, ilustrador ou fotógrafo, fotógrafa',
    places: [
      'Imagens publicadas na rede são copiadas com as suas legendas e entram como fonte.',
      'No conjunto de dados, a obra perde o nome e vira exemplo de um estilo.',
    ],
    ask: 'Quem contrata o meu trabalho pode entregá-lo para treino? Com que autorização e por quanto?',
  },
  'bank-worker': {
    name: 'Bancária ou bancário',
    places: [
      'Atendimentos, propostas e conversas registradas podem virar exemplo para o sistema que atende no seu lugar.',
      'Metas, pausas e teletrabalho podem ser medidos por programa; no Brasil, a categoria conquistou mesa permanente sobre IA.',
    ],
    ask: 'Que sistemas de IA o banco usa sobre o meu trabalho, e desde quando o sindicato sabe?',
  },
  builder: {
    name: 'Trabalhador ou trabalhadora da construção civil',
    places: ['Galpões, subestações e linhas são obra sua: muita gente enquanto se constrói, pouca depois que se inaugura.'],
    ask: 'O que fica na cidade quando a obra acabar: empregos, formação, energia, água?',
  },
  'call-centre': {
    name: 'Operadora ou operador de telemarketing',
    places: [
      'As chamadas gravadas são fala transcrita, pronta para treinar quem vai atender depois.',
      'Quando você corrige a resposta do robô ou escolhe entre duas, está fazendo a etapa final do treino.',
      'Tempo de chamada, tom de voz e pausas podem ser pontuados por um modelo.',
    ],
    ask: 'As minhas chamadas treinam algum sistema? Quem ouve, quem pontua e por quanto tempo guarda?',
  },
  'civil-servant': {
    name: 'Servidora pública ou servidor público',
    places: [
      'Cadastros, pareceres e atendimentos são dados da população sob a sua guarda.',
      'Sistemas comprados prontos resumem processos e sugerem decisões que levam a sua assinatura.',
    ],
    ask: 'Onde ficam os dados que o órgão põe no sistema, e o contrato permite usá-los para treino?',
  },
  'data-labeller': {
    name: 'Rotuladora ou rotulador de dados',
    places: [
      'É você quem diz à máquina o que há na imagem e no texto, por tarefa e quase sempre sem contrato.',
      'Comparar duas respostas e marcar a melhor é o que ajusta o modelo depois do treino.',
    ],
    ask: 'Qual é a empresa no fim da cadeia, quanto ela paga por hora e quem responde por tarefa recusada?',
  },
  'domestic-worker': {
    name: 'Trabalhadora ou trabalhador doméstico',
    places: [
      'Câmeras, assistentes de voz e aspiradores que andam pela casa gravam também quem trabalha nela.',
      'Em plataformas de diárias, nota e posição na lista saem de um cálculo que não se mostra.',
    ],
    ask: 'Que aparelhos gravam enquanto trabalho, e para onde vai a gravação?',
  },
  'dc-cleaner': {
    name: 'Faxineira ou faxineiro de data center',
    places: ['Poeira derruba servidor: sem limpeza a base para. O posto costuma ser terceirizado e não aparece no anúncio de empregos.'],
    ask: 'Quantas pessoas terceirizadas trabalham aqui, e por que não entram no número de empregos divulgado?',
  },
  'dc-technician': {
    name: 'Técnica ou técnico de data center',
    places: [
      'Você troca placas, cabos e filtros, de dia e de noite, para que a base não pare.',
      'Num treino longo, cada chip que falha atrasa todos; o seu plantão está dentro da conta das horas de máquina.',
    ],
    ask: 'Quantas pessoas por turno este site precisa para ser seguro, e quem definiu esse número?',
  },
  dubber: {
    name: 'Dubladora, dublador, atriz ou ator',
    places: [
      'Gravações de voz e de rosto são fonte rara e disputada para modelos de fala e de imagem.',
      'Uma cópia da sua voz pode trabalhar sem você; nos Estados Unidos há contrato coletivo que exige consentimento e pagamento.',
    ],
    ask: 'O contrato permite copiar a minha voz ou a minha imagem? Para quê, até quando e por quanto?',
  },
  farmer: {
    name: 'Agricultora ou agricultor',
    places: [
      'Máquinas conectadas, imagens de satélite e aplicativos de manejo registram o solo, a safra e o seu jeito de plantar.',
      'Data center pede terra, água e linha de transmissão, às vezes as mesmas da lavoura.',
    ],
    ask: 'De quem são os dados que a máquina colhe na minha terra, e quem mais os vê?',
  },
  'health-agent': {
    name: 'Agente comunitária ou agente comunitário de saúde',
    places: [
      'As visitas digitadas no tablet são um retrato do bairro que interessa a muita gente.',
      'Rotas e metas podem ser definidas por um sistema que não conhece as ruas.',
    ],
    ask: 'Quem pode usar os dados das visitas além do serviço de saúde?',
  },
  journalist: {
    name: 'Jornalista',
    places: [
      'Reportagens na rede estão entre as páginas raspadas que formam os conjuntos de dados.',
      'A redação usa o modelo para resumir e titular, e ele responde ao público com o que a redação apurou.',
    ],
    ask: 'A empresa vendeu ou cedeu o arquivo para treino? O que coube a quem escreveu?',
  },
  lawyer: {
    name: 'Advogada ou advogado',
    places: [
      'Petições e decisões publicadas são texto farto, bem escrito e fácil de copiar.',
      'O modelo redige e pesquisa; a citação inventada leva a sua assinatura.',
    ],
    ask: 'O que do processo do cliente pode ser posto no sistema, e quem responde pelo erro?',
  },
  metalworker: {
    name: 'Metalúrgica ou metalúrgico',
    places: [
      'Transformadores, estruturas, cabos, geradores e racks saem de fábricas como a sua.',
      'Câmeras e sensores na linha medem ritmo e preveem defeito; a Constituição fala em proteção em face da automação.',
    ],
    ask: 'O que as câmeras da linha medem: a peça ou a pessoa?',
  },
  miner: {
    name: 'Mineradora ou minerador',
    places: ['Cobre, cobalto, lítio e tantos outros: a base começa no fundo da terra, e o garimpo é a parte que ninguém anuncia.'],
    ask: 'Para onde vai o minério daqui, e o comprador final conhece as condições desta mina?',
  },
  moderator: {
    name: 'Moderadora ou moderador de conteúdo',
    places: [
      'Você lê e vê o pior para que outras pessoas não vejam, e cada decisão sua vira etiqueta.',
      'Essas etiquetas treinam o filtro que impede o modelo de repetir a violência.',
      'Com o serviço no ar, o que escapa do filtro volta para você.',
    ],
    ask: 'Que apoio psicológico, que pausa e que limite de exposição estão no contrato?',
  },
  nurse: {
    name: 'Enfermeira ou enfermeiro',
    places: [
      'Prontuários, sinais vitais e imagens são dados de saúde, dos mais protegidos e mais cobiçados.',
      'Sistemas de alerta e de escala sugerem quem atender e quem escalar; o cuidado e a responsabilidade ficam com você.',
    ],
    ask: 'Posso contrariar o alerta do sistema sem punição, e quem responde se ele errar?',
  },
  'power-worker': {
    name: 'Eletricitária ou eletricitário',
    places: [
      'A subestação, a linha e o plantão que mantêm o data center ligado são trabalho seu.',
      'Sistemas preveem carga e distribuem equipes, e o ritmo do plantão vem junto.',
    ],
    ask: 'Quem paga o reforço da rede para o data center, e quantas pessoas a mais o plantão terá?',
  },
  programmer: {
    name: 'Programadora ou programador',
    places: [
      'Código publicado é fonte de treino, com licença ou sem.',
      'É também quem escreve os filtros que decidem o que entra no conjunto de dados.',
      'O assistente de código usa o que a categoria escreveu para acelerar, medir e às vezes substituir a categoria.',
    ],
    ask: 'O código que escrevo e as minhas conversas com o assistente voltam para o treino de quem?',
  },
  researcher: {
    name: 'Pesquisadora ou pesquisador',
    places: [
      'Artigos e bases abertas, pagos com dinheiro público, estão entre as fontes mais limpas.',
      'Os métodos que as empresas usam nasceram, em boa parte, de pesquisa publicada.',
    ],
    ask: 'A universidade tem máquina própria para pesquisar isto, ou alugamos das mesmas empresas?',
  },
  'sanitation-worker': {
    name: 'Trabalhadora ou trabalhador do saneamento',
    places: ['A água que tira o calor dos chips é captada, tratada e medida por você.'],
    ask: 'Quanta água o data center contratou, de qual manancial e com que prioridade na seca?',
  },
  'shop-worker': {
    name: 'Comerciária ou comerciário',
    places: [
      'Cada venda, cada câmera e cada busca na loja vira dado de consumo.',
      'A escala, a meta e o caixa automático podem sair de uma previsão.',
    ],
    ask: 'Quem faz a minha escala: uma pessoa ou um programa? Com que critério?',
  },
  student: {
    name: 'Estudante',
    places: [
      'Redações, buscas e cliques nas plataformas de ensino são registrados, e muitas escolas as recebem prontas de grandes empresas.',
      'O assistente responde à sua dúvida, e a sua dúvida pode virar exemplo.',
    ],
    ask: 'Que empresa guarda o que escrevo, e posso estudar aqui sem ela?',
  },
  teacher: {
    name: 'Professora ou professor',
    places: [
      'Aulas, provas e correções guardadas em plataformas de empresas são material de ensino e podem ser material de treino.',
      'O sistema propõe planos, corrige e acompanha a turma; quem conhece a turma é você.',
    ],
    ask: 'Quem escolheu a plataforma, o que diz o contrato sobre os dados e como se sai dela?',
  },
  translator: {
    name: 'Tradutora ou tradutor',
    places: [
      'Textos em duas línguas, lado a lado, são o melhor exemplo que existe: a tradução automática foi aprendida deles.',
      'Corrigir o que a máquina traduziu é trabalho de treino, quase sempre com tarifa menor.',
      'O cliente já chega com a versão do modelo; em roteiros, nos Estados Unidos, há acordo que limita esse uso.',
    ],
    ask: 'A minha revisão volta para o treino? Então por que a tarifa é menor?',
  },
  'truck-driver': {
    name: 'Caminhoneira ou caminhoneiro',
    places: [
      'Rastreador, câmera na cabine e aplicativo de frete registram a estrada e quem dirige.',
      'Frete, rota e nota de direção saem de um cálculo que não se discute na boleia.',
      'Servidores, transformadores e diesel dos geradores chegam por estrada.',
    ],
    ask: 'Quem vê a câmera da cabine, e a nota dela pode me tirar do frete?',
  },
};
