/** The words of the claims and of the corrections, in the order of `model/catalogues/claims.ts`. */
import type { ClaimId, claims, CorrectionId } from '../../model/catalogues/claims.ts';

/** One sentence for each piece of evidence: a missing or an extra one does not compile. */
type Sentences<T extends readonly unknown[]> = { readonly [I in keyof T]: string };

export type ClaimWords = {
  readonly [K in ClaimId]: {
    /** The claim, paraphrased. */
    readonly claim: string;
    /** What is shown beside it: how it stands, and the correction where there is one. */
    readonly note: string;
    readonly evidence: Sentences<(typeof claims)[K]['evidence']>;
  };
};

export const claimWords: ClaimWords = {
  T01: {
    claim:
      'A IA que existe de fato não é um ser nem apenas um programa: é feita de bases de dados, máquinas, cabos, prédios e muito trabalho humano.',
    note: 'É um enquadramento, não uma medida. Concorda com Pasquinelli e Joler e com Crawford e Joler; aqui aparece como tese de quem fez a palestra.',
    evidence: [
      'O ensaio do Nooscópio mostra trabalho escondido em cada etapa da linha de montagem e afirma que as pessoas nunca saíram dela.',
      'A imprensa sindical que cobriu a conferência registrou a mesma formulação.',
      'O mapa de Crawford e Joler segue um único aparelho por três extrações: recursos da Terra, trabalho e dados.',
    ],
  },
  T02: {
    claim: 'A IA que existe de fato é uma megamáquina: inclui a própria organização do poder e do trabalho.',
    note: 'O conceito vem de Lewis Mumford, a quem damos o crédito; a palestra usa o termo sem citá-lo. É uma lente de leitura, não um fato que se meça.',
    evidence: [
      'Para Mumford, a primeira megamáquina foi a organização hierárquica do trabalho de milhares de pessoas, antes de qualquer aparato técnico.',
    ],
  },
  T03: {
    claim:
      'Pasquinelli e Joler descrevem o aprendizado de máquina como uma linha de montagem (dados, algoritmos, modelos), com o poder computacional por baixo.',
    note: 'A tríade está no ensaio, na seção 2. A base de poder computacional é um acréscimo da palestra: um bom acréscimo, mas que não está no original.',
    evidence: [
      'A segunda seção do ensaio nomeia a linha de montagem: dado, algoritmo e modelo.',
      'O ensaio não coloca o poder computacional como base dos três.',
    ],
  },
  T04: {
    claim: 'O aprendizado profundo é a parte do aprendizado de máquina que usa redes neurais de muitas camadas.',
    note: 'Definição corrente nos manuais da área.',
    evidence: ['Definição dada por LeCun, Bengio e Hinton (2015) e por Goodfellow, Bengio e Courville (2016).'],
  },
  T05: {
    claim: 'Os grandes modelos de linguagem (GPT, Gemini, Claude, DeepSeek) são um tipo de aprendizado profundo voltado à linguagem.',
    note: 'Correto. Hoje muitos deles também leem imagens, como o Llama 4, ou sons.',
    evidence: [
      'O DeepSeek-V3 é um Transformer com mistura de especialistas: 671 bilhões de parâmetros, 37 bilhões ativos por token.',
      'O cartão do Llama 4 descreve um modelo que recebe texto e imagem.',
    ],
  },
  T06: {
    claim: 'Um modelo que recebe um bilhão de acessos por dia precisa de cerca de 50 mil GPUs H100.',
    note: 'A ordem de grandeza é plausível, mas o número não é constante: depende do modelo, do tamanho das respostas, do pico e da folga. O modelo deste projeto mostra em que ponto da própria faixa ele cai, sem ter sido ajustado para chegar lá. Não encontramos a origem do número.',
    evidence: [
      'O volume existe: o ChatGPT passou de um bilhão de mensagens por dia em dezembro de 2024 e chegou a 2,63 bilhões em junho de 2025.',
      'Procuramos e não encontramos publicação com exatamente 50 mil H100 para um bilhão de acessos.',
      'A Epoch AI estima cerca de 1,01 segundo de H100 por consulta, supondo 100 bilhões de parâmetros ativos e 10% de utilização.',
      'A DeepSeek publicou 1.814 GPUs em média, com pico de 2.224, para 608 bilhões de tokens de entrada e 168 bilhões de saída em um dia.',
      'A NVIDIA publica a vazão de modelos densos de 70 e de 405 bilhões em H100, de onde sai o tempo de GPU por pedido.',
      'O gasto da OpenAI com respostas (inferência) em 2024, a dois dólares por hora de GPU, equivale a cerca de 103 mil H100 para todos os produtos.',
    ],
  },
  T07: {
    claim: 'São dezenas de milhares de GPUs só para responder.',
    note: 'Vale para os maiores serviços. Um serviço menor e eficiente, como o da DeepSeek em fevereiro de 2025, usou cerca de duas mil.',
    evidence: [
      'A DeepSeek publicou uma média de 1.814 GPUs para seus dois modelos.',
      'O gasto da OpenAI com respostas (US$ 1,8 bilhão em 2024, cerca de US$ 7 bilhões projetados para 2025) supõe dezenas de milhares.',
    ],
  },
  T08: {
    claim: 'Um serviço de conversa precisa ser dimensionado para o pico: o dobro ou o triplo da capacidade média.',
    note: 'Boa regra para um serviço regional: na Azure mediu-se 1,9 em conversa e 3,5 em programação. Um serviço global, com fila e treino nas horas vazias, chega a 1,2.',
    evidence: [
      'Uma semana da Azure em maio de 2024: conversa com pico de cerca de 1,9 vez a média por minuto; programação, 3,5 vezes.',
      'DeepSeek: pico de 278 nós para uma média de 226,75, isto é, 1,23. À noite os nós voltam ao treino.',
      'Dentro de uma única hora da Azure em 2023, o pico por minuto foi 1,52 vez a média.',
    ],
  },
  T09: {
    claim: 'O equipamento a mais compra resposta rápida: ninguém espera além de alguns segundos.',
    note: 'Confirmado: metas de espera obrigam a operar abaixo da vazão máxima. No relato do Google, um décimo da energia por pergunta é de máquinas de reserva.',
    evidence: [
      'As provas do MLPerf fixam a espera: 450 milissegundos até o primeiro token no Llama 2 70B interativo, seis segundos no Llama 3.1 405B.',
      'O Google inclui em sua medida as máquinas ociosas que ficam de prontidão: 10% da energia.',
    ],
  },
  T10: {
    claim: 'Data centers são necessários, em primeiro lugar, para treinar os modelos da próxima geração.',
    note: 'Nos laboratórios de ponta, pesquisa e treino ainda pesam mais: 56% do gasto de computação projetado pela OpenAI para 2025. Mas as respostas crescem e os mesmos prédios fazem as duas coisas. Como regra geral, é forte demais.',
    evidence: [
      'Projeções internas da OpenAI para 2025: cerca de US$ 9 bilhões em pesquisa e treino e US$ 7 bilhões em respostas (inferência).',
      'A DeepSeek usa os mesmos nós para responder de dia e treinar à noite.',
      'O Google processava 1,3 quatrilhão de tokens por mês em setembro de 2025.',
    ],
  },
  T11: {
    claim: 'Os dados são o insumo da IA que existe de fato.',
    note: 'Confirmado, e dá para contar: trilhões de tokens. O cartão do Llama 4 admite o uso de publicações abertas do Instagram e do Facebook.',
    evidence: ['Llama 3: mais de 15 trilhões de tokens; DeepSeek-V3: 14,8 trilhões; Llama 4 Scout: cerca de 40 trilhões.'],
  },
  T12: {
    claim: 'Treinar um modelo de ponta exige muito mais computação do que apenas usá-lo.',
    note: 'Vale por resposta, não no acumulado: com um bilhão de acessos por dia, as respostas ultrapassam as operações do pré-treino em cerca de 29 dias; em horas de GPU, demora mais. E o Llama 4 Maverick gastou 13 vezes menos horas de GPU que o Llama 3.1 405B.',
    evidence: [
      'O treino custa cerca de seis operações por parâmetro e token; a resposta, cerca de duas. O uso alcança o treino depois de três vezes os tokens de treino.',
      'Llama 4 Maverick: 2,38 milhões de horas de H100; Llama 3.1 405B: 30,84 milhões.',
    ],
  },
  T13: {
    claim: 'O treino de um grande modelo pode ocupar centenas de milhares de GPUs por meses.',
    note: 'O que está documentado são dezenas de milhares; o maior treino estimado, o do Grok-3, usou cerca de 100 mil. Centenas de milhares é o tamanho dos data centers de 2025 e 2026, ainda sem treino auditado. No outro extremo, o DeepSeek-V3: 2.048 GPUs por 57 dias.',
    evidence: [
      'Llama 3.1 405B: até 16.384 H100, o equivalente a 78 dias; Behemoth: 32 mil; DeepSeek-V3: 2.048 H800.',
      'Grok-3: estimativa de 100 mil H100 por cerca de 100 dias.',
      'Data centers já existentes: Colossus com 200 mil GPUs; Rainier com cerca de 500 mil Trainium2.',
    ],
  },
  T14: {
    claim: 'O data center da xAI, no Texas, consome cerca de 250 MW para 200 mil GPUs.',
    note: 'O Colossus fica em Memphis, no Tennessee. A potência é da ordem certa, mas no limite de baixo: só os servidores somam cerca de 255 MW, e com a refrigeração as fontes chegam a 350 MW.',
    evidence: [
      'Origem provável: a reportagem fala dos 250 MW da xAI e, em seguida, do data center da OpenAI, este sim no Texas.',
      'A base da Epoch AI dá o endereço em Memphis, 150 mil H100 e 50 mil H200 em fevereiro de 2025 e 349 MW estimados.',
      'A câmara de comércio de Memphis informou 150 MW da rede e 150 MW em baterias, com uma segunda subestação até 300 MW.',
      'Uma fonte secundária repete os 250 MW para 200 mil GPUs.',
    ],
  },
  T15: {
    claim: 'O data center da OpenAI no Texas tem 210 subestações de resfriamento a ar e uma enorme subestação principal, feita sob medida.',
    note: 'O número vem de uma reportagem de 2025 que cita a SemiAnalysis; não achamos a fonte primária. Subestação transforma energia, não resfria: o mais provável são 210 resfriadores a ar (chillers) e uma subestação elétrica própria.',
    evidence: [
      "O Tom's Hardware fala em 210 subestações refrigeradas a ar, cerca de 300 MW de computação e 500 MW de máximo.",
      'Por satélite, a Epoch AI vê resfriadores a ar, uma subestação de 200 MW e outra de 1 GW em obras.',
      'Procuramos e não encontramos fonte primária para o 210.',
    ],
  },
  T16: {
    claim: 'Para manter a dianteira, as Big Techs precisam de capacidade massiva e ociosa, pronta para o próximo ciclo.',
    note: 'Há reserva, e ela é estratégica. Chamá-la de ociosa é interpretação: quem opera diz que falta capacidade e usa as horas vazias para treinar.',
    evidence: [
      'Na DeepSeek, a capacidade livre da noite vai para pesquisa e treino.',
      'A Bain alerta para capacidade encalhada se o crescimento parar.',
    ],
  },
  T17: {
    claim: 'Cada parâmetro, ou peso, é um valor ajustável que o modelo aprende no treino e em que guarda padrões.',
    note: 'Correto. O que se guarda está espalhado por muitos pesos: nenhum deles é uma ficha de arquivo.',
    evidence: ['Definição corrente nos manuais de aprendizado profundo.'],
  },
  T18: {
    claim: 'Um modelo de um trilhão de parâmetros guarda e sabe mais do que um de 70 bilhões.',
    note: 'Vale com o resto igual. Dados e treino mudam o jogo: o Chinchilla, de 70 bilhões, venceu o Gopher, de 280; o Llama 3 de 8 bilhões (66,6 no MMLU) passou o LLaMA de 65 (63,4). Em misturas de especialistas, contam os parâmetros ativos.',
    evidence: [
      'Mesma receita: Llama 3.1 com 8, 70 e 405 bilhões marca 66,7, 79,3 e 85,2 no MMLU.',
      'Mesmo tamanho, receita nova: Llama 2 70B marca 69,7 e Llama 3 70B, 79,5.',
      'Com o mesmo gasto de treino, o Chinchilla de 70 bilhões superou o Gopher de 280 bilhões.',
    ],
  },
  T19: {
    claim: 'A complexidade do modelo vem da arquitetura e do número de parâmetros, e é limitada pela quantidade e pela qualidade dos dados e pelos objetivos do treino.',
    note: 'Boa formulação: é o que a lei de escala expressa.',
    evidence: ['A perda cai com os parâmetros e com os dados, cada qual com seu expoente, até um piso que nenhum dos dois remove.'],
  },
  T20: {
    claim: 'Treinar um modelo de um trilhão de parâmetros exige supercomputação massiva.',
    note: 'Para um modelo denso, sim: com 40% de uso efetivo, são 84 milhões de horas de H100, ou 35 dias em 100 mil GPUs; o modelo deste projeto supõe uso menor e chega a mais. Para uma mistura esparsa a conta é outra: o PanGu-Σ, de 1,085 trilhão, treinou em 512 chips.',
    evidence: [
      'Seis vezes um trilhão de parâmetros vezes 20 trilhões de tokens dá 1,2 × 10²⁶ operações.',
      'PanGu-Σ: 1,085 trilhão de parâmetros esparsos em 512 Ascend 910, por 100 dias.',
    ],
  },
  T21: {
    claim: 'No uso, o modelo de um trilhão exige muito mais processamento e memória por resposta e é mais difícil de operar.',
    note: 'Memória: sim, 14 vezes mais. Processamento: nem sempre. Uma mistura de 671 bilhões com 37 ativos faz metade das operações por token de um modelo denso de 70. O difícil é caber e trocar dados entre as GPUs.',
    evidence: [
      'Em oito bits, um trilhão de parâmetros ocupa cerca de 1 TB; 70 bilhões, cerca de 70 GB.',
      'O DeepSeek-V3 usa 37 de seus 671 bilhões de parâmetros por token.',
      'Em oito H100, o Qwen3 de 235 bilhões (22 ativos) entrega 14.898 tokens por segundo; quatro cópias do Llama 70B, cerca de 16.820.',
    ],
  },
  T22: {
    claim: 'Modelos como GPT-4 e Llama 3 70B têm muito mais capacidade de guardar fatos, nuances e raciocínio do que os menores.',
    note: 'A tendência é real dentro da mesma família. O tamanho do GPT-4 nunca foi divulgado: todo número é estimativa. E 70 bilhões aparece na palestra ora como pequeno, ora como grande.',
    evidence: [
      'A Epoch AI marca o tamanho do GPT-4 como especulativo.',
      'Llama 3 no MMLU: 66,6 com 8 bilhões e 79,5 com 70 bilhões.',
    ],
  },
  T23: {
    claim: 'O livro citado é de Lastres, Cassiolato e Dantas, sobre economia política de dados e soberania digital (Contracorrente e Centro Celso Furtado, 2025).',
    note: 'O título é Economia política de dados e soberania digital: conceitos, desafios e experiências no mundo. As três pessoas citadas organizam a obra, com treze autoras e autores. O prefácio é do próprio palestrante.',
    evidence: ['Resenhas trazem o título completo, onze capítulos, treze autorias e o prefácio de Sérgio Amadeu.'],
  },
  T24: {
    claim: 'Na divisão internacional do trabalho coube ao Brasil entregar dados, comprar produtos feitos com eles e criar aplicativos sobre modelos das Big Techs.',
    note: 'É uma tese política. Contraponto honesto: há infraestrutura aqui (Serpro, Dataprev, LNCC, Petrobras), e o data center do TikTok no Ceará é voltado a exportar processamento.',
    evidence: [
      'O governo fala em cerca de 60% dos dados brasileiros processados no exterior.',
      'Existem nuvens em data centers estatais, com equipamento estrangeiro, e um grande projeto de exportação em Pecém.',
    ],
  },
  T25: {
    claim: 'A expressão soberania alimentar foi cunhada em 1996 por integrantes da Via Campesina e depois adotada por órgãos como o Banco Mundial e as Nações Unidas.',
    note: '1996 é o ano da projeção internacional, em Tlaxcala e em Roma. O termo já circulava no México nos anos 1980. Quanto a adotar: aparece em documentos desses órgãos, com reservas no caso do Banco Mundial.',
    evidence: [
      'O relatório do IAASTD registra a conferência de Tlaxcala (abril) e a Cúpula Mundial da Alimentação (novembro de 1996).',
      'A pesquisa de Edelman (2014) recua a origem ao México do começo dos anos 1980.',
      'Sérgio Amadeu diz o mesmo em entrevista de 2024.',
    ],
  },
  T26: {
    claim: 'Ao lado de soberania digital e soberania de dados, o slide mostra os anos 1999, 2016 e 2021.',
    note: 'O texto que temos não diz a que cada ano se refere: eram imagens. Mostramos candidatos nossos para 2016 e 2021, marcados como tais; para 1999 não temos nenhum. Vale perguntar a quem fez a palestra.',
    evidence: [
      'Antes de 2011, a expressão soberania de dados quase não aparecia na imprensa indexada.',
      'Candidato nosso para 2016: o livro Indigenous Data Sovereignty, organizado por Kukutai e Taylor.',
      'Candidato nosso para 2021: o livro Colonialismo de dados, organizado por Cassino, Souza e Silveira.',
    ],
  },
  T27: {
    claim: '71,53% das universidades brasileiras usam o e-mail do Google e 7,64%, o da Microsoft (Educação Vigiada).',
    note: 'Coerente com o observatório, com três ressalvas: são instituições públicas (o par só fecha com 103 e 11 de 144); mede-se para onde aponta o servidor de e-mail, não o uso de todos os serviços; falta a data.',
    evidence: [
      'O site do observatório mostra de 65% a 66%, somando universidades públicas e redes de ensino.',
      'Entre todos os totais pequenos, só 144 instituições produzem as duas porcentagens: 103 e 11.',
      'O método lê o servidor de e-mail do domínio oficial e foi validado por pedidos de acesso à informação.',
      'Na América do Sul, cerca de 80% somando Google e Microsoft.',
    ],
  },
  T28: {
    claim: 'A palestra foi dada na I Conferência IA com Direitos Sociais, em 2025.',
    note: 'Confirmado: 2 e 3 de outubro de 2025, em São Bernardo do Campo, depois de uma prévia regional no Ceará em 2024.',
    evidence: [
      'Programação e notícias: Sindicato dos Metalúrgicos do ABC e UFABC, cerca de 400 pessoas de 17 ou 18 estados.',
      'Relatos sindicais citam a fala sobre a megamáquina.',
    ],
  },
  T29: {
    claim: 'É preciso lutar pelos dados, construir infraestrutura pública e soberana e ter política científica para modelos ambientalmente sustentáveis.',
    note: 'É um programa político. Para ter a escala: os R$ 23 bilhões do plano brasileiro de IA pagariam de 85 a 155 MW de data center de IA completo, cerca de um prédio de Abilene.',
    evidence: [
      'Plano Brasileiro de IA: R$ 23,03 bilhões de 2024 a 2028, dos quais R$ 5,79 bilhões em infraestrutura.',
      'A compra do supercomputador de R$ 1,8 bilhão foi adiada; o LNCC foi posto de lado pelo custo da energia.',
      'A nuvem dita soberana usa equipamento de empresas estrangeiras; a própria Dataprev reconhece que a soberania é relativa.',
    ],
  },
  T30: {
    claim: 'É preciso lutar por direitos diante dos sistemas automatizados: participação sindical, ganhos de produtividade, relatórios de impacto por categoria e socioambientais.',
    note: 'Há precedente negociado para quase todos os itens: veja o catálogo de cláusulas.',
    evidence: [
      'Em 28 de julho de 2025 os bancos aceitaram uma mesa permanente sobre IA.',
      'A AFL-CIO publicou oito princípios em 2025; a UNI Global Union, dez em 2017.',
    ],
  },
  K01: {
    claim: 'A Amazon lançou o Trainium 3, rival da Nvidia, com treino quatro vezes mais rápido.',
    note: 'O quatro é do sistema inteiro: 1,94 vez por chip em oito bits, vezes 2,25 em número de chips. Em dezesseis bits, o chip quase não mudou.',
    evidence: [
      'A Amazon anuncia até 4,4 vezes por UltraServer: 144 chips contra 64.',
      'A documentação dá 2.517 contra 1.299 TFLOPS em FP8 e 671 contra 667 em BF16.',
    ],
  },
  K02: {
    claim: 'O ganho viria com a mesma pegada energética.',
    note: 'A Amazon promete mais desempenho por watt, não o mesmo consumo: chip e rack gastam mais do que antes.',
    evidence: [
      'O anúncio fala em quatro vezes mais eficiência, ou 40%, conforme a medida.',
      'Estimativas de potência por chip: 500 W no Trainium 2 e 700 W no Trainium 3.',
    ],
  },
  K03: {
    claim: 'Cada UltraServer opera com até 144 chips Trainium 3.',
    note: 'Confirmado: 144 é por UltraServer; os agrupamentos chegariam a um milhão de chips, segundo a Amazon.',
    evidence: ['144 chips com refrigeração líquida, 362 PFLOPS em FP8 e 20,7 TB de memória.'],
  },
  K04: {
    claim: 'O Google teria 87% de chance de ter o melhor modelo até o fim do ano, e Altman declarou código vermelho.',
    note: 'O texto não diz de onde vem o 87%. Nossa leitura: a cotação de um mercado de previsões num certo dia, decidida por um placar de votações, e não uma medida de qualidade.',
    evidence: [
      'A frase está no original em inglês, sem fonte.',
      'Um mercado de apostas tinha esse contrato, decidido por um placar público; a cotação do dia não pôde ser conferida.',
      'O código vermelho foi noticiado a partir de um memorando interno.',
    ],
  },
  K05: {
    claim: 'Depois do halving de 2024, mineradoras de bitcoin (Core Scientific, CleanSpark, Bitfarms) passaram a servir à IA.',
    note: 'Confirmado no geral; o estágio varia muito de empresa para empresa.',
    evidence: [
      'Em abril de 2024 a recompensa por bloco caiu de 6,25 para 3,125 bitcoins.',
      'Helios, IREN e TeraWulf eram instalações de mineração.',
    ],
  },
  K06: {
    claim: 'A IREN disparou na bolsa depois de um contrato de US$ 9,7 bilhões com a Microsoft.',
    note: 'Confirmado, de 3 de novembro de 2025. São cinco anos, cerca de US$ 1,94 bilhão por ano, e não receita imediata.',
    evidence: ['Cinco anos, 20% adiantados, 200 MW em Childress, no Texas, e US$ 5,8 bilhões em equipamento.'],
  },
  K07: {
    claim: 'A TeraWulf fechou uma sociedade de US$ 9,5 bilhões com a Fluidstack, apoiada pelo Google.',
    note: 'É receita somada em 25 anos, não investimento. O apoio do Google é garantia de cerca de US$ 1,3 bilhão em aluguéis.',
    evidence: ['Receita contratada em 25 anos; 51% da TeraWulf; 168 MW de computação, 240 MW brutos.'],
  },
  K08: {
    claim: 'Essas empresas controlam gigawatts de energia.',
    note: 'Confirmado como potência contratada ou que se pode ligar à rede, não toda em uso para IA.',
    evidence: ['IREN: 2.910 MW; TeraWulf: mais de 510 MW contratados.'],
  },
  K09: {
    claim: 'As mineradoras tomam empréstimos pesados para reformar suas instalações.',
    note: 'Plausível; a estrutura da dívida muda de caso para caso.',
    evidence: ['A sociedade de Abernathy é financiada por dívida do próprio projeto.'],
  },
  K10: {
    claim: 'Em 30 dias o bitcoin caiu mais de 17% e o CoinDesk 20, 19,3%; a Nasdaq 100 recuou 1,5% no mês, depois de uma queda de mais de 7%.',
    note: 'Fotografia de 2 de dezembro de 2025, que não pudemos conferir: não serve de tendência.',
    evidence: ['Os números são os do original em inglês; não temos as séries de preços.'],
  },
  K11: {
    claim: 'A OpenAI assumiu trilhões em compromissos, com dinheiro que ainda precisa captar.',
    note: 'No singular: de um a 1,4 trilhão de dólares, anunciados para vários anos e com sobreposições.',
    evidence: [
      'Em outubro de 2025 a imprensa falava em cerca de um trilhão.',
      'No fim do mesmo mês, Altman falou em 30 GW e US$ 1,4 trilhão.',
    ],
  },
  K12: {
    claim: 'Parte do dinheiro circula entre as mesmas empresas que vendem chips e nuvem.',
    note: 'Analistas descrevem o financiamento circular; o tamanho exato não é público.',
    evidence: [
      'A Nvidia anunciou até US$ 100 bilhões na OpenAI, que compra seus chips; em fevereiro de 2026 a carta de intenções deu lugar a US$ 30 bilhões em ações.',
      'O Google garante cerca de US$ 1,3 bilhão de aluguéis da Fluidstack.',
    ],
  },
  K13: {
    claim: 'Se a demanda por IA cair, a Bain prevê um buraco de até US$ 800 bilhões nos US$ 2 trilhões anuais necessários até 2030.',
    note: 'Os números estão certos, a causa não: o buraco aparece com a demanda crescendo como previsto e depois de somadas todas as economias.',
    evidence: ['Bain: 200 GW até 2030 pedem US$ 500 bilhões por ano de investimento e US$ 2 trilhões de receita; faltam US$ 800 bilhões.'],
  },
  K14: {
    claim: 'Se a demanda esfriar, as operações híbridas podem repetir a crise de liquidez das criptomoedas de 2022.',
    note: 'É um cenário, não um fato.',
    evidence: ['Opinião da reportagem.'],
  },
  K15: {
    claim: 'Seria uma corrida do ouro de GPUs, não de ASICs.',
    note: 'O próprio Trainium 3, assunto da reportagem, é um ASIC. A oposição faz sentido com os ASICs de mineração.',
    evidence: ['Trainium e TPU são chips feitos para uma só finalidade.'],
  },
};

