/** Words around every drawing, and of those that come from the graph. */
export const drawings = {
  title: 'Drawings',
  lead: 'The drawings of the lecture, with the scenario’s numbers. Under each one stands the same content in words.',
  open: 'Open the drawings',
  path: 'The drawing in words',
  parts: 'What is in it',
  arrows: 'The arrows',
  arrow: (from: string, to: string) => `From ${from} to ${to}`,
  derivation: {
    heading: 'Where it comes from',
    title: (label: string) => `Where it comes from: ${label}`,
    description: (label: string, from: readonly string[]) => `${label} follows from: ${from.join('; ')}. The round boxes are assumptions you can change; those with soft corners are given; the square ones are calculated.`,
    rest: 'and others, in the list of steps',
  },
};
