/** Words of the calculator's page. */
export const words = {
  title: 'Quanto custa treinar?',
  name: 'Treino',
  lead: '',
} as const;
