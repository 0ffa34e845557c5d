/** Words of the exploring side. */
export const explore = {
  title: 'Explorar',
  lead: 'A palestra inteira para ler no seu ritmo, no celular ou no papel. Mude uma premissa em qualquer página e as outras acompanham.',
  chapters: 'As partes',
  slides: (n: number) => (n === 1 ? '1 slide' : `${n} slides`),
  numbers: 'Todos os números do modelo',
  numbersLead: 'Cada número tem uma página: a conta, as premissas que você pode mudar, o que mais pesa e as fontes.',
  numbersLink: 'Abrir a lista de números',
  next: 'Próxima parte',
  previous: 'Parte anterior',
  present: 'Ver no palco',
  chaptersOf: {
    constants: 'Constantes',
    scenario: 'O cenário',
    memory: 'Memória',
    serving: 'Responder',
    training: 'Treinar',
    power: 'Energia elétrica',
    facility: 'O prédio',
    impact: 'Casas, carbono e água',
    economics: 'Dinheiro',
  },
} as const;
