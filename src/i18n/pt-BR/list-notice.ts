/** What a link to one's own list could not give; loaded with it. */
export const listNotice = {
  leftOut: (ids: string) => `Este link pede slides que não existem aqui, e eles ficaram de fora: ${ids}. Os outros estão na ordem pedida.`,
  empty: 'Este link não traz nenhum slide que exista aqui. A apresentação mostra todos.',
} as const;
