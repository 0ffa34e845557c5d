/** Words that the browser writes when somebody takes a result away. */
export const take = {
  copied: 'Copiado',
  notCopied: 'O navegador não deixou copiar: selecione o texto e copie à mão.',
  sentence: (label: string, value: string) => `${label}: ${value}.`,
  plausible: (range: string) => `Em 9 de cada 10 combinações plausíveis das premissas, o valor fica ${range}.`,
  certain: 'As premissas estão todas fixadas.',
  given: (list: string) => `Com ${list}.`,
  source: (link: string) => `Fonte: modelo da Megamáquina, ${link}`,
  png: 'Imagem (PNG)',
  csv: 'Tabela (CSV)',
  chartTools: (chart: string) => `Baixar: ${chart}`,
  noPicture: 'O navegador não conseguiu desenhar a imagem.',
  csvHead: ['tipo', 'id', 'nome', 'como se lê', 'valor', 'unidade', 'limite baixo (5%)', 'limite alto (95%)'],
  csvResult: 'resultado',
  csvInput: 'premissa',
  csvFile: 'megamaquina',
  signature: 'Megamáquina: a IA realmente existente, em números que se podem conferir',
} as const;
