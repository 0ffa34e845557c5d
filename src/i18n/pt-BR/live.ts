/** The few words that the browser itself writes; all others are in the HTML already. */
export const live = {
  site: {
    name: 'Megamáquina',
  },
  deck: {
    slideOf: (n: number, total: number, title: string) => `Slide ${n} de ${total}: ${title}`,
    black: 'Tela apagada. Qualquer tecla acende de novo.',
    lit: 'Tela acesa.',
    close: 'Fechar',
  },
  numbers: {
    between: (low: string, high: string) => `entre ${low} e ${high}`,
    certain: 'sem faixa: as premissas estão fixadas',
    reset: 'Voltar ao padrão',
    loading: 'Carregando…',
    notLoaded: 'Não foi possível carregar: o servidor não respondeu. A apresentação continua; tente de novo daqui a pouco.',
    drawingNotLoaded: 'Um desenho deste slide não pôde ser carregado e mostra o cenário padrão, não o seu.',
    refused: {
      unknown: (id: string) => `Não existe a premissa “${id.slice(0, 40)}”.`,
      notANumber: (label: string, value: string) => `${label}: “${value}” não é um número.`,
      bounds: (label: string, value: string, low: string, high: string) =>
        `${label}: ${value} fica fora do permitido, que vai de ${low} a ${high}.`,
      result: (label: string, value: string) => `${label}: com ${value}, junto do resto do cenário, a conta não chega a um número que faça sentido.`,
      more: (n: number) => (n === 1 ? 'E mais uma premissa recusada.' : `E mais ${n} premissas recusadas.`),
      option: (label: string, value: string, options: string) => `${label}: “${value}” não está na lista (${options}).`,
      version: (value: string) => `Este link pede a versão “${value.slice(0, 20)}”, que este site não conhece.`,
      kept: 'O último valor válido foi mantido.',
    },
  },
  scenario: {
    title: 'Cenário',
  },
} as const;
