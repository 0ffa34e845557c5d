/** Words of the calculator's page. */
export const words = {
  title: 'Quanto precisa render?',
  name: 'Dinheiro',
  lead: '',
} as const;
