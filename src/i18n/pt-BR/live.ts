/** The few words that the browser itself writes; all others are in the HTML already. */
export const live = {
  site: {
    name: 'Megamáquina',
  },
  deck: {
    slideOf: (n: number, total: number, title: string) => `Slide ${n} de ${total}: ${title}`,
    black: 'Tela apagada. Aperte B ou ponto para voltar.',
    close: 'Fechar',
  },
  numbers: {
    between: (low: string, high: string) => `entre ${low} e ${high}`,
    reset: 'Voltar ao padrão',
    refused: {
      unknown: (id: string) => `Não existe a premissa “${id.slice(0, 40)}”.`,
      notANumber: (label: string, value: string) => `${label}: “${value}” não é um número.`,
      bounds: (label: string, value: string, low: string, high: string) =>
        `${label}: ${value} fica fora do permitido, que vai de ${low} a ${high}.`,
      option: (label: string, value: string, options: string) => `${label}: “${value}” não está na lista (${options}).`,
      version: (value: string) => `Este link pede a versão “${value.slice(0, 20)}”, que este site não conhece.`,
      kept: 'O último valor válido foi mantido.',
    },
  },
  scenario: {
    title: 'Cenário',
  },
} as const;
