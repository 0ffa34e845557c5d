/** Words of the calculator's page. */
export const words = {
  title: 'Que diferença faz o tamanho?',
  name: 'Parâmetros',
  lead: '',
} as const;
