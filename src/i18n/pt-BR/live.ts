/** The few words that the browser itself writes; all others are in the HTML already. */
export const live = {
  site: {
    name: 'Megamáquina',
  },
  deck: {
    slideOf: (n: number, total: number, title: string) => `Slide ${n} de ${total}: ${title}`,
    black: 'Tela apagada. Qualquer tecla acende de novo.',
    white: 'Tela branca. Qualquer tecla volta ao slide.',
    lit: 'Tela acesa.',
    close: 'Fechar',
    noRoom: 'Este arquivo não abre salas. Para isso, sirva o site com npm run sala.',
  },
  numbers: {
    between: (low: string, high: string) => `entre ${low} e ${high}`,
    certain: 'sem faixa: as premissas estão fixadas',
    reset: 'Voltar ao padrão',
    loading: 'Carregando…',
    notLoaded: 'Não foi possível carregar: o servidor não respondeu. A apresentação continua; tente de novo daqui a pouco.',
    drawingNotLoaded: 'Um desenho deste slide não pôde ser carregado e mostra o cenário padrão, não o seu.',
    kept: 'O último valor válido foi mantido.',
  },
  scenario: {
    title: 'Cenário',
  },
} as const;
