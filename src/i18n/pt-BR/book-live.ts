/** Words of the book that the browser writes. */
export const bookLive = {
  exact: 'Na mosca: seu palpite e o modelo quase coincidem.',
  inside: 'Seu palpite está dentro da faixa do modelo.',
  above: (times: string) => `Você errou por ${times} para mais.`,
  below: (times: string) => `Você errou por ${times} para menos.`,
  times: (number: string) => `${number} vezes`,
  right: 'Isso mesmo.',
  high: 'Ainda não: sua resposta está alta demais.',
  low: 'Ainda não: sua resposta está baixa demais.',
  wrong: 'Ainda não. Olhe a pista e tente de novo.',
  unread: 'Escreva um número, por exemplo 12 mil ou 0,3.',
  pick: 'Escolha uma das respostas.',
  progress: (done: number, all: number) => `${String(done)} de ${String(all)} questões respondidas.`,
  notKept: 'Este navegador não guarda nada: ao fechar a página, o progresso se perde.',
  copied: 'Copiado.',
  notCopied: 'Não foi possível copiar. Selecione o texto e copie à mão.',
  resume: (title: string) => `Continuar de onde você parou: ${title}`,
} as const;
