/** Words around every drawing, and of those that come from the graph. */
export const drawings = {
  title: 'Desenhos',
  lead: 'Os desenhos da aula, com os números do cenário. Cada um traz embaixo o mesmo conteúdo em palavras.',
  open: 'Abrir os desenhos',
  path: 'O desenho em palavras',
  parts: 'O que há nele',
  arrows: 'As setas',
  arrow: (from: string, to: string) => `De ${from} para ${to}`,
  derivation: {
    heading: 'De onde vem',
    title: (label: string) => `De onde vem: ${label}`,
    description: (label: string, from: readonly string[]) => `${label} segue de: ${from.join('; ')}. As caixas redondas são premissas que se podem mudar; as de cantos suaves vêm dadas; as retas são calculadas.`,
    rest: 'e outras, na lista de passos',
  },
};
