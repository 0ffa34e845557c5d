/** Words that the browser writes when somebody takes a result away. */
export const take = {
  copied: 'Copiado',
  notCopied: 'El navegador no dejó copiar: selecciona el texto y cópialo a mano.',
  sentence: (label: string, value: string) => `${label}: ${value}.`,
  plausible: (range: string) => `En 9 de cada 10 combinaciones plausibles de los supuestos, el valor queda ${range}.`,
  certain: 'Todos los supuestos están fijos.',
  given: (list: string) => `Con ${list}.`,
  source: (link: string) => `Fuente: modelo de Megamáquina, ${link}`,
  png: 'Imagen (PNG)',
  csv: 'Tabla (CSV)',
  chartTools: (chart: string) => `Descargar: ${chart}`,
  noPicture: 'El navegador no pudo dibujar la imagen.',
  csvHead: ['tipo', 'id', 'nombre', 'cómo se lee', 'valor', 'unidad', 'límite bajo (5%)', 'límite alto (95%)'],
  csvResult: 'resultado',
  csvInput: 'supuesto',
  csvFile: 'megamaquina',
  signature: 'Megamáquina: la IA realmente existente, en números que se pueden comprobar',
} as const;
