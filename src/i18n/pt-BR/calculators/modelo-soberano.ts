/** Words of the calculator's page. */
export const words = {
  title: 'Quanto pediria um modelo público?',
  name: 'Modelo público',
  lead: '',
} as const;
