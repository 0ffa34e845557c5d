/** The few words that the browser itself writes; all others are in the HTML already. */
export const live = {
  site: {
    name: 'Megamáquina',
  },
  deck: {
    slideOf: (n: number, total: number, title: string) => `Diapositiva ${n} de ${total}: ${title}`,
    black: 'Pantalla apagada. Cualquier tecla la enciende.',
    white: 'Pantalla en blanco. Con cualquier tecla vuelve la diapositiva.',
    lit: 'Pantalla encendida.',
    close: 'Cerrar',
    noRoom: 'Este archivo no abre salas. Para eso, sirve el sitio con npm run sala.',
  },
  numbers: {
    between: (low: string, high: string) => `entre ${low} y ${high}`,
    certain: 'sin rango: los supuestos están fijos',
    reset: 'Volver al valor por defecto',
    loading: 'Cargando…',
    notLoaded: 'No se pudo cargar: el servidor no respondió. La presentación sigue; prueba de nuevo en un momento.',
    drawingNotLoaded: 'Un dibujo de esta diapositiva no se pudo cargar: muestra el escenario por defecto, no el tuyo.',
    kept: 'Se mantuvo el último valor válido.',
  },
  scenario: {
    title: 'Escenario',
  },
} as const;
