/** Words of the calculator's page. */
export const words = {
  title: 'Quantas GPUs para responder?',
  name: 'GPUs',
  lead: '',
} as const;
