/** Words of the charts and interactions of the training calculator. */
export const treino = {
  what: 'Qué',
  value: 'Cuánto',
  passes: {
    caption: 'Entrenamiento y uso acumulados, en tres medidas, sobre los mismos días. El entrenamiento sube hasta el lanzamiento y se detiene; el uso empieza en el lanzamiento y sube sin parar. La bola marca el día en que se igualan.',
    hours: 'GPU-horas ocupadas',
    energy: 'energía de la flota entera',
    rent: 'alquiler de la flota entera',
    launch: 'lanzamiento',
    making: 'entrenar',
    using: 'uso',
    day: (count: string) => `día ${count}`,
    head: ['Medida', 'Entrenamiento', 'Uso, por día', 'Días hasta igualar'],
    flop: 'operaciones hechas (FLOP)',
  },
  mixture: {
    caption: 'Cada cuadrado es una parte igual de los parámetros guardados; llenos, los que trabajan para un token. En un modelo denso, todos.',
    works: (share: string) => `trabajan por token: ${share}`,
    stored: 'parámetros guardados',
    active: 'parámetros activos por token',
    share: 'parte que trabaja',
  },
  kinds: {
    legend: 'Tipo de modelo',
    dense: 'denso: todos trabajan',
    mixture: (times: string) => `mezcla: guarda ${times} los activos`,
    hint: 'El botón cambia solo el total; los parámetros activos se quedan igual.',
  },
} as const;
