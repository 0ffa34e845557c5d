/** Words around every drawing. */
export const drawings = {
  path: 'O desenho em palavras',
  parts: 'O que há nele',
  arrows: 'As setas',
  arrow: (from: string, to: string) => `De ${from} para ${to}`,
};
