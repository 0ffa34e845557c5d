/** The text equivalents and the labels of the drawings. */
export const drawings = {
  city: 'Desenho em perspectiva: dezenas de blocos como galpões de um data center, três deles acesos.',
} as const;
