/** Words of the calculator's page. */
export const words = {
  title: 'Quanto custa treinar?',
  name: 'Treino',
  lead: 'Do tamanho do modelo e do texto que ele lê até as GPUs, os dias, a energia, o carbono e o aluguel. Comece por um treino publicado, como o do Llama 3.1 405B, e troque uma coisa de cada vez.',
  kind: {
    title: 'Denso ou mistura de especialistas?',
    text: 'Num modelo denso, todos os parâmetros trabalham em cada token. Numa mistura de especialistas (mixture of experts, MoE), o modelo guarda muitos grupos de parâmetros e cada token passa só por alguns. As contas do treino seguem os parâmetros ativos; a memória segue o total.',
  },
  chain: {
    title: 'A conta, passo a passo',
    text: 'Cada degrau abre a sua fórmula, com os valores do cenário. Os números com pontilhado levam à derivação completa.',
    why: 'abrir a derivação',
    given: 'com os valores de agora',
    steps: {
      trainingFlop: 'Cada parâmetro ativo faz cerca de seis contas por token lido: duas na ida, quatro na volta, que corrige.',
      trainingAcceleratorHours: 'Uma GPU não rende o que o fabricante promete: parte do tempo ela espera memória e rede. O uso efetivo (MFU) diz quanto sobra.',
      trainingDays: 'As mesmas horas, repartidas entre as GPUs. Dobrar as GPUs divide os dias; as horas, a energia e o aluguel ficam.',
      trainingEnergy: 'O servidor inteiro de cada GPU, mais a refrigeração e as perdas do prédio.',
      trainingCarbon: 'Depende da rede elétrica: o mesmo treino emite várias vezes menos onde a água e o vento movem as turbinas.',
      trainingRentCost: 'As GPU-horas do treino final vezes o preço de uma hora. Não entram as tentativas, os dados, o trabalho de quem os rotulou nem os salários.',
    },
  },
  runs: {
    title: 'Confira com quem publicou',
    text: 'Cada círculo é um treino cujas horas alguém publicou; o ponto cheio é o cenário. Ponha o cenário Llama 3.1 405B e compare: a Meta publicou',
    again: 'o modelo desta aula calcula',
    note: 'A reta é o que a GPU do cenário faria se rendesse tudo o que o fabricante promete. Treinos com a mesma GPU ficam acima dela, porque perdem tempo: o uso efetivo (MFU) de cada um está na tabela. Os antigos ficam ainda mais acima porque os chips eram mais lentos.',
  },
  use: {
    title: 'Em quantos dias o uso custa mais que o treino?',
    text: 'Depende do que se mede, e as três medidas não contam a mesma coisa:',
    hours: 'em GPU-horas. Conta só o tempo em que as GPUs trabalham numa resposta.',
    energy: 'em energia. Conta a frota inteira, também as GPUs ligadas que esperam o próximo acesso.',
    rent: 'em dinheiro. Conta o aluguel de todas as GPUs instaladas, dia e noite, porque quem aluga paga também a espera. O preço da hora é o mesmo dos dois lados e se cancela.',
    flop: 'Só nas contas feitas, sem perdas, seriam',
    flopAfter: 'nesse caso o tamanho do modelo se cancela e restam os tokens.',
    limits: 'O treino aqui é o final. Com as tentativas que levam a ele, o cruzamento vem mais tarde; com um modelo novo a cada ano, o treino se repete.',
  },
} as const;
