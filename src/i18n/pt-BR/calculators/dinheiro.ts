/** Words of the calculator's page. */
export const words = {
  title: 'Quanto precisa render?',
  name: 'Dinheiro',
  lead: 'Quanto custa montar o data center, quanto precisa entrar por ano para pagar tudo e por quanto cada resposta teria de ser vendida. Comece reduzindo a vida útil dos computadores para três anos.',
} as const;

/** Words of its sections. */
export const sections = {
  parts: {
    title: 'De onde vem a conta do ano',
    body: [
      'O que foi comprado volta em prestações iguais, como as de um financiamento: cada uma devolve um pedaço do capital e paga juros sobre o que falta. A prestação de um ano, dividida pelo que se gastou, chama-se fator de recuperação do capital. Quanto mais curta a vida da máquina, maior a prestação.',
      'Pessoal não aparece separado: não achamos fonte que o separe. Ele está dentro da operação, junto com manutenção, seguros, terreno e conexão.',
    ],
  },
  rent: {
    title: 'Ter ou alugar?',
    body: [
      'A máquina própria custa o mesmo trabalhando ou parada. A alugada só custa quando se usa, mas o aluguel embute o lucro e o risco de quem aluga. Compare o que cada hora própria precisa render com o preço de mercado.',
      'Um serviço dimensionado para o pico deixa parte da frota esperando. Se ela espera mais do que a conta permite, alugar nas horas de pico sai mais em conta; desde que haja quem alugue nessas horas.',
    ],
  },
  fall: {
    title: 'A demanda cai: quem fica com o quê?',
    body: [
      'O prédio, as máquinas e a dívida não encolhem quando as pessoas usam menos. Ao preço de antes entra menos dinheiro, e alguém deixa de receber. Arraste a queda.',
      'A ordem do desenho é a de quem opera e quer continuar operando: sem energia e sem gente, nada entra; depois vêm juros e retorno, depois a devolução do capital; a margem é o que sobra. Numa crise de verdade a ordem é disputada, e o corte costuma chegar cedo a quem trabalha.',
      'Só a energia encolhe com o uso, e pouco: máquina parada ainda gasta. Por isso quem vende energia perde uma parte da venda, e quem emprestou perde muito mais.',
    ],
  },
  bain: {
    title: 'O buraco é da indústria inteira',
    body: [
      'A consultoria Bain não fez a conta de uma empresa. Somou o mundo: se a computação para IA crescer como previsto, pagar o investimento de cada ano exige uma receita anual de todas as empresas que vendem IA e nuvem, juntas. É receita que teria de vir de quem usa.',
      'Do outro lado, somou o que existe para pagar: toda a computação própria das empresas migrando para a nuvem e toda a economia trazida pela IA reinvestida nela. O que falta, falta com a demanda crescendo como previsto. Não é dívida nem prejuízo já ocorrido: é receita que ninguém achou de onde virá. Se a demanda cair, o buraco aumenta.',
    ],
  },
  behind: {
    users: 'Quem usa',
    anchor: 'quem-usa',
    revenue: 'É o dinheiro que entra de fora. A receita da OpenAI que se noticiou:',
    commitments: 'O que ela prometeu gastar nos próximos anos, somando os contratos anunciados:',
    between: (from: string, to: string): string => `${from} para ${to}`,
  },
  deals: {
    title: 'O mesmo dinheiro dá a volta',
    body: [
      'Quem vende os chips compra ações de quem os usa; quem os usa aluga computação de quem compra os chips. Cada volta vira receita no balanço de alguém. O desenho mostra anúncios e contratos, não pagamentos: quase tudo ainda está por acontecer, e somar as setas contaria o mesmo dinheiro várias vezes.',
    ],
    contracts: 'Dois contratos quase do mesmo tamanho, em escala: leia o prazo antes do valor.',
  },
} as const;
