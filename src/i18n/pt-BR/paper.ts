/** Words of the pages for print. */
export const paper = {
  form: { slides: 'slides', notas: 'slides com notas', folheto: 'folheto' },
  forms: 'Três formas',
  formName: { slides: 'Slides', notas: 'Slides com notas', folheto: 'Folheto' },
  formAbout: {
    slides: 'um slide por página, na proporção da tela',
    notas: 'A4: o slide, o que dizer, o que perguntar e o tempo',
    folheto: 'A4: três slides por página, com linhas para anotar',
  },
  print: 'Imprimir ou guardar em PDF',
  how: 'Na janela que se abre, escolha a impressora ou “Salvar como PDF”. O tamanho da página já vem certo; deixe as margens no padrão. Valem os números do cenário de agora.',
  deck: 'Voltar à apresentação',
  downloads: 'Baixar o PDF pronto',
  version: (number: string, content: string) => `versão ${number} (${content})`,
  scenario: {
    standard: 'cenário padrão',
    differs: (parts: string) => `cenário com ${parts}`,
    named: (name: string, parts: string) => `cenário “${name}” (${parts})`,
    more: (count: number) => (count === 1 ? 'mais 1 premissa' : `mais ${count} premissas`),
  },
  page: (number: number, total: number) => `${number} / ${total}`,
  notes: { say: 'Diga', ask: 'Pergunte', click: 'Mexa', claims: 'Afirmações', own: 'Anotações' },
  time: (minutes: string, from: string, to: string) => `${minutes} min · do minuto ${from} ao ${to}`,
  fromDeck: 'Aqui está só o slide que estava na tela. A apresentação inteira, pronta para imprimir ou guardar em PDF:',
} as const;
