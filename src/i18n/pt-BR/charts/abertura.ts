/** Words of the charts and drawings of this stretch of the talk. */
export const abertura = {
  city: 'Desenho em perspectiva: dezenas de blocos como galpões de um data center, três deles acesos.',
} as const;