/** The ten corrections to take home. */
export const correctionWords: Readonly<Record<CorrectionId, string>> = {
  'colossus-memphis':
    'O Colossus, da xAI, fica em Memphis, no Tennessee, e não no Texas. E 250 MW para 200 mil GPUs é o limite de baixo: as fontes vão até 350 MW.',
  'cooling-units':
    'As 210 “subestações de resfriamento a ar” vêm de uma reportagem, sem fonte primária. Provavelmente são resfriadores a ar, com uma subestação elétrica.',
  'bain-shortfall': 'O déficit de US$ 800 bilhões da Bain existe com a demanda crescendo, não se ela cair.',
  'trainium3-four-times':
    'O “quatro vezes” do Trainium 3 é do UltraServer inteiro: 1,94 por chip, em oito bits, vezes 2,25 em número de chips. Em dezesseis bits o chip quase não mudou.',
  'contract-years': 'Os US$ 9,5 bilhões da TeraWulf são receita de 25 anos; os US$ 9,7 bilhões da IREN, de cinco.',
  'bigger-not-better':
    'Modelo maior não é sempre melhor: o Chinchilla de 70 bilhões venceu o Gopher de 280, e o Llama 3 de 8 bilhões passou o LLaMA de 65.',
  'serving-overtakes-training':
    'Com um bilhão de acessos por dia, o uso acumulado passa, em operações, o pré-treino de 15 trilhões de tokens em cerca de 29 dias.',
  'educacao-vigiada-sample': 'As porcentagens 71,53 e 7,64 só fecham com 103 e 11 de 144 instituições públicas.',
  'redata-law':
    'O Redata da medida provisória caducou em 25 de fevereiro de 2026; o regime voltou como Lei 15.504, sancionada em 15 de setembro de 2026.',
  'book-title': 'O livro se chama Economia política de dados e soberania digital; o prefácio é do próprio palestrante.',
};
