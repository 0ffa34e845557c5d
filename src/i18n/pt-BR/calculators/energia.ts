/** Words of the calculator's page. */
export const words = {
  title: 'Quanta energia puxa?',
  name: 'Energia',
  lead: 'Do número de GPUs à subestação, à conta de luz e ao carbono. Comece por “GPUs no data center”: escreva duzentas mil, ou escolha o Colossus entre os cenários prontos; depois troque o chip.',

  chain: {
    title: 'A corrente, elo por elo',
    lead: 'A potência que vem escrita na caixa do chip é só a primeira. Cada elo engole o anterior e acrescenta a sua parte. Abra um elo para ver de onde ela vem.',
    account: 'ver a conta',
    chipUnknown: 'não publicada',
    all: 'No cenário:',
    steps: {
      chip: {
        name: 'O chip',
        body: 'É o calor máximo que o fabricante manda retirar dele (em inglês TDP, de thermal design power). Aparece na propaganda e, sozinho, não liga em tomada nenhuma. Para alguns chips, a empresa não publica nem isso.',
      },
      server: {
        name: 'O servidor',
        body: 'Em volta dos chips trabalham processadores, memória, placas de rede, fontes e ventoinhas. A placa do servidor soma tudo no pior caso; medido em pleno trabalho, um servidor puxa uns três quartos disso.',
      },
      rack: {
        name: 'O rack',
        body: 'O armário não acrescenta watts: junta. Mas é o que muda o prédio. Quando um armário passa do que o ar consegue refrigerar, é preciso levar água até o chip.',
      },
      it: {
        name: 'A computação',
        body: 'Todos os servidores, mais a rede, os discos e as máquinas de controle; menos o fato de que nunca estão todos no máximo ao mesmo tempo. As duas correções puxam para lados contrários e, na falta de medida, ficam uma pela outra. Todo esse calor tem de sair.',
      },
      site: {
        name: 'O data center',
        body: 'Refrigeração na tarde mais quente, perdas em transformadores e baterias, luz, reserva. É a potência que se contrata e que consta da licença. Quatro data centers que publicam as duas pontas ficam perto desta razão; não a confunda com o PUE, que é uma média do ano.',
      },
      substation: {
        name: 'A subestação',
        body: 'Transforma a alta tensão da linha na tensão do prédio. Mede-se em volt-ampères (VA) e não em watts, porque o cabo e o transformador também carregam a corrente que não vira trabalho; e nenhum transformador é comprado sem folga.',
      },
    },
  },

  mean: {
    title: 'Contratada não é consumida',
    lead: 'A barra mais alta entra na licença e na fila da rede. A mais baixa vira conta de luz e carbono. Quem mostra só uma das duas está escolhendo por você.',
  },

  size: {
    title: 'Que tamanho tem isso?',
    homes: 'Em casas',
    homesNote: 'Compara só o consumo das casas. Nenhuma fica sem luz por isso, e a régua muda de país para país.',
    people: 'Nessas casas moram',
    city: 'Em cidades',
    cityNote: 'Aqui a cidade entra inteira: casas, lojas, fábricas e postes. São números do Anuário de Energéticos por Município, do governo paulista, que a imprensa local publicou; não achamos tabela igual nos outros estados. Alumínio é pequena: quase tudo ali vai para uma fábrica do metal que lhe dá o nome.',
    river: 'Em Itaipu',
    turbines: 'a plena carga, para cobrir a potência contratada: são',
    line: 'Em linhas de transmissão',
    lineBody: 'para trazer a potência contratada em linhas curtas de duzentos e trinta mil volts; em quinhentos mil volts, com',
    lineEach: 'cada, bastariam',
    lineSpare: 'Sem nenhum de reserva: quem não pode parar pede ao menos um a mais. E o traçado passa pela terra de alguém.',
    water: 'Em água',
    waterBody: 'evaporam no próprio local. Depende de como se refrigera, mais do que do tamanho.',
    carbon: 'Em carbono',
    carbonBody: 'contada a vida inteira das usinas e dos combustíveis. Só pelas chaminés, como nos inventários nacionais:',
    carbonSource: 'As barras usam a média anual de cada país calculada pela Ember, como a publica Our World in Data; a das chaminés brasileiras é do Ministério da Ciência, Tecnologia e Inovação. Médias do ano escondem as horas em que a usina a gás é ligada.',
    money: 'Em reais',
    moneyBody: 'No país escolhido, um grande consumidor paga, na nossa premissa,',
    homeTariff: 'Uma casa brasileira pagava, sem tributos e conforme a distribuidora,',
    moneyNote: 'A diferença tem razões técnicas (alta tensão, consumo constante) e razões de poder (encargos e incentivos se negociam). As duas merecem ser pedidas por escrito.',
  },

  whose: {
    title: 'De quem é este número?',
    lead: 'Dois data centers da palestra, cada um com os números de quem informa, de quem constrói, de quem calcula de fora, e o nosso. Nenhum é uma medida publicada.',
    talk: 'O que se disse e como fica',
    sites: {
      colossus: { name: 'Colossus, da xAI', place: 'Memphis, Tennessee' },
      abilene: { name: 'Abilene, para a OpenAI', place: 'Abilene, Texas' },
    },
    open: 'O que cada um conta, e a quem serve',
    gain: 'A quem serve (leitura nossa):',
    source: 'Fonte:',
    voices: {
      colossus: {
        press: {
          who: 'Imprensa, e por ela a palestra',
          counts: 'Um número redondo, sem dizer se inclui a refrigeração. Divida pelas GPUs: dá um pouco menos do que pede só o servidor.',
          gain: 'Número redondo vira manchete. Pequeno, cabe melhor numa licença; grande, numa rodada de investimento. Quem constrói não precisa confirmar nem desmentir.',
        },
        plates: {
          who: 'A placa dos servidores',
          counts: 'Só o que está escrito em cada servidor, vezes o número deles: um piso para quem contrata, um teto para quem mede os computadores.',
          gain: 'A ninguém: é a conta que qualquer pessoa refaz.',
        },
        grid: {
          who: 'Rede e baterias, segundo a câmara de comércio de Memphis',
          counts: 'Metade vem da rede, metade são baterias. Bateria não gera, devolve: a energia do ano vem toda da rede ou de turbinas. Não lemos o contrato com a distribuidora, que resolveria a dúvida.',
          gain: 'À câmara interessa o porte do investimento; à empresa, mostrar que não sobrecarrega a rede.',
        },
        independent: {
          who: 'Epoch AI, instituto independente',
          counts: 'Chips vezes uma constante de watts por chip, com a refrigeração. Não é medida.',
          gain: 'Ganha quem acerta e mostra o método. Mas quem usa a mesma constante não a confirma: repete.',
        },
        model: {
          who: 'Este modelo',
          counts: 'Servidores vezes a razão de projeto entre o que se contrata e o que computa. A faixa larga é honesta: faltam medidas.',
          gain: 'A quem quer perguntar. Leve a razão ao mínimo no controle: sobra a placa dos servidores, quase o número da palestra.',
        },
      },
      abilene: {
        press: {
          who: 'Imprensa: Associated Press',
          counts: 'Os oito prédios juntos. Está perto da soma dos computadores; parece deixar de fora a refrigeração.',
          gain: 'Menor, assusta menos a cidade que vai recebê-lo.',
        },
        company: {
          who: 'Crusoe, a empresa que constrói',
          counts: 'Anúncio de obra: a instalação inteira quando estiver pronta.',
          gain: 'Grande atrai clientes, crédito e lugar na fila da rede.',
        },
        grid: {
          who: 'Ligação à rede: as duas subestações',
          counts: 'Uma pronta, outra que se via em obras por satélite. É o limite do que pode entrar, e não o que se gasta. Há ainda gás no próprio campus:',
          gain: 'A quem reserva lugar na rede antes dos outros.',
        },
        independent: {
          who: 'Epoch AI, instituto independente',
          counts: 'Prédio a prédio, com imagens e com a potência de computação que a empresa declarou.',
          gain: 'Ganha quem acerta. A razão de projeto que ela usa é da mesma família da nossa: concordarmos prova pouco.',
        },
        model: {
          who: 'Este modelo',
          counts: 'Sessenta mil GPUs por prédio, com a potência da bandeja do fabricante e a mesma razão de projeto.',
          gain: 'A quem quer perguntar: troque o chip e a razão, e veja quem fica dentro da faixa.',
        },
      },
    },
    rule: 'Na mesa de negociação: para licença e rede, peça o contrato com a distribuidora; para conta de luz e carbono, o consumo medido no ano.',
  },
} as const;
