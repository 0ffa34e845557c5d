/** Words of the calculator's page. */
export const words = {
  title: '¿Cuánto cuesta entrenar?',
  name: 'Entrenamiento',
  lead: 'Del tamaño del modelo y del texto que lee hasta las GPU, los días, la energía, el carbono y el alquiler. Empieza por un entrenamiento publicado, como el de Llama 3.1 405B, y cambia una cosa a la vez.',
  kind: {
    title: '¿Denso o mezcla de expertos?',
    text: 'En un modelo denso, todos los parámetros trabajan en cada token. En una mezcla de expertos (mixture of experts, MoE), el modelo guarda muchos grupos de parámetros y cada token pasa solo por algunos. Los cálculos del entrenamiento siguen a los parámetros activos; la memoria sigue al total.',
  },
  chain: {
    title: 'La cuenta, paso a paso',
    text: 'Cada escalón abre su fórmula, con los valores del escenario. Los números punteados llevan a la derivación completa.',
    why: 'abrir la derivación',
    given: 'con los valores de ahora',
    steps: {
      trainingFlop: 'Cada parámetro activo hace cerca de seis cálculos por token leído: dos a la ida, cuatro a la vuelta, que corrige.',
      trainingAcceleratorHours: 'Una GPU no rinde lo que promete el fabricante: parte del tiempo espera a la memoria y a la red. El uso efectivo (MFU) dice cuánto queda.',
      trainingDays: 'Las mismas horas, repartidas entre las GPU. Duplicar las GPU parte los días por la mitad; las horas, la energía y el alquiler no cambian.',
      trainingEnergy: 'El servidor entero de cada GPU, más la refrigeración y las pérdidas del edificio.',
      trainingCarbon: 'Depende de la red eléctrica: el mismo entrenamiento emite varias veces menos donde el agua y el viento mueven las turbinas.',
      trainingRentCost: 'Las GPU-horas del entrenamiento final por el precio de una hora. No entran los intentos, los datos, el trabajo de quienes los etiquetaron ni los salarios.',
    },
  },
  runs: {
    title: 'Compruébalo con quienes publicaron',
    text: 'Cada círculo es un entrenamiento cuyas horas alguien publicó; el punto lleno es el escenario. Pon el escenario Llama 3.1 405B y compara: Meta publicó',
    again: 'nuestro modelo calcula',
    note: 'La recta es lo que haría la GPU del escenario si rindiera todo lo que promete el fabricante. Los entrenamientos con la misma GPU quedan por encima de ella, porque pierden tiempo: el uso efectivo (MFU) de cada uno está en la tabla. Los antiguos quedan más arriba todavía porque los chips eran más lentos.',
  },
  use: {
    title: '¿En cuántos días el uso cuesta más que el entrenamiento?',
    text: 'Depende de qué se mide, y las tres medidas no cuentan lo mismo:',
    hours: 'en GPU-horas. Cuenta solo el tiempo en que las GPU trabajan en una respuesta.',
    energy: 'en energía. Cuenta la flota entera, también las GPU encendidas que esperan el próximo acceso.',
    rent: 'en dinero. Cuenta el alquiler de todas las GPU instaladas, día y noche, porque quien alquila paga también la espera. El precio de la hora es el mismo de los dos lados y se cancela.',
    flop: 'Solo en cálculos hechos, sin pérdidas, serían',
    flopAfter: 'en ese caso el tamaño del modelo se cancela y quedan los tokens.',
    limits: 'El entrenamiento aquí es el final. Con los intentos que llevan a él, el cruce llega más tarde; con un modelo nuevo cada año, el entrenamiento se repite.',
  },
} as const;
