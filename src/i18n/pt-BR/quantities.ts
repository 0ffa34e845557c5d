import type { QuantityWords } from '../quantity-words.ts';
import type { QuantityId } from '../../model/quantities.ts';

/** On the constants that only carry a unit. */
const one = 'Uma unidade: as fórmulas dividem por ela para chegar a um número puro.';

/** Names and meanings of all quantities, in the order of the model's chapters. */
export const quantities: Readonly<Record<QuantityId, QuantityWords>> = {
  // Constants
  secondsPerHour: { label: 'Segundos por hora', about: 'Quantos segundos tem uma hora.' },
  secondsPerDay: { label: 'Segundos por dia', about: 'Quantos segundos tem um dia.' },
  hoursPerDay: { label: 'Horas por dia', about: 'Quantas horas tem um dia.' },
  daysPerYear: { label: 'Dias por ano', about: 'Média que já conta os anos bissextos.' },
  hoursPerYear: { label: 'Horas por ano', about: 'Média que já conta os anos bissextos.' },
  monthsPerYear: { label: 'Meses por ano', about: 'Quantos meses tem um ano.' },
  oneYear: { label: 'Um ano', about: one },
  oneAccelerator: { label: 'Uma GPU', about: one },
  oneServer: { label: 'Um servidor', about: one },
  oneRack: { label: 'Um rack', about: one },
  oneRow: { label: 'Uma fileira', about: one },
  oneHall: { label: 'Um galpão', about: one },
  oneTransformer: { label: 'Um transformador', about: one },
  oneCircuit: { label: 'Um circuito', about: one },
  oneGenerator: { label: 'Um gerador', about: one },
  oneChiller: { label: 'Um resfriador', about: one },

  // Scenario
  dailyUsers: {
    label: 'Pessoas que usam por dia',
    about: 'Quantas pessoas fazem ao menos uma pergunta em um dia. O padrão é uma divisão didática nossa do bilhão de acessos da palestra, que não fala em pessoas.',
  },
  requestsPerUser: {
    label: 'Perguntas de cada pessoa',
    about: 'Quantas perguntas cada pessoa que usa o serviço faz em um dia. O padrão é a outra metade da nossa divisão didática.',
  },
  requestsPerDay: {
    label: 'Acessos por dia',
    about: 'Quantas perguntas o serviço responde em um dia: pessoas vezes perguntas de cada uma, ou o total que alguém fixar. Cada pergunta, com a sua resposta, é um acesso (request).',
  },
  grid: {
    label: 'País da rede elétrica',
    about: 'O país de onde vem a eletricidade. Dele dependem o carbono, o preço da energia e o consumo de uma casa média.',
  },

  // Memory
  accelerator: {
    label: 'Tipo de GPU',
    about: 'O chip que faz as contas. No meio técnico ele se chama acelerador (accelerator); aqui dizemos GPU para todos, também para TPUs, Trainium e Ascend, que contamos do mesmo modo.',
  },
  servingPrecision: {
    label: 'Precisão ao responder',
    about: 'Com quantos bits cada número do modelo é guardado e calculado na hora de responder (precision). A largura que o chip não sabe calcular fica guardada assim e é calculada na velocidade dele em 16 bits.',
  },
  activeParameters: {
    label: 'Parâmetros ativos',
    about: 'Quantos números do modelo entram na conta de cada token (active parameters). Numa mistura de especialistas (mixture of experts, MoE), são só uma parte do total.',
  },
  totalParameters: {
    label: 'Parâmetros no total',
    about: 'Quantos números o treino ajustou e o modelo inteiro guarda (total parameters). Todos ocupam memória, mesmo os que um token não usa.',
  },
  storedParameters: {
    label: 'Parâmetros na memória',
    about: 'O total de parâmetros. Se alguém informar mais parâmetros ativos do que no total, valem os ativos: a memória guarda ao menos o que cada token usa.',
  },
  bytesPerParameter: { label: 'Memória por parâmetro', about: 'Espaço que cada parâmetro ocupa na precisão escolhida.' },
  weightBytes: {
    label: 'Tamanho do modelo na memória',
    about: 'Espaço que todos os parâmetros ocupam na precisão escolhida: os pesos do modelo (weights).',
  },
  acceleratorMemory: {
    label: 'Memória de cada GPU',
    about: 'A memória rápida montada junto do chip (HBM). Nela precisam caber o modelo e as conversas em andamento.',
  },
  usableMemoryShare: {
    label: 'Parte útil da memória',
    about: 'Quanto da memória da GPU fica para o modelo e as conversas. O resto vai para programas e folgas.',
  },
  cacheReference: {
    label: 'Valores por token, na referência',
    about: 'Quantos valores o modelo de referência (Llama 3.1 8B) guarda de cada token de uma conversa.',
  },
  cacheReferenceParameters: {
    label: 'Parâmetros do modelo de referência',
    about: 'Tamanho do modelo (Llama 3.1 8B) a partir do qual se estimam a memória das conversas e o cálculo da atenção.',
  },
  bytesPerCachedValue: {
    label: 'Memória por valor da conversa',
    about: 'Espaço de cada valor que o modelo guarda de uma conversa, conforme a precisão escolhida.',
  },
  kvCacheBytesPerToken: {
    label: 'Memória da conversa, por token',
    about: 'O que o modelo anota de cada token já lido ou escrito, para não refazer a conta (KV cache).',
  },
  oneRequest: { label: 'Um acesso', about: one },
  contextTokens: {
    label: 'Tokens guardados por acesso',
    about: 'Tamanho do texto, pergunta e resposta juntas, para o qual cada acesso reserva memória enquanto é atendido (context).',
  },
  kvCacheBytesPerRequest: {
    label: 'Memória por conversa',
    about: 'Espaço que as anotações de um acesso em andamento ocupam (KV cache).',
  },
  minimumBatch: {
    label: 'Mínimo de acessos juntos',
    about: 'Quantos acessos uma cópia do modelo deve poder atender ao mesmo tempo para não desperdiçar a memória que ela ocupa (batch).',
  },
  acceleratorsPerReplica: {
    label: 'GPUs em que o modelo cabe',
    about: 'O menor número usual de GPUs que guarda uma cópia do modelo em serviço (replica) e algumas conversas.',
  },
  trainingBytesPerParameter: {
    label: 'Memória de treino por parâmetro',
    about: 'No treino, cada parâmetro leva consigo uma cópia mais precisa, o ajuste do momento (gradient) e as médias do otimizador (optimizer).',
  },
  trainingStateBytes: {
    label: 'Memória para treinar',
    about: 'Espaço que os parâmetros, e o que cada um leva consigo no treino, ocupam em todas as GPUs juntas.',
  },

  // Serving
  promptTokens: {
    label: 'Tokens da pergunta',
    about: 'Tamanho do que o modelo lê em cada acesso: a pergunta, as instruções e a conversa até ali (prompt). Um token é um pedaço de palavra.',
  },
  outputTokens: {
    label: 'Tokens da resposta',
    about: 'Tamanho do que o modelo escreve em cada acesso (output), contado em tokens, que são pedaços de palavra.',
  },
  peakToMean: {
    label: 'Pico sobre a média',
    about: 'Quantas vezes o movimento da hora mais cheia supera o movimento médio do dia (peak to mean).',
  },
  latencyDerate: {
    label: 'Uso possível com resposta rápida',
    about: 'Parte da capacidade máxima que dá para usar sem que as respostas fiquem lentas. Quem enche a GPU até o limite faz as pessoas esperarem (latency).',
  },
  availability: {
    label: 'GPUs em condição de uso',
    about: 'Parte das GPUs que está de pé em um dado momento; as demais estão em conserto, troca ou atualização (availability).',
  },
  servingPeak: {
    label: 'Velocidade de pico ao responder',
    about: 'Quantas contas por segundo o fabricante promete por GPU, na precisão usada para responder (peak FLOP/s).',
  },
  memoryBandwidth: {
    label: 'Velocidade da memória da GPU',
    about: 'Quanto a GPU consegue ler da sua memória a cada segundo (memory bandwidth). Ao escrever a resposta, é isso que costuma limitar.',
  },
  forwardFlop: {
    label: 'Contas por parâmetro ao responder',
    about: 'Uma multiplicação e uma soma por parâmetro ativo, para cada token lido ou escrito (forward pass).',
  },
  utilizationReference: {
    label: 'Velocidade de referência',
    about: 'O pico de uma H100 em 8 bits: o chip em que se mediu o uso efetivo ao responder.',
  },
  arithmeticUtilization: {
    label: 'Uso efetivo do cálculo ao responder',
    about: 'Parte do pico prometido que as contas de verdade alcançam no chip de referência.',
  },
  effectiveRate: {
    label: 'Velocidade efetiva de cálculo',
    about: 'Quantas contas por segundo cada GPU faz de fato. Quanto mais rápido o chip, maior a parte do tempo que vai para outros trabalhos.',
  },
  expertOverhead: {
    label: 'Perda por dividir em especialistas',
    about: 'Numa mistura de especialistas (MoE), repartir os tokens custa tempo. Este expoente diz quanto: em zero não há perda, e perto de um o modelo custa como se usasse quase todos os parâmetros.',
  },
  parametersPerToken: {
    label: 'Parâmetros que contam por token',
    about: 'Parâmetros ativos, acrescidos do que se perde ao repartir o trabalho entre especialistas.',
  },
  attentionReference: {
    label: 'Custo da atenção, na referência',
    about: 'Contas para cada par de tokens da pergunta no modelo de referência (Llama 3.1 8B), pois cada token olha para todos os anteriores (attention).',
  },
  attentionFlopPerRequest: {
    label: 'Contas da atenção por acesso',
    about: 'Contas para que cada token da pergunta olhe para os anteriores (attention). Crescem com o quadrado do tamanho da pergunta.',
  },
  flopPerRequest: {
    label: 'Contas por acesso',
    about: 'Multiplicações e somas para ler uma pergunta e escrever a sua resposta (FLOP).',
  },
  arithmeticSecondsPerRequest: {
    label: 'Tempo de cálculo numa só GPU',
    about: 'Tempo de GPU das contas de um acesso, se uma só GPU as fizesse sem trocar dados com outras.',
  },
  bandwidthUtilization: {
    label: 'Uso efetivo da memória',
    about: 'Parte da velocidade prometida da memória que a leitura de verdade alcança (bandwidth utilization).',
  },
  tokensPerStep: {
    label: 'Tokens por passo',
    about: 'A cada passo da escrita, cada acesso em andamento ganha um token.',
  },
  stepOverhead: {
    label: 'Tempo morto por passo',
    about: 'O que cada passo da escrita gasta sem calcular nem ler a memória: preparar, esperar, sortear o token (overhead).',
  },
  maximumBatch: {
    label: 'Máximo de acessos juntos',
    about: 'Quantos acessos um grupo de GPUs atende ao mesmo tempo, no máximo, por limite do programa (maximum batch).',
  },
  tightGroup: {
    label: 'GPUs que dividem cada camada',
    about: 'Até este número de GPUs, cada camada do modelo é cortada entre elas (tensor parallelism); grupos maiores repartem camadas ou especialistas inteiros.',
  },
  parallelOverhead: {
    label: 'Perda por dividir entre GPUs',
    about: 'Quanto cada GPU a mais no mesmo grupo atrasa as contas, porque elas precisam trocar dados entre si.',
  },
  cacheSecondsPerRequest: {
    label: 'Tempo de reler a conversa',
    about: 'Tempo de GPU para reler as anotações do acesso (KV cache) a cada token escrito.',
  },
  acceleratorsPerGroup: {
    label: 'GPUs por grupo',
    about: 'Quantas GPUs trabalham juntas sobre uma cópia do modelo: o tamanho que gasta menos tempo por acesso.',
  },
  requestsInFlight: {
    label: 'Acessos atendidos juntos',
    about: 'Quantos acessos um grupo de GPUs atende ao mesmo tempo (batch). Quanto mais, melhor se reparte a leitura do modelo.',
  },
  computeSecondsPerRequest: {
    label: 'Tempo de cálculo por acesso',
    about: 'Tempo de GPU das contas de pergunta e resposta, com a perda por dividir o trabalho entre as GPUs do grupo.',
  },
  prefillSecondsPerRequest: {
    label: 'Tempo de leitura da pergunta',
    about: 'Parte do tempo de cálculo que vai para ler a pergunta, antes da primeira palavra da resposta (prefill).',
  },
  memorySecondsPerRequest: {
    label: 'Tempo de escrita da resposta',
    about: 'Tempo de GPU para ler o modelo e as anotações da conversa na memória, a cada token escrito (decode).',
  },
  servingStackFactor: {
    label: 'Demora do programa de serviço',
    about: 'Quantas vezes o tempo previsto por este modelo um serviço leva de fato. Abaixo de um, aproveita perguntas repetidas ou adivinha tokens; acima, o programa é menos afinado (serving stack).',
  },
  acceleratorSecondsPerRequest: {
    label: 'Tempo de GPU por acesso',
    about: 'Quanto tempo uma GPU cheia de trabalho dedica a um acesso. Duas GPUs durante um segundo são dois GPU-segundos.',
  },
  tokensPerSecondPerAccelerator: {
    label: 'Tokens escritos por GPU',
    about: 'Quantos tokens de resposta cada GPU escreve por segundo quando está cheia: o número que as medições publicam (throughput).',
  },
  meanRequestsPerSecond: { label: 'Acessos por segundo, em média', about: 'Os acessos do dia repartidos por igual entre todos os segundos.' },
  meanTokensPerSecond: { label: 'Tokens por segundo, em média', about: 'Tokens lidos e escritos por segundo, na média do dia.' },
  peakTokensPerSecond: { label: 'Tokens por segundo, no pico', about: 'Tokens lidos e escritos por segundo na hora mais cheia.' },
  meanBusyAccelerators: {
    label: 'GPUs ocupadas em média',
    about: 'Quantas GPUs bastariam se o movimento fosse sempre igual, ninguém tivesse pressa e nada quebrasse.',
  },
  servingAccelerators: {
    label: 'GPUs para responder',
    about: 'Quantas GPUs é preciso ter instaladas para responder a todos na hora do pico, sem demora e com uma parte em conserto.',
  },
  idleShareAtMean: {
    label: 'Capacidade parada na média',
    about: 'Parte da capacidade instalada para o pico que sobra quando o movimento é o médio.',
  },

  // Training
  trainingTokens: {
    label: 'Tokens de treino',
    about: 'Quanto texto o modelo lê para aprender, contado em pedaços de palavra (training tokens).',
  },
  portugueseShare: {
    label: 'Parte do treino em português',
    about: 'Quanto do texto de treino está em português. O padrão é a parte das páginas em português num grande acervo aberto da internet; quem escolhe os textos pode mudá-la.',
  },
  portugueseTokens: { label: 'Tokens de treino em português', about: 'Quanto do texto de treino precisa estar em português, em pedaços de palavra.' },
  trainingPrecision: {
    label: 'Precisão no treino',
    about: 'Com quantos bits se calcula no treino. A largura que o chip não sabe calcular é feita na velocidade dele em 16 bits.',
  },
  trainingAccelerators: {
    label: 'GPUs para treinar',
    about: 'Quantas GPUs trabalham ao mesmo tempo no treino. Com mais GPUs o treino acaba antes, mas gasta as mesmas GPU-horas.',
  },
  trainingFlopPerParameterToken: {
    label: 'Contas por parâmetro no treino',
    about: 'Para cada token, cada parâmetro ativo pede contas na ida (forward) e o dobro delas na volta, que faz o ajuste (backward).',
  },
  trainingFlop: {
    label: 'Contas do treino',
    about: 'Todas as multiplicações e somas do treino final (training compute, em FLOP).',
  },
  trainingPeak: {
    label: 'Velocidade de pico no treino',
    about: 'Quantas contas por segundo o fabricante promete por GPU em 16 bits, seja qual for a precisão usada: assim os usos efetivos podem ser comparados.',
  },
  baseUtilization: {
    label: 'Uso efetivo de referência',
    about: 'O uso efetivo do cálculo de um modelo denso de referência em GPUs A100, ajustado aos treinos publicados.',
  },
  utilizationParameters: {
    label: 'Parâmetros do modelo denso de base',
    about: 'Tamanho do modelo a que se refere o uso efetivo de referência (Llama 2 70B).',
  },
  balanceReference: {
    label: 'Contas por byte, na referência',
    about: 'Quantas contas uma GPU A100 pode fazer enquanto lê um byte da memória. Chips mais desequilibrados aproveitam menos o cálculo.',
  },
  eightBitGain: {
    label: 'Ganho de treinar com menos bits',
    about: 'Quantas vezes mais rápido fica o treino em 8 bits ou menos, nos chips que sabem calcular assim.',
  },
  softwareMaturity: {
    label: 'Maturidade dos programas',
    about: 'Quanto os programas da época aproveitavam o chip, em comparação com os de hoje. Os primeiros chips treinaram com programas ainda imaturos.',
  },
  modelFlopUtilization: {
    label: 'Uso efetivo do cálculo (MFU)',
    about: 'Parte do pico prometido que vira treino de verdade, do começo ao fim, com paradas e testes (model FLOP utilization, MFU).',
  },
  trainingAcceleratorHours: {
    label: 'GPU-horas do treino',
    about: 'Tempo de GPU do treino final: mil GPUs durante uma hora são mil GPU-horas.',
  },
  trainingGoodput: {
    label: 'Tempo de treino aproveitado',
    about: 'Parte dos dias em que o treino tem de fato as GPUs; o resto são falhas, esperas e reinícios (goodput).',
  },
  trainingDays: { label: 'Dias de treino', about: 'Quanto tempo o treino final dura, com as GPUs escolhidas.' },
  trainingEnergy: {
    label: 'Energia do treino',
    about: 'Eletricidade do treino final, com a refrigeração e as perdas do prédio.',
  },
  experimentsOverhead: {
    label: 'Tentativas sobre o treino final',
    about: 'Quantas vezes o treino final cabe em tudo o que se calculou até chegar a ele: testes, erros e versões deixadas de lado.',
  },
  developmentAcceleratorHours: {
    label: 'GPU-horas do desenvolvimento',
    about: 'Tempo de GPU do treino final e de todas as tentativas que levaram a ele.',
  },
  acceleratorRent: {
    label: 'Aluguel de uma GPU por hora',
    about: 'Quanto se paga para usar uma GPU por uma hora, na nuvem ou por contrato.',
  },
  trainingRentCost: {
    label: 'Custo do treino, em aluguel',
    about: 'Quanto custaria alugar as GPUs do treino final. Não inclui tentativas, dados nem salários.',
  },
  servingAcceleratorHoursPerDay: {
    label: 'GPU-horas para responder, por dia',
    about: 'Tempo de GPU que todas as respostas de um dia ocupam, sem contar as GPUs paradas.',
  },
  trainingToServingDays: {
    label: 'Dias até igualar o treino, em horas',
    about: 'Depois de quantos dias as respostas terão ocupado tantas GPU-horas quanto o treino final.',
  },
  servingEnergyPerDay: {
    label: 'Energia para responder, por dia',
    about: 'Eletricidade de um dia de toda a frota instalada para responder, trabalhando ou à espera, com refrigeração e perdas.',
  },
  servingRentPerDay: {
    label: 'Aluguel da frota, por dia',
    about: 'Quanto custa alugar por um dia todas as GPUs instaladas para responder. Quem aluga paga também as horas em que elas esperam.',
  },
  trainingToServingEnergyDays: {
    label: 'Dias até igualar o treino, em energia',
    about: 'Depois de quantos dias a frota que responde terá gastado tanta eletricidade quanto o treino final. Conta a frota inteira, também a que espera.',
  },
  trainingToServingRentDays: {
    label: 'Dias até igualar o treino, em dinheiro',
    about: 'Depois de quantos dias o aluguel da frota que responde terá custado tanto quanto o do treino final. O preço da hora é o mesmo dos dois lados e se cancela.',
  },
  trainingToServingFlopDays: {
    label: 'Dias até igualar o treino, em contas',
    about: 'Depois de quantos dias as respostas terão exigido tantas contas quanto o treino final. O tamanho do modelo se cancela.',
  },
  irreducibleLoss: {
    label: 'Erro que sempre resta',
    about: 'O erro que nem um modelo sem limite de tamanho e de dados evitaria, pois a língua é imprevisível (irreducible loss, da lei Chinchilla).',
  },
  parameterLoss: {
    label: 'Peso do tamanho no erro',
    about: 'Constante da lei de escala (scaling law): quanto o erro depende do número de parâmetros.',
  },
  dataLoss: {
    label: 'Peso dos dados no erro',
    about: 'Constante da lei de escala (scaling law): quanto o erro depende do número de tokens de treino.',
  },
  parameterExponent: {
    label: 'Expoente do tamanho',
    about: 'Com que rapidez o erro cai quando o modelo cresce, na lei de escala (scaling law).',
  },
  dataExponent: {
    label: 'Expoente dos dados',
    about: 'Com que rapidez o erro cai quando os dados de treino crescem, na lei de escala (scaling law).',
  },
  oneParameter: { label: 'Um parâmetro', about: one },
  oneToken: { label: 'Um token', about: one },
  expectedLoss: {
    label: 'Erro esperado do modelo',
    about: 'Quanto o modelo erra, em média, ao prever o próximo token, segundo a lei de escala (loss). Quanto menor, melhor.',
  },
  optimalParameters: {
    label: 'Parâmetros ideais para as contas',
    about: 'O tamanho de modelo que erra menos com as mesmas contas de treino (compute-optimal).',
  },
  optimalTokens: {
    label: 'Tokens ideais para as contas',
    about: 'Os tokens de treino que cabem nas mesmas contas quando o modelo tem o tamanho ideal (compute-optimal).',
  },

  // Power
  acceleratorPower: {
    label: 'Potência por GPU, com o servidor',
    about: 'Potência nominal do servidor inteiro (processadores, memória, ventiladores), repartida entre as suas GPUs.',
  },
  itPowerFactor: {
    label: 'Potência de TI sobre a nominal',
    about: 'Potência dos computadores do data center sobre a soma das nominais dos servidores. Eles nunca chegam ao máximo todos juntos; em troca, redes e discos somam a sua parte.',
  },
  siteAccelerators: { label: 'GPUs no data center', about: 'As GPUs para responder e as GPUs para treinar, juntas.' },
  siteItPower: {
    label: 'Potência dos computadores',
    about: 'Potência de tudo o que calcula, guarda e transmite no data center (TI, em inglês IT), sem refrigeração nem perdas.',
  },
  peakFacilityRatio: {
    label: 'Potência contratada sobre a de TI',
    about: 'Quantas vezes a potência contratada supera a dos computadores, por projeto: refrigeração no dia mais quente, perdas e reserva. Não é o PUE, que é uma média do ano.',
  },
  facilityPower: {
    label: 'Potência contratada',
    about: 'A potência que o data center reserva na rede elétrica para o pior momento (facility power).',
  },
  overheadPower: {
    label: 'Potência contratada além das máquinas',
    about: 'O que se reserva na rede para resfriar e para as perdas no dia mais quente, mais a folga. As fontes não a separam em partes.',
  },
  facilityPowerPerAccelerator: {
    label: 'Potência contratada por GPU',
    about: 'A potência reservada na rede elétrica, repartida entre as GPUs.',
  },
  substationLoading: {
    label: 'Aproveitamento da subestação',
    about: 'Quantos watts úteis se tiram de cada volt-ampère instalado: o fator de potência vezes a carga que se admite num transformador.',
  },
  substationApparentPower: {
    label: 'Capacidade da subestação',
    about: 'Tamanho da subestação que liga o data center à rede, em potência aparente (volt-ampères).',
  },
  workingPowerShare: {
    label: 'Potência ao trabalhar',
    about: 'Quanto um servidor puxa quando trabalha, em relação à sua potência nominal.',
  },
  idlePowerShare: {
    label: 'Potência em espera',
    about: 'Quanto um servidor ligado puxa quando espera trabalho, em relação à sua potência nominal (idle power).',
  },
  servingBusyShare: {
    label: 'GPUs de resposta trabalhando',
    about: 'Parte das GPUs para responder que trabalha no momento médio do dia.',
  },
  expectedServingLoad: {
    label: 'Carga esperada ao responder',
    about: 'Potência média sobre a nominal que o modelo espera das GPUs para responder: as que esperam também puxam energia.',
  },
  expectedSiteLoad: {
    label: 'Carga esperada no data center',
    about: 'Potência média sobre a nominal que o modelo espera do data center inteiro. As GPUs que treinam nunca esperam.',
  },
  loadFactor: {
    label: 'Fator de carga',
    about: 'Potência média de todos os servidores sobre a nominal, entre os que trabalham e os que esperam (load factor). O modelo o calcula até que alguém o defina.',
  },
  servingLoadFactor: {
    label: 'Fator de carga ao responder',
    about: 'Potência média sobre a nominal só das GPUs para responder. Segue o fator de carga do data center quando alguém o muda.',
  },
  pue: {
    label: 'Energia total sobre a de TI (PUE)',
    about: 'Energia do data center inteiro sobre a energia dos computadores, na média do ano (power usage effectiveness, PUE). Se fosse um, o prédio em si não gastaria nada.',
  },
  meanFacilityPower: {
    label: 'Potência média',
    about: 'O que o data center puxa da rede em média, no ano inteiro, com refrigeração e perdas.',
  },
  meanItPower: { label: 'Potência média das máquinas', about: 'O que os servidores puxam em média; tudo isso sai como calor.' },
  meanOverheadPower: {
    label: 'Potência média além das máquinas',
    about: 'O que resfriar, transformar a energia e iluminar acrescenta em média. O PUE junta tudo em um número só.',
  },
  annualEnergy: { label: 'Energia por ano', about: 'Eletricidade que o data center consome em um ano, pela potência média e não pela contratada.' },
  servingMeanPower: {
    label: 'Potência média para responder',
    about: 'Parte da potência média que cabe às GPUs para responder, paradas ou não, com refrigeração e perdas.',
  },
  energyPerRequest: {
    label: 'Energia por acesso',
    about: 'Eletricidade de toda a frota que fica de prontidão em um dia, repartida entre os acessos desse dia.',
  },

  // Facility
  acceleratorsPerServer: { label: 'GPUs por servidor', about: 'Quantas GPUs há em cada computador (server).' },
  serversPerRack: { label: 'Servidores por rack', about: 'Quantos servidores há em cada armário (rack).' },
  serversAtSite: { label: 'Servidores', about: 'Computadores com GPUs no data center inteiro.' },
  racksAtSite: { label: 'Racks', about: 'Armários de servidores no data center inteiro (racks).' },
  serverPower: { label: 'Potência por servidor', about: 'Potência nominal de um servidor cheio: os chips e tudo o que trabalha em volta deles.' },
  rackPower: { label: 'Potência por rack', about: 'Potência nominal de um armário cheio de servidores.' },
  racksPerRow: { label: 'Racks por fileira', about: 'Quantos armários ficam lado a lado em cada fileira (row).' },
  rowsPerHall: { label: 'Fileiras por galpão', about: 'Quantas fileiras de armários cabem em cada galpão (data hall).' },
  rowPower: { label: 'Potência por fileira', about: 'Potência nominal de uma fileira cheia de armários.' },
  hallPower: { label: 'Potência por galpão', about: 'Potência nominal de um galpão cheio, sem a refrigeração.' },
  gpuFailureRate: {
    label: 'Falhas por GPU e por dia',
    about: 'Parte das GPUs que falha a cada dia. Vem de um só treino publicado, o do Llama 3: paradas por defeito da GPU ou da sua memória. Nenhum serviço publica as suas.',
  },
  gpuFailuresPerDay: { label: 'GPUs que falham por dia', about: 'Quantas GPUs do data center param por defeito num dia típico, se falharem como no treino publicado do Llama 3.' },
  rowsAtSite: { label: 'Fileiras', about: 'Fileiras de armários no data center inteiro.' },
  hallsAtSite: { label: 'Galpões', about: 'Galpões de servidores no data center (data halls).' },
  transformerRating: {
    label: 'Capacidade de cada transformador',
    about: 'Potência aparente de um dos transformadores que baixam a tensão para os galpões.',
  },
  transformersAtSite: { label: 'Transformadores', about: 'Quantos transformadores o data center precisa para a potência contratada.' },
  circuitCapacity: {
    label: 'Potência de um circuito de linha',
    about: 'Quanto leva um circuito de transmissão (três cabos, ou três feixes de cabos). O padrão é de uma linha curta em 230 kV; em 500 kV, leva cerca de quatro vezes mais.',
  },
  circuitsForSite: {
    label: 'Circuitos de transmissão',
    about: 'Quantos circuitos trazem a potência contratada, sem nenhum de reserva. Quem não pode parar pede ao menos um a mais.',
  },
  generatorRating: { label: 'Potência de cada gerador', about: 'Quanto fornece um gerador a diesel quando falta a rede.' },
  generatorsAtSite: {
    label: 'Geradores de emergência',
    about: 'Quantos geradores seguram toda a potência contratada quando falta a rede.',
  },
  chillerCapacity: { label: 'Capacidade de cada resfriador', about: 'Quanto calor um resfriador (chiller) retira.' },
  chillersAtSite: {
    label: 'Resfriadores',
    about: 'Quantos resfriadores (chillers) retiram o calor: toda a potência dos computadores acaba em calor.',
  },

  // Impact
  householdConsumption: {
    label: 'Consumo de uma casa média',
    about: 'Eletricidade que uma casa média do país escolhido consome em um mês.',
  },
  personsPerHousehold: { label: 'Pessoas por casa', about: 'Quantas pessoas moram numa casa média do país escolhido.' },
  householdsEquivalent: {
    label: 'Casas com o mesmo consumo',
    about: 'Quantas casas médias do país escolhido gastam, juntas, tanta eletricidade quanto o data center.',
  },
  peopleEquivalent: {
    label: 'Pessoas nessas casas',
    about: 'Quantas pessoas moram nas casas que gastam, juntas, tanta eletricidade quanto o data center.',
  },
  gridCarbonIntensity: {
    label: 'Carbono da eletricidade',
    about: 'Gases de efeito estufa por energia na rede do país, com a construção das usinas e a extração dos combustíveis (CO₂ equivalente, life cycle).',
  },
  gridOperationalCarbonIntensity: {
    label: 'Carbono só das chaminés',
    about: 'CO₂ que sai das usinas do país por energia gerada, sem contar as obras nem a extração dos combustíveis: o modo dos inventários nacionais.',
  },
  annualCarbon: {
    label: 'Carbono por ano',
    about: 'Gases de efeito estufa da eletricidade de um ano, com o ciclo de vida das usinas (CO₂ equivalente).',
  },
  annualOperationalCarbon: {
    label: 'Carbono por ano, só das chaminés',
    about: 'CO₂ que as usinas soltam para gerar a eletricidade de um ano do data center.',
  },
  trainingCarbon: {
    label: 'Carbono do treino',
    about: 'Gases de efeito estufa da eletricidade do treino final, na rede do país escolhido, com o ciclo de vida das usinas (CO₂ equivalente).',
  },
  carbonPerRequest: {
    label: 'Carbono por acesso',
    about: 'Gases de efeito estufa da eletricidade de um acesso, com o ciclo de vida das usinas (CO₂ equivalente).',
  },
  waterUsage: {
    label: 'Água por energia (WUE)',
    about: 'Água que evapora no local por energia dos computadores (water usage effectiveness, WUE). Depende do tipo de refrigeração: circuito fechado quase não gasta, torre evaporativa gasta muito.',
  },
  annualWater: {
    label: 'Água por ano',
    about: 'Água que evapora no data center em um ano. Não inclui a das usinas nem a da fabricação dos chips.',
  },
  waterPerRequest: {
    label: 'Água por acesso',
    about: 'Água que evapora no data center para um acesso, sem a das usinas nem a da fabricação dos chips.',
  },
  itaipuTurbinePower: {
    label: 'Potência de uma turbina de Itaipu',
    about: 'Potência nominal de uma das unidades geradoras da usina de Itaipu.',
  },
  itaipuTurbines: {
    label: 'Turbinas de Itaipu',
    about: 'Quantas turbinas de Itaipu, a plena carga, cobrem a potência contratada.',
  },

  // Economics
  itCapitalPerWatt: {
    label: 'Preço dos computadores por potência',
    about: 'Quanto custam chips, servidores e redes por potência de computadores.',
  },
  shellCapitalPerWatt: {
    label: 'Preço da obra por potência',
    about: 'Quanto custam prédio, instalação elétrica e refrigeração por potência de computadores.',
  },
  itCapitalCost: { label: 'Investimento em computadores', about: 'Preço de todos os chips, servidores e redes do data center.' },
  shellCapitalCost: { label: 'Investimento na obra', about: 'Preço do prédio, da instalação elétrica e da refrigeração.' },
  capitalCost: { label: 'Investimento total', about: 'Computadores e obra juntos (capital expenditure, capex).' },
  itCapitalShare: { label: 'Parte das máquinas no investimento', about: 'Chips, servidores e rede, sobre o investimento total; o resto é prédio, energia e refrigeração.' },
  capitalPerAccelerator: { label: 'Investimento por GPU', about: 'Computadores e obra juntos, repartidos entre todas as GPUs do data center.' },
  costOfCapital: {
    label: 'Custo do capital, ao ano',
    about: 'O que credores e acionistas exigem por ano sobre o dinheiro investido, dívida e ações juntas (cost of capital).',
  },
  itLife: { label: 'Vida útil dos computadores', about: 'Em quantos anos os computadores precisam se pagar antes de serem trocados.' },
  shellLife: { label: 'Vida útil da obra', about: 'Em quantos anos o prédio e as suas instalações precisam se pagar.' },
  itAnnuity: {
    label: 'Parcela anual dos computadores',
    about: 'Parte do investimento em computadores que cada ano precisa devolver, com o custo do capital (annuity).',
  },
  shellAnnuity: {
    label: 'Parcela anual da obra',
    about: 'Parte do investimento na obra que cada ano precisa devolver, com o custo do capital (annuity).',
  },
  annualCapitalCharge: {
    label: 'Custo anual do investimento',
    about: 'Quanto cada ano precisa devolver a credores e acionistas pelos computadores e pela obra.',
  },
  electricityPrice: {
    label: 'Preço da eletricidade',
    about: 'O que uma grande indústria paga no país escolhido, com o uso da rede. Um MWh são mil kWh, a medida da conta de luz.',
  },
  annualEnergyCost: { label: 'Conta de luz por ano', about: 'Preço da eletricidade que o data center consome em um ano.' },
  operatingShare: {
    label: 'Operação sobre o investimento',
    about: 'Pessoal, manutenção, seguros, terreno e conexão: quanto custam por ano, como parte do investimento.',
  },
  annualOperatingCost: { label: 'Custo de operação por ano', about: 'Pessoal, manutenção, seguros, terreno e conexão, em um ano.' },
  operatingMargin: {
    label: 'Margem',
    about: 'O que sobra de cada dólar recebido depois de todos os custos, inclusive o do capital.',
  },
  annualCost: {
    label: 'Custo por ano',
    about: 'A prestação do investimento, a energia e a operação de um ano, sem a margem de quem opera.',
  },
  annualRevenueNeeded: {
    label: 'Receita necessária por ano',
    about: 'Quanto o data center precisa receber por ano para pagar o investimento, a energia, a operação e a margem.',
  },
  revenuePerRequest: {
    label: 'Receita necessária por acesso',
    about: 'A parte da receita que cabe às GPUs para responder, repartida entre todos os acessos.',
  },
  revenuePerToken: {
    label: 'Receita necessária por token',
    about: 'A receita necessária por acesso, repartida entre os tokens lidos e os escritos, todos pelo mesmo preço. As tabelas de preço costumam cobrar mais pelos escritos.',
  },
  revenuePerAcceleratorHour: {
    label: 'Receita necessária por hora de GPU',
    about: 'A receita do ano repartida entre todas as horas de todas as GPUs, as paradas também.',
  },
  ownToRentRatio: {
    label: 'Ter sobre alugar',
    about: 'O que cada hora de GPU própria precisa render, comparado com o aluguel de mercado. Acima de um, alugar sai mais barato.',
  },
  exchangeRate: { label: 'Câmbio', about: 'Quantos reais vale um dólar. O padrão é a cotação de fins de 2025.' },
  electricityPriceInReais: {
    label: 'Preço da eletricidade, em reais',
    about: 'O que uma grande indústria paga por kWh no país escolhido, com o uso da rede, convertido pelo câmbio.',
  },
  annualEnergyCostInReais: {
    label: 'Conta de luz por ano, em reais',
    about: 'Preço da eletricidade que o data center consome em um ano, convertido pelo câmbio.',
  },
  capitalCostInReais: { label: 'Investimento total, em reais', about: 'Computadores e obra juntos, convertidos pelo câmbio.' },
  annualRevenueNeededInReais: {
    label: 'Receita necessária por ano, em reais',
    about: 'O que o data center precisa receber por ano para se pagar, convertido pelo câmbio.',
  },
  trainingRentCostInReais: { label: 'Custo do treino, em reais', about: 'O aluguel das GPUs do treino final, convertido pelo câmbio.' },
  brazilianPlanBudget: {
    label: 'Orçamento do plano brasileiro de IA',
    about: 'Tudo o que o Plano Brasileiro de Inteligência Artificial (PBIA) prevê para os seus cinco anos.',
  },
  brazilianPlanShare: {
    label: 'Investimento sobre o plano brasileiro',
    about: 'O investimento no data center comparado com o orçamento inteiro do Plano Brasileiro de Inteligência Artificial (PBIA).',
  },
  brazilianPlanTrainingShare: {
    label: 'Treino sobre o plano brasileiro',
    about: 'O custo do treino comparado com o orçamento inteiro do Plano Brasileiro de Inteligência Artificial (PBIA).',
  },
  brazilianPlanYears: { label: 'Duração do plano brasileiro de IA', about: 'O plano vale para os anos de 2024 a 2028.' },
  brazilianInfrastructureBudget: {
    label: 'Orçamento da infraestrutura no plano',
    about: 'O que o Plano Brasileiro de Inteligência Artificial (PBIA) prevê para infraestrutura e desenvolvimento, nos seus cinco anos.',
  },
  infrastructureYears: {
    label: 'Anos da verba de infraestrutura',
    about: 'Quantos anos da verba de infraestrutura do plano brasileiro o investimento tomaria, se ela não pagasse mais nada.',
  },
  acceleratorsPerReal: { label: 'GPUs que o dinheiro compra', about: 'Quantas GPUs, com computadores e obra prontos para funcionar, cada bilhão de reais paga.' },
  annualRunningCostInReais: {
    label: 'Gasto por ano para funcionar',
    about: 'Energia, pessoal e manutenção de um ano, em reais. Ficam de fora o investimento, os juros e a margem.',
  },
  brazilianPopulation: { label: 'População do Brasil', about: 'Estimativa do IBGE para primeiro de julho de 2025.' },
  usersShareOfBrazil: {
    label: 'Parte do Brasil que usa',
    about: 'Pessoas que usam por dia, comparadas com a população do Brasil. Passa do total quando o serviço atende também quem mora fora.',
  },
  usersPerAccelerator: { label: 'Pessoas por GPU', about: 'Quantas pessoas que usam por dia cabem em cada GPU do data center, as de treino também contadas.' },
};
