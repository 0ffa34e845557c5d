/** The guide for who opens a room: networks, phones, what to do before and when something fails. */
export const roomGuide = {
  title: 'Guia da sala',
  description: 'Para quem apresenta com os celulares da plateia: que rede usar, o que preparar, o que fazer quando algo falha.',
  lead: 'A sala põe a palestra no celular de cada pessoa, com ou sem internet. O computador da palestra basta: ele serve o site e a sala na mesma rede.',
  back: 'Ir para a sala',
  sections: [
    {
      id: 'comecar',
      title: 'Como começar',
      steps: [
        'Ligue o computador da palestra à mesma rede em que os celulares vão estar.',
        'Rode npm run sala na pasta do projeto, ou abra o pacote da sala com dois cliques.',
        'O programa mostra dois endereços, cada um com um código QR: o da sala, para todo mundo, e o de quem conduz, só para você.',
        'Abra o de quem conduz no navegador desse computador e escolha “Este é o computador do palco”. A apresentação vai para o projetor; a página de quem fala fica com você.',
        'Na apresentação, a tecla Q mostra o código grande para a plateia.',
      ],
      text: ['Quem conduz também pode usar um celular: abra nele o endereço de quem conduz e escolha “Conduzir deste celular”.'],
    },
    {
      id: 'rede',
      title: 'Que rede usar',
      text: ['A internet não é necessária. O que conta é que o computador e os celulares se enxerguem. Em ordem de confiança:'],
      items: [
        'Um roteador próprio, mesmo barato e sem internet. É o mais seguro para uma turma inteira: leve o seu, com nome e senha escritos num cartaz.',
        'O wifi do lugar, se ele deixar os aparelhos falarem entre si. Prove antes, com dois celulares.',
        'O ponto de acesso do próprio computador. Serve para grupos pequenos; muitos computadores aceitam poucos aparelhos.',
        'O ponto de acesso de um celular, com o computador ligado nele. Também para poucas pessoas: conte quantos aparelhos ele aceita antes de precisar.',
      ],
    },
    {
      id: 'isolada',
      title: 'Redes que isolam os celulares',
      text: [
        'Muitas redes de visitantes, de hotéis, empresas e universidades não deixam um aparelho falar com o outro. O sinal é este: o celular está no wifi, tem internet, e mesmo assim o endereço da sala não abre.',
        'Não há o que consertar no celular nem no computador. Peça a quem cuida da rede que desligue o “isolamento de clientes” (em inglês, client isolation ou AP isolation) ou use outra das redes acima.',
        'O programa da sala também pode estar barrado no próprio computador: na primeira vez, o sistema pergunta se ele pode receber ligações. Aceite para redes privadas.',
      ],
    },
    {
      id: 'sem-internet',
      title: 'Celulares que largam um wifi sem internet',
      text: ['Quando a rede não tem internet, alguns celulares avisam e voltam para os dados móveis, de onde a sala não se alcança.'],
      items: [
        'Android: apareceu “esta rede não tem internet”? Escolha continuar ligado, e marque para não perguntar de novo.',
        'iPhone: apareceu a mesma pergunta? Escolha usar sem internet. Se voltar sozinho para os dados, desligue os dados móveis enquanto durar a sala.',
        'Em qualquer um: uma rede privada virtual (VPN) ligada pode esconder a sala. Desligue-a por enquanto.',
        'O endereço começa com http, sem s. Alguns navegadores avisam que não é seguro: numa rede só da sala, é assim mesmo, e nada de pessoal passa por ela.',
      ],
    },
    {
      id: 'antes',
      title: 'Antes de a sala encher',
      items: [
        'Ligue o computador na tomada e desligue o descanso de tela e a suspensão.',
        'Abra a sala e entre nela com dois celulares, um Android e um iPhone, se puder.',
        'Mude de slide e veja se os dois acompanham. Abra um palpite, responda e mostre o resultado.',
        'Escreva o nome e a senha do wifi no quadro ou num cartaz. O código da sala não traz isso.',
        'Veja na página de quem fala quantos celulares estão na sala. Esse número é só uma contagem: não há nomes.',
        'Tenha um plano sem celulares: mãos levantadas fazem as mesmas perguntas.',
      ],
    },
    {
      id: 'durante',
      title: 'Se algo falhar no meio',
      items: [
        'Um celular ficou para trás: a ligação volta sozinha em alguns segundos. Recarregar a página também serve, e o voto dele continua um só.',
        'A apresentação ou a página de quem fala fechou: abra de novo no mesmo navegador. A pergunta aberta e os votos continuam lá.',
        'O programa da sala parou: rode de novo. Os celulares tentam voltar sozinhos; se o código mudou, mostre o novo.',
        'Outra pessoa precisa conduzir: com o endereço de quem conduz, ela assume, e a página de antes fica sabendo.',
        'Chegou uma pergunta que não cabe: só aparece para a sala o que você deixar.',
      ],
    },
    {
      id: 'pacote',
      title: 'Num computador sem nada instalado',
      text: [
        'Num computador com internet, npm run sala:pacote faz uma pasta com tudo dentro, inclusive o programa que a sala usa. Copie a pasta para um pendrive e abra com dois cliques no computador da palestra.',
        'Prove no mesmo tipo de computador em que vai apresentar.',
      ],
    },
    {
      id: 'privacidade',
      title: 'O que a sala sabe das pessoas',
      text: [
        'Nada de nomes, números ou endereços. Cada celular inventa um número ao acaso, que vale só para aquela sala, para que um voto trocado não conte duas vezes.',
        'Quem está na plateia não vê os votos dos outros. Quem conduz vê somas, e as perguntas escritas, sem autor. A tabela que se salva tem só somas.',
        'Ao encerrar a sala, perguntas, respostas e resultados são apagados do programa e dos celulares.',
      ],
    },
  ],
} as const;
