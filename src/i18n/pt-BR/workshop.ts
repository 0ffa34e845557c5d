/** Words of the workshop page. */
export const workshop = {
  title: 'Oficina sindical',
  lead: 'Para quem vai conduzir uma conversa sobre IA com trabalhadoras e trabalhadores, numa sala emprestada, com gente que nunca viu uma GPU. Nada aqui pede conta, e nada sai do seu aparelho.',
  planTitle: 'Um encontro de 90 minutos',
  planLead: 'Um roteiro simples, com os slides que já existem. Ajuste à sua turma.',
  plan: [
    { time: '0 a 15 min', what: 'Onde está a máquina?', how: 'Cada grupo escreve onde acha que roda a IA que usa no trabalho. Depois, o inventário da megamáquina.', part: 'abertura' },
    { time: '15 a 35 min', what: 'Adivinhe a máquina', how: 'Palpite em grupo: quantas GPUs para um bilhão de acessos por dia? Só então abra o número e mexa nas premissas.', part: 'uso' },
    { time: '35 a 50 min', what: 'Quanto isso puxa da tomada', how: 'Casas, água e carbono. Troque o país da rede e compare.', part: 'data-center' },
    { time: '50 a 65 min', what: 'Quem trabalha, quem ganha', how: 'A linha de montagem e a divisão internacional do trabalho: onde entra o trabalho e o dado de cada pessoa da sala?', part: 'divisao-do-trabalho' },
    { time: '65 a 85 min', what: 'O que vamos exigir', how: 'Cada grupo escolhe três cláusulas da lista abaixo e escreve por que elas importam na sua categoria.', part: 'o-que-fazer' },
    { time: '85 a 90 min', what: 'Compromisso', how: 'Quem leva a lista para a próxima assembleia ou mesa de negociação?', part: 'fim' },
  ],
  openPart: 'Abrir',
  clausesTitle: 'Cláusulas para escolher',
  clausesLead: 'Já conquistadas, previstas em lei ou propostas por entidades. A palavra ao lado diz qual é o caso. Isto não é orientação jurídica: confira com a assessoria do sindicato.',
  source: 'fonte',
  printTitle: 'Para imprimir',
  printText: 'Esta página sai bem em papel A4, em preto e branco. Os slides também:',
  printLink: 'slides para imprimir',
  limitsTitle: 'O que ainda não há aqui',
  limitsText: 'Guias completos para meio dia e para três encontros, fichas de atividade para recortar e um montador de pauta que salva e exporta a lista. Até lá, esta página é o roteiro.',
} as const;
