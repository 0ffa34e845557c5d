/** Words of the calculator's page. */
export const words = {
  title: 'Quanta energia puxa?',
  name: 'Energia',
  lead: '',
} as const;
