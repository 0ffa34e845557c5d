/** Words of the pages for print. */
export const paper = {
  form: { slides: 'diapositivas', notas: 'diapositivas con notas', folheto: 'folleto' },
  forms: 'Tres formas',
  formName: { slides: 'Diapositivas', notas: 'Diapositivas con notas', folheto: 'Folleto' },
  formAbout: {
    slides: 'una diapositiva por página, con la proporción de la pantalla',
    notas: 'A4: la diapositiva, lo que hay que decir, lo que hay que preguntar y el tiempo',
    folheto: 'A4: tres diapositivas por página, con líneas para anotar',
  },
  print: 'Imprimir o guardar en PDF',
  how: 'En la ventana que se abre, elige la impresora o “Guardar como PDF”. El tamaño de la página ya viene bien; deja los márgenes por defecto. Valen los números del escenario de ahora.',
  deck: 'Volver a la presentación',
  downloads: 'Descargar el PDF hecho',
  version: (number: string, content: string) => `versión ${number} (${content})`,
  scenario: {
    standard: 'escenario por defecto',
    differs: (parts: string) => `escenario con ${parts}`,
    named: (name: string, parts: string) => `escenario “${name}” (${parts})`,
    more: (count: number) => (count === 1 ? '1 supuesto más' : `${count} supuestos más`),
  },
  page: (number: number, total: number) => `${number} / ${total}`,
  notes: { say: 'Di', ask: 'Pregunta', click: 'Mueve', claims: 'Afirmaciones', own: 'Anotaciones' },
  time: (minutes: string, from: string, to: string) => `${minutes} min · del minuto ${from} al ${to}`,
  fromDeck: 'Aquí está solo la diapositiva que estaba en pantalla. La presentación entera, lista para imprimir o guardar en PDF:',
} as const;
