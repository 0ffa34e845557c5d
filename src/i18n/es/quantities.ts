import type { QuantityWords } from '../quantity-words.ts';
import type { QuantityId } from '../../model/quantities.ts';

/** On the constants that only carry a unit. */
const one = 'Una unidad: las fórmulas dividen por ella para llegar a un número puro.';

/** Names and meanings of all quantities, in the order of the model's chapters. */
export const quantities: Readonly<Record<QuantityId, QuantityWords>> = {
  // Constants
  secondsPerHour: { label: 'Segundos por hora', about: 'Cuántos segundos tiene una hora.' },
  secondsPerDay: { label: 'Segundos por día', about: 'Cuántos segundos tiene un día.' },
  hoursPerDay: { label: 'Horas por día', about: 'Cuántas horas tiene un día.' },
  daysPerYear: { label: 'Días por año', about: 'Promedio que ya cuenta los años bisiestos.' },
  hoursPerYear: { label: 'Horas por año', about: 'Promedio que ya cuenta los años bisiestos.' },
  monthsPerYear: { label: 'Meses por año', about: 'Cuántos meses tiene un año.' },
  oneYear: { label: 'Un año', about: one },
  oneAccelerator: { label: 'Una GPU', about: one },
  oneServer: { label: 'Un servidor', about: one },
  oneRack: { label: 'Un rack', about: one },
  oneRow: { label: 'Una fila', about: one },
  oneHall: { label: 'Una nave', about: one },
  oneTransformer: { label: 'Un transformador', about: one },
  oneCircuit: { label: 'Un circuito', about: one },
  oneGenerator: { label: 'Un generador', about: one },
  oneChiller: { label: 'Un enfriador', about: one },

  // Scenario
  dailyUsers: {
    label: 'Personas que lo usan por día',
    about: 'Cuántas personas hacen al menos una pregunta en un día. El valor por defecto es una división didáctica nuestra de los mil millones de accesos de la charla, que no habla de personas.',
  },
  requestsPerUser: {
    label: 'Preguntas de cada persona',
    about: 'Cuántas preguntas hace en un día cada persona que usa el servicio. El valor por defecto es la otra mitad de nuestra división didáctica.',
  },
  requestsPerDay: {
    label: 'Accesos por día',
    about: 'Cuántas preguntas responde el servicio en un día: personas por preguntas de cada una, o el total que alguien fije. Cada pregunta, con su respuesta, es un acceso (request).',
  },
  grid: {
    label: 'País de la red eléctrica',
    about: 'El país de donde viene la electricidad. De él dependen el carbono, el precio de la energía y el consumo de un hogar promedio.',
  },

  // Memory
  accelerator: {
    label: 'Tipo de GPU',
    about: 'El chip que hace los cálculos. En la jerga técnica se llama acelerador (accelerator); aquí decimos GPU para todos, también para TPU, Trainium y Ascend, que contamos del mismo modo.',
  },
  servingPrecision: {
    label: 'Precisión al responder',
    about: 'Con cuántos bits se guarda y se calcula cada número del modelo a la hora de responder (precision). Si el chip no sabe calcular con ese ancho, el número se guarda así y se calcula a la velocidad del chip en 16 bits.',
  },
  activeParameters: {
    label: 'Parámetros activos',
    about: 'Cuántos números del modelo entran en el cálculo de cada token (active parameters). En una mezcla de expertos (mixture of experts, MoE) son solo una parte del total.',
  },
  totalParameters: {
    label: 'Parámetros en total',
    about: 'Cuántos números ajustó el entrenamiento y guarda el modelo entero (total parameters). Todos ocupan memoria, incluso los que un token no usa.',
  },
  storedParameters: {
    label: 'Parámetros en memoria',
    about: 'El total de parámetros. Si alguien indica más parámetros activos que totales, valen los activos: la memoria guarda al menos lo que usa cada token.',
  },
  bytesPerParameter: { label: 'Memoria por parámetro', about: 'Espacio que ocupa cada parámetro con la precisión elegida.' },
  weightBytes: {
    label: 'Tamaño del modelo en memoria',
    about: 'Espacio que ocupan todos los parámetros con la precisión elegida: los pesos del modelo (weights).',
  },
  acceleratorMemory: {
    label: 'Memoria de cada GPU',
    about: 'La memoria rápida montada junto al chip (HBM). En ella tienen que caber el modelo y las conversaciones en curso.',
  },
  usableMemoryShare: {
    label: 'Parte útil de la memoria',
    about: 'Cuánto de la memoria de la GPU queda para el modelo y las conversaciones. El resto se va en programas y holguras.',
  },
  cacheReference: {
    label: 'Valores por token, en la referencia',
    about: 'Cuántos valores guarda el modelo de referencia (Llama 3.1 8B) de cada token de una conversación.',
  },
  cacheReferenceParameters: {
    label: 'Parámetros del modelo de referencia',
    about: 'Tamaño del modelo (Llama 3.1 8B) a partir del cual se estiman la memoria de las conversaciones y el cálculo de la atención.',
  },
  bytesPerCachedValue: {
    label: 'Memoria por valor de la conversación',
    about: 'Espacio de cada valor que el modelo guarda de una conversación, según la precisión elegida.',
  },
  kvCacheBytesPerToken: {
    label: 'Memoria de la conversación, por token',
    about: 'Lo que el modelo anota de cada token ya leído o escrito, para no repetir el cálculo (KV cache).',
  },
  oneRequest: { label: 'Un acceso', about: one },
  contextTokens: {
    label: 'Tokens guardados por acceso',
    about: 'Tamaño del texto, pregunta y respuesta juntas, para el que cada acceso reserva memoria mientras se atiende (context).',
  },
  kvCacheBytesPerRequest: {
    label: 'Memoria por conversación',
    about: 'Espacio que ocupan las anotaciones de un acceso en curso (KV cache).',
  },
  minimumBatch: {
    label: 'Mínimo de accesos juntos',
    about: 'Cuántos accesos debe poder atender a la vez una copia del modelo para no desperdiciar la memoria que ocupa (batch).',
  },
  acceleratorsPerReplica: {
    label: 'GPU en las que cabe el modelo',
    about: 'El menor número usual de GPU que guarda una copia del modelo en servicio (replica) y algunas conversaciones.',
  },
  trainingBytesPerParameter: {
    label: 'Memoria de entrenamiento por parámetro',
    about: 'Durante el entrenamiento, cada parámetro lleva consigo una copia más precisa, el ajuste del momento (gradient) y los promedios del optimizador (optimizer).',
  },
  trainingStateBytes: {
    label: 'Memoria para entrenar',
    about: 'Espacio que ocupan, en todas las GPU juntas, los parámetros y lo que cada uno lleva consigo durante el entrenamiento.',
  },

  // Serving
  promptTokens: {
    label: 'Tokens de la pregunta',
    about: 'Tamaño de lo que el modelo lee en cada acceso: la pregunta, las instrucciones y la conversación hasta ahí (prompt). Un token es un pedazo de palabra.',
  },
  outputTokens: {
    label: 'Tokens de la respuesta',
    about: 'Tamaño de lo que el modelo escribe en cada acceso (output), contado en tokens, que son pedazos de palabra.',
  },
  peakToMean: {
    label: 'Pico sobre el promedio',
    about: 'Cuántas veces el movimiento de la hora más cargada supera al movimiento promedio del día (peak to mean).',
  },
  latencyDerate: {
    label: 'Uso posible con respuesta rápida',
    about: 'Parte de la capacidad máxima que se puede usar sin que las respuestas se vuelvan lentas. Quien llena la GPU hasta el tope hace esperar a la gente (latency).',
  },
  availability: {
    label: 'GPU en condiciones de uso',
    about: 'Parte de las GPU que está en pie en un momento dado; las demás están en reparación, cambio o actualización (availability).',
  },
  servingPeak: {
    label: 'Velocidad máxima al responder',
    about: 'Cuántos cálculos por segundo promete el fabricante por GPU, con la precisión usada para responder (peak FLOP/s).',
  },
  memoryBandwidth: {
    label: 'Velocidad de la memoria de la GPU',
    about: 'Cuánto puede leer la GPU de su memoria cada segundo (memory bandwidth). Al escribir la respuesta, ese suele ser el límite.',
  },
  forwardFlop: {
    label: 'Cálculos por parámetro al responder',
    about: 'Una multiplicación y una suma por parámetro activo, para cada token leído o escrito (forward pass).',
  },
  utilizationReference: {
    label: 'Velocidad de referencia',
    about: 'El máximo de una H100 en 8 bits: el chip en el que se midió el uso efectivo al responder.',
  },
  arithmeticUtilization: {
    label: 'Uso efectivo del cálculo al responder',
    about: 'Parte del máximo prometido que de verdad alcanzan los cálculos en el chip de referencia.',
  },
  effectiveRate: {
    label: 'Velocidad efectiva de cálculo',
    about: 'Cuántos cálculos por segundo hace en realidad cada GPU. Cuanto más rápido es el chip, mayor la parte del tiempo que se va en otras tareas.',
  },
  expertOverhead: {
    label: 'Pérdida por dividir en expertos',
    about: 'En una mezcla de expertos (MoE), repartir los tokens cuesta tiempo. Este exponente dice cuánto: en cero no hay pérdida; cerca de uno, el modelo cuesta como si usara casi todos los parámetros.',
  },
  parametersPerToken: {
    label: 'Parámetros que cuentan por token',
    about: 'Los parámetros activos, más lo que se pierde al repartir el trabajo entre expertos.',
  },
  attentionReference: {
    label: 'Costo de la atención, en la referencia',
    about: 'Cálculos para cada par de tokens de la pregunta en el modelo de referencia (Llama 3.1 8B), pues cada token mira a todos los anteriores (attention).',
  },
  attentionFlopPerRequest: {
    label: 'Cálculos de la atención por acceso',
    about: 'Cálculos para que cada token de la pregunta mire a los anteriores (attention). Crecen con el cuadrado del tamaño de la pregunta.',
  },
  flopPerRequest: {
    label: 'Cálculos por acceso',
    about: 'Multiplicaciones y sumas para leer una pregunta y escribir su respuesta (FLOP).',
  },
  arithmeticSecondsPerRequest: {
    label: 'Tiempo de cálculo en una sola GPU',
    about: 'Tiempo de GPU que llevarían los cálculos de un acceso si una sola GPU los hiciera sin intercambiar datos con otras.',
  },
  bandwidthUtilization: {
    label: 'Uso efectivo de la memoria',
    about: 'Parte de la velocidad prometida de la memoria que la lectura alcanza de verdad (bandwidth utilization).',
  },
  tokensPerStep: {
    label: 'Tokens por paso',
    about: 'En cada paso de la escritura, cada acceso en curso gana un token.',
  },
  stepOverhead: {
    label: 'Tiempo muerto por paso',
    about: 'Lo que cada paso de la escritura gasta sin calcular ni leer la memoria: preparar, esperar, sortear el token (overhead).',
  },
  maximumBatch: {
    label: 'Máximo de accesos juntos',
    about: 'Cuántos accesos atiende a la vez un grupo de GPU, como máximo, por límite del programa (maximum batch).',
  },
  tightGroup: {
    label: 'GPU que se reparten cada capa',
    about: 'Hasta este número de GPU, cada capa del modelo se corta entre ellas (tensor parallelism); los grupos más grandes se reparten capas o expertos enteros.',
  },
  parallelOverhead: {
    label: 'Pérdida por dividir entre GPU',
    about: 'Cuánto retrasa los cálculos cada GPU de más en el mismo grupo, porque tienen que intercambiar datos entre sí.',
  },
  cacheSecondsPerRequest: {
    label: 'Tiempo de releer la conversación',
    about: 'Tiempo de GPU para releer las anotaciones del acceso (KV cache) con cada token escrito.',
  },
  acceleratorsPerGroup: {
    label: 'GPU por grupo',
    about: 'Cuántas GPU trabajan juntas sobre una copia del modelo: el tamaño de grupo que gasta menos tiempo por acceso.',
  },
  requestsInFlight: {
    label: 'Accesos atendidos juntos',
    about: 'Cuántos accesos atiende a la vez un grupo de GPU (batch). Cuantos más son, mejor se reparte la lectura del modelo.',
  },
  computeSecondsPerRequest: {
    label: 'Tiempo de cálculo por acceso',
    about: 'Tiempo de GPU de los cálculos de pregunta y respuesta, con la pérdida por dividir el trabajo entre las GPU del grupo.',
  },
  prefillSecondsPerRequest: {
    label: 'Tiempo de lectura de la pregunta',
    about: 'Parte del tiempo de cálculo que se va en leer la pregunta, antes de la primera palabra de la respuesta (prefill).',
  },
  memorySecondsPerRequest: {
    label: 'Tiempo de escritura de la respuesta',
    about: 'Tiempo de GPU para leer de la memoria el modelo y las anotaciones de la conversación, con cada token escrito (decode).',
  },
  servingStackFactor: {
    label: 'Demora del programa de servicio',
    about: 'Cuántas veces el tiempo previsto por este modelo tarda en realidad un servicio. Por debajo de uno, aprovecha preguntas repetidas o adivina tokens; por encima, el programa está menos afinado (serving stack).',
  },
  acceleratorSecondsPerRequest: {
    label: 'Tiempo de GPU por acceso',
    about: 'Cuánto tiempo dedica a un acceso una GPU llena de trabajo. Dos GPU durante un segundo son dos GPU-segundos.',
  },
  tokensPerSecondPerAccelerator: {
    label: 'Tokens escritos por GPU',
    about: 'Cuántos tokens de respuesta escribe cada GPU por segundo cuando está llena: el número que publican las mediciones (throughput).',
  },
  meanRequestsPerSecond: { label: 'Accesos por segundo, en promedio', about: 'Los accesos del día repartidos por igual entre todos los segundos.' },
  meanTokensPerSecond: { label: 'Tokens por segundo, en promedio', about: 'Tokens leídos y escritos por segundo, en el promedio del día.' },
  peakTokensPerSecond: { label: 'Tokens por segundo, en el pico', about: 'Tokens leídos y escritos por segundo en la hora más cargada.' },
  meanBusyAccelerators: {
    label: 'GPU ocupadas en promedio',
    about: 'Cuántas GPU bastarían si el movimiento fuera siempre igual, nadie tuviera prisa y nada se rompiera.',
  },
  servingAccelerators: {
    label: 'GPU para responder',
    about: 'Cuántas GPU hay que tener instaladas para responder a todo el mundo en la hora pico, sin demora y con una parte en reparación.',
  },
  idleShareAtMean: {
    label: 'Capacidad sin uso en el promedio',
    about: 'Parte de la capacidad instalada para el pico que sobra cuando el movimiento es el promedio.',
  },

  // Training
  trainingTokens: {
    label: 'Tokens de entrenamiento',
    about: 'Cuánto texto lee el modelo para aprender, contado en pedazos de palabra (training tokens).',
  },
  portugueseShare: {
    label: 'Parte del entrenamiento en portugués',
    about: 'Cuánto del texto de entrenamiento está en portugués, la lengua de Brasil. El valor por defecto es la parte de páginas en portugués en una gran colección abierta de internet; quien elige los textos puede cambiarla.',
  },
  portugueseTokens: { label: 'Tokens de entrenamiento en portugués', about: 'Cuánto del texto de entrenamiento tiene que estar en portugués, en pedazos de palabra.' },
  trainingPrecision: {
    label: 'Precisión al entrenar',
    about: 'Con cuántos bits se calcula en el entrenamiento. El ancho con que el chip no sabe calcular se hace a su velocidad en 16 bits.',
  },
  trainingAccelerators: {
    label: 'GPU para entrenar',
    about: 'Cuántas GPU trabajan a la vez en el entrenamiento. Con más GPU termina antes, pero gasta las mismas GPU-horas.',
  },
  trainingFlopPerParameterToken: {
    label: 'Cálculos por parámetro al entrenar',
    about: 'Para cada token, cada parámetro activo pide cálculos a la ida (forward) y el doble a la vuelta, que hace el ajuste (backward).',
  },
  trainingFlop: {
    label: 'Cálculos del entrenamiento',
    about: 'Todas las multiplicaciones y sumas del entrenamiento final (training compute, en FLOP).',
  },
  trainingPeak: {
    label: 'Velocidad máxima al entrenar',
    about: 'Cuántos cálculos por segundo promete el fabricante por GPU en 16 bits, sea cual sea la precisión usada: así se pueden comparar los usos efectivos.',
  },
  baseUtilization: {
    label: 'Uso efectivo de referencia',
    about: 'El uso efectivo del cálculo de un modelo denso de referencia en GPU A100, ajustado a los entrenamientos publicados.',
  },
  utilizationParameters: {
    label: 'Parámetros del modelo denso de base',
    about: 'Tamaño del modelo al que se refiere el uso efectivo de referencia (Llama 2 70B).',
  },
  balanceReference: {
    label: 'Cálculos por byte, en la referencia',
    about: 'Cuántos cálculos puede hacer una GPU A100 mientras lee un byte de la memoria. Los chips más desequilibrados aprovechan menos el cálculo.',
  },
  eightBitGain: {
    label: 'Ganancia de entrenar con menos bits',
    about: 'Cuántas veces más rápido va el entrenamiento en 8 bits o menos, en los chips que saben calcular así.',
  },
  softwareMaturity: {
    label: 'Madurez de los programas',
    about: 'Cuánto aprovechaban el chip los programas de su época, en comparación con los de hoy. Los primeros chips entrenaron con programas todavía inmaduros.',
  },
  modelFlopUtilization: {
    label: 'Uso efectivo del cálculo (MFU)',
    about: 'Parte del máximo prometido que se vuelve entrenamiento de verdad, de principio a fin, con paradas y pruebas (model FLOP utilization, MFU).',
  },
  trainingAcceleratorHours: {
    label: 'GPU-horas del entrenamiento',
    about: 'Tiempo de GPU del entrenamiento final: mil GPU durante una hora son mil GPU-horas.',
  },
  trainingGoodput: {
    label: 'Tiempo de entrenamiento aprovechado',
    about: 'Parte de los días en que el entrenamiento tiene de verdad las GPU; el resto son fallas, esperas y reinicios (goodput).',
  },
  trainingDays: { label: 'Días de entrenamiento', about: 'Cuánto dura el entrenamiento final con las GPU elegidas.' },
  trainingEnergy: {
    label: 'Energía del entrenamiento',
    about: 'Electricidad del entrenamiento final, con la refrigeración y las pérdidas del edificio.',
  },
  experimentsOverhead: {
    label: 'Intentos sobre el entrenamiento final',
    about: 'Cuántas veces cabe el entrenamiento final en todo lo que se calculó hasta llegar a él: pruebas, errores y versiones descartadas.',
  },
  developmentAcceleratorHours: {
    label: 'GPU-horas del desarrollo',
    about: 'Tiempo de GPU del entrenamiento final y de todos los intentos que llevaron a él.',
  },
  acceleratorRent: {
    label: 'Alquiler de una GPU por hora',
    about: 'Cuánto se paga por usar una GPU durante una hora, en la nube o por contrato.',
  },
  trainingRentCost: {
    label: 'Costo del entrenamiento, en alquiler',
    about: 'Cuánto costaría alquilar las GPU del entrenamiento final. No incluye intentos, datos ni salarios.',
  },
  servingAcceleratorHoursPerDay: {
    label: 'GPU-horas para responder, por día',
    about: 'Tiempo de GPU que ocupan todas las respuestas de un día, sin contar las GPU que esperan.',
  },
  trainingToServingDays: {
    label: 'Días hasta igualar el entrenamiento, en horas',
    about: 'Después de cuántos días las respuestas habrán ocupado tantas GPU-horas como el entrenamiento final.',
  },
  servingEnergyPerDay: {
    label: 'Energía para responder, por día',
    about: 'Electricidad de un día de toda la flota instalada para responder, trabajando o en espera, con refrigeración y pérdidas.',
  },
  servingRentPerDay: {
    label: 'Alquiler de la flota, por día',
    about: 'Cuánto cuesta alquilar por un día todas las GPU instaladas para responder. Quien alquila paga también las horas en que esperan.',
  },
  trainingToServingEnergyDays: {
    label: 'Días hasta igualar el entrenamiento, en energía',
    about: 'Después de cuántos días la flota que responde habrá gastado tanta electricidad como el entrenamiento final. Cuenta la flota entera, también la que espera.',
  },
  trainingToServingRentDays: {
    label: 'Días hasta igualar el entrenamiento, en dinero',
    about: 'Después de cuántos días el alquiler de la flota que responde habrá costado tanto como el del entrenamiento final. El precio de la hora es el mismo de los dos lados y se cancela.',
  },
  trainingToServingFlopDays: {
    label: 'Días hasta igualar el entrenamiento, en cálculos',
    about: 'Después de cuántos días las respuestas habrán exigido tantos cálculos como el entrenamiento final. El tamaño del modelo se cancela.',
  },
  irreducibleLoss: {
    label: 'Error que siempre queda',
    about: 'El error que no evitaría ni un modelo sin límite de tamaño y de datos, pues la lengua es imprevisible (irreducible loss, de la ley de Chinchilla).',
  },
  parameterLoss: {
    label: 'Peso del tamaño en el error',
    about: 'Constante de la ley de escala (scaling law): cuánto depende el error del número de parámetros.',
  },
  dataLoss: {
    label: 'Peso de los datos en el error',
    about: 'Constante de la ley de escala (scaling law): cuánto depende el error del número de tokens de entrenamiento.',
  },
  parameterExponent: {
    label: 'Exponente del tamaño',
    about: 'Con qué rapidez baja el error cuando crece el modelo, en la ley de escala (scaling law).',
  },
  dataExponent: {
    label: 'Exponente de los datos',
    about: 'Con qué rapidez baja el error cuando crecen los datos de entrenamiento, en la ley de escala (scaling law).',
  },
  oneParameter: { label: 'Un parámetro', about: one },
  oneToken: { label: 'Un token', about: one },
  expectedLoss: {
    label: 'Error esperado del modelo',
    about: 'Cuánto se equivoca el modelo, en promedio, al predecir el token siguiente, según la ley de escala (loss). Cuanto menor, mejor.',
  },
  optimalParameters: {
    label: 'Parámetros ideales para los cálculos',
    about: 'El tamaño de modelo que menos se equivoca con los mismos cálculos de entrenamiento (compute-optimal).',
  },
  optimalTokens: {
    label: 'Tokens ideales para los cálculos',
    about: 'Los tokens de entrenamiento que caben en los mismos cálculos cuando el modelo tiene el tamaño ideal (compute-optimal).',
  },

  // Power
  acceleratorPower: {
    label: 'Potencia por GPU, con el servidor',
    about: 'Potencia nominal del servidor entero (procesadores, memoria, ventiladores), repartida entre sus GPU.',
  },
  itPowerFactor: {
    label: 'Potencia de TI sobre la nominal',
    about: 'Potencia de las computadoras del centro de datos sobre la suma de las nominales de los servidores. Nunca llegan todos al máximo a la vez; en cambio, redes y discos suman lo suyo.',
  },
  siteAccelerators: { label: 'GPU en el centro de datos', about: 'Las GPU para responder y las GPU para entrenar, juntas.' },
  siteItPower: {
    label: 'Potencia de las computadoras',
    about: 'Potencia de todo lo que calcula, guarda y transmite en el centro de datos (TI, en inglés IT), sin refrigeración ni pérdidas.',
  },
  peakFacilityRatio: {
    label: 'Potencia contratada sobre la de TI',
    about: 'Cuántas veces la potencia contratada supera a la de las computadoras, por diseño: refrigeración en el día más caluroso, pérdidas y reserva. No es el PUE, que es un promedio del año.',
  },
  facilityPower: {
    label: 'Potencia contratada',
    about: 'La potencia que el centro de datos reserva en la red eléctrica para el peor momento (facility power).',
  },
  overheadPower: {
    label: 'Potencia contratada además de las máquinas',
    about: 'Lo que se reserva en la red para refrigerar y para las pérdidas en el día más caluroso, más la holgura. Las fuentes no la separan en partes.',
  },
  facilityPowerPerAccelerator: {
    label: 'Potencia contratada por GPU',
    about: 'La potencia reservada en la red eléctrica, repartida entre las GPU.',
  },
  substationLoading: {
    label: 'Aprovechamiento de la subestación',
    about: 'Cuántos vatios útiles se sacan de cada voltamperio instalado: el factor de potencia por la carga que se admite en un transformador.',
  },
  substationApparentPower: {
    label: 'Capacidad de la subestación',
    about: 'Tamaño de la subestación que conecta el centro de datos a la red, en potencia aparente (voltamperios).',
  },
  workingPowerShare: {
    label: 'Potencia al trabajar',
    about: 'Cuánto consume un servidor cuando trabaja, en relación con su potencia nominal.',
  },
  idlePowerShare: {
    label: 'Potencia en espera',
    about: 'Cuánto consume un servidor encendido cuando espera trabajo, en relación con su potencia nominal (idle power).',
  },
  servingBusyShare: {
    label: 'GPU de respuesta trabajando',
    about: 'Parte de las GPU para responder que trabaja en el momento promedio del día.',
  },
  expectedServingLoad: {
    label: 'Carga esperada al responder',
    about: 'Potencia promedio sobre la nominal que el modelo espera de las GPU para responder: las que esperan también consumen energía.',
  },
  expectedSiteLoad: {
    label: 'Carga esperada en el centro de datos',
    about: 'Potencia promedio sobre la nominal que el modelo espera del centro de datos entero. Las GPU que entrenan nunca esperan.',
  },
  loadFactor: {
    label: 'Factor de carga',
    about: 'Potencia promedio de todos los servidores sobre la nominal, entre los que trabajan y los que esperan (load factor). El modelo lo calcula mientras nadie lo fije.',
  },
  servingLoadFactor: {
    label: 'Factor de carga al responder',
    about: 'Potencia promedio sobre la nominal solo de las GPU para responder. Sigue al factor de carga del centro de datos cuando alguien lo cambia.',
  },
  pue: {
    label: 'Energía total sobre la de TI (PUE)',
    about: 'Energía del centro de datos entero sobre la energía de las computadoras, en el promedio del año (power usage effectiveness, PUE). Si fuera uno, el edificio en sí no gastaría nada.',
  },
  meanFacilityPower: {
    label: 'Potencia promedio',
    about: 'Lo que el centro de datos toma de la red en promedio, en todo el año, con refrigeración y pérdidas.',
  },
  meanItPower: { label: 'Potencia promedio de las máquinas', about: 'Lo que toman los servidores en promedio; todo eso sale como calor.' },
  meanOverheadPower: {
    label: 'Potencia promedio además de las máquinas',
    about: 'Lo que agrega, en promedio, refrigerar, transformar la energía e iluminar. El PUE junta todo en un solo número.',
  },
  annualEnergy: { label: 'Energía por año', about: 'Electricidad que el centro de datos consume en un año, según la potencia promedio y no la contratada.' },
  servingMeanPower: {
    label: 'Potencia promedio para responder',
    about: 'Parte de la potencia promedio que corresponde a las GPU para responder, en uso o en espera, con refrigeración y pérdidas.',
  },
  energyPerRequest: {
    label: 'Energía por acceso',
    about: 'Electricidad de toda la flota que está lista durante un día, repartida entre los accesos de ese día.',
  },

  // Facility
  acceleratorsPerServer: { label: 'GPU por servidor', about: 'Cuántas GPU hay en cada computadora (server).' },
  serversPerRack: { label: 'Servidores por rack', about: 'Cuántos servidores hay en cada armario (rack).' },
  serversAtSite: { label: 'Servidores', about: 'Computadoras con GPU en todo el centro de datos.' },
  racksAtSite: { label: 'Racks', about: 'Armarios de servidores en todo el centro de datos (racks).' },
  serverPower: { label: 'Potencia por servidor', about: 'Potencia nominal de un servidor lleno: los chips y todo lo que trabaja a su alrededor.' },
  rackPower: { label: 'Potencia por rack', about: 'Potencia nominal de un armario lleno de servidores.' },
  racksPerRow: { label: 'Racks por fila', about: 'Cuántos armarios se ponen lado a lado en cada fila (row).' },
  rowsPerHall: { label: 'Filas por nave', about: 'Cuántas filas de armarios caben en cada nave (data hall).' },
  rowPower: { label: 'Potencia por fila', about: 'Potencia nominal de una fila llena de armarios.' },
  hallPower: { label: 'Potencia por nave', about: 'Potencia nominal de una nave llena, sin la refrigeración.' },
  gpuFailureRate: {
    label: 'Fallas por GPU y por día',
    about: 'Parte de las GPU que falla cada día. Sale de un solo entrenamiento publicado, el de Llama 3: paradas por defecto de la GPU o de su memoria. Ningún servicio publica las suyas.',
  },
  gpuFailuresPerDay: { label: 'GPU que fallan por día', about: 'Cuántas GPU del centro de datos se paran por un defecto en un día típico, si fallan como en el entrenamiento publicado de Llama 3.' },
  rowsAtSite: { label: 'Filas', about: 'Filas de armarios en todo el centro de datos.' },
  hallsAtSite: { label: 'Naves', about: 'Naves de servidores en el centro de datos (data halls).' },
  transformerRating: {
    label: 'Capacidad de cada transformador',
    about: 'Potencia aparente de uno de los transformadores que bajan la tensión para las naves.',
  },
  transformersAtSite: { label: 'Transformadores', about: 'Cuántos transformadores necesita el centro de datos para la potencia contratada.' },
  circuitCapacity: {
    label: 'Potencia de un circuito de la línea',
    about: 'Cuánto lleva un circuito de transmisión (tres cables, o tres haces de cables). El valor por defecto es el de una línea corta de 230 kV; una de 500 kV lleva unas cuatro veces más.',
  },
  circuitsForSite: {
    label: 'Circuitos de transmisión',
    about: 'Cuántos circuitos traen la potencia contratada, sin ninguno de reserva. Quien no puede parar pide al menos uno más.',
  },
  generatorRating: { label: 'Potencia de cada generador', about: 'Cuánto entrega un generador diésel cuando falta la red.' },
  generatorsAtSite: {
    label: 'Generadores de emergencia',
    about: 'Cuántos generadores sostienen toda la potencia contratada cuando falta la red.',
  },
  chillerCapacity: { label: 'Capacidad de cada enfriador', about: 'Cuánto calor saca un enfriador (chiller).' },
  chillersAtSite: {
    label: 'Enfriadores',
    about: 'Cuántos enfriadores (chillers) sacan el calor: toda la potencia de las computadoras termina en calor.',
  },

  // Impact
  householdConsumption: {
    label: 'Consumo de un hogar promedio',
    about: 'Electricidad que un hogar promedio del país elegido consume en un mes.',
  },
  personsPerHousehold: { label: 'Personas por hogar', about: 'Cuántas personas viven en un hogar promedio del país elegido.' },
  householdsEquivalent: {
    label: 'Hogares con el mismo consumo',
    about: 'Cuántos hogares promedio del país elegido gastan, juntos, tanta electricidad como el centro de datos.',
  },
  peopleEquivalent: {
    label: 'Personas en esos hogares',
    about: 'Cuántas personas viven en los hogares que gastan, juntos, tanta electricidad como el centro de datos.',
  },
  gridCarbonIntensity: {
    label: 'Carbono de la electricidad',
    about: 'Gases de efecto invernadero por energía en la red del país, con la construcción de las centrales y la extracción de los combustibles (CO₂ equivalente, life cycle).',
  },
  gridOperationalCarbonIntensity: {
    label: 'Carbono solo de las chimeneas',
    about: 'CO₂ que sale de las centrales del país por energía generada, sin contar las obras ni la extracción de los combustibles: el modo de los inventarios nacionales.',
  },
  annualCarbon: {
    label: 'Carbono por año',
    about: 'Gases de efecto invernadero de la electricidad de un año, con el ciclo de vida de las centrales (CO₂ equivalente).',
  },
  annualOperationalCarbon: {
    label: 'Carbono por año, solo de las chimeneas',
    about: 'CO₂ que sueltan las centrales para generar la electricidad de un año del centro de datos.',
  },
  trainingCarbon: {
    label: 'Carbono del entrenamiento',
    about: 'Gases de efecto invernadero de la electricidad del entrenamiento final, en la red del país elegido, con el ciclo de vida de las centrales (CO₂ equivalente).',
  },
  carbonPerRequest: {
    label: 'Carbono por acceso',
    about: 'Gases de efecto invernadero de la electricidad de un acceso, con el ciclo de vida de las centrales (CO₂ equivalente).',
  },
  waterUsage: {
    label: 'Agua por energía (WUE)',
    about: 'Agua que se evapora en el lugar por energía de las computadoras (water usage effectiveness, WUE). Depende del tipo de refrigeración: el circuito cerrado casi no gasta; la torre evaporativa gasta mucho.',
  },
  annualWater: {
    label: 'Agua por año',
    about: 'Agua que se evapora en el centro de datos en un año. No incluye la de las centrales eléctricas ni la de fabricar los chips.',
  },
  waterPerRequest: {
    label: 'Agua por acceso',
    about: 'Agua que se evapora en el centro de datos para un acceso, sin la de las centrales eléctricas ni la de fabricar los chips.',
  },
  itaipuTurbinePower: {
    label: 'Potencia de una turbina de Itaipú',
    about: 'Potencia nominal de una de las unidades generadoras de Itaipú, la hidroeléctrica de Brasil y Paraguay.',
  },
  itaipuTurbines: {
    label: 'Turbinas de Itaipú',
    about: 'Cuántas turbinas de Itaipú, la hidroeléctrica de Brasil y Paraguay, cubren a plena carga la potencia contratada.',
  },

  // Economics
  itCapitalPerWatt: {
    label: 'Precio de las computadoras por potencia',
    about: 'Cuánto cuestan chips, servidores y redes por potencia de computadoras.',
  },
  shellCapitalPerWatt: {
    label: 'Precio de la obra por potencia',
    about: 'Cuánto cuestan edificio, instalación eléctrica y refrigeración por potencia de computadoras.',
  },
  itCapitalCost: { label: 'Inversión en computadoras', about: 'Precio de todos los chips, servidores y redes del centro de datos.' },
  shellCapitalCost: { label: 'Inversión en la obra', about: 'Precio del edificio, la instalación eléctrica y la refrigeración.' },
  capitalCost: { label: 'Inversión total', about: 'Computadoras y obra juntas (capital expenditure, capex).' },
  itCapitalShare: { label: 'Parte de las máquinas en la inversión', about: 'Chips, servidores y red, sobre la inversión total; el resto es edificio, energía y refrigeración.' },
  capitalPerAccelerator: { label: 'Inversión por GPU', about: 'Computadoras y obra juntas, repartidas entre todas las GPU del centro de datos.' },
  costOfCapital: {
    label: 'Costo del capital, por año',
    about: 'Lo que acreedores y accionistas exigen por año sobre el dinero invertido, deuda y acciones juntas (cost of capital).',
  },
  itLife: { label: 'Vida útil de las computadoras', about: 'En cuántos años tienen que pagarse las computadoras antes de que las cambien.' },
  shellLife: { label: 'Vida útil de la obra', about: 'En cuántos años tienen que pagarse el edificio y sus instalaciones.' },
  itAnnuity: {
    label: 'Cuota anual de las computadoras',
    about: 'Parte de la inversión en computadoras que cada año tiene que devolver, con el costo del capital (annuity).',
  },
  shellAnnuity: {
    label: 'Cuota anual de la obra',
    about: 'Parte de la inversión en la obra que cada año tiene que devolver, con el costo del capital (annuity).',
  },
  annualCapitalCharge: {
    label: 'Costo anual de la inversión',
    about: 'Cuánto tiene que devolver cada año a acreedores y accionistas por las computadoras y la obra.',
  },
  electricityPrice: {
    label: 'Precio de la electricidad',
    about: 'Lo que paga una gran industria en el país elegido, con el uso de la red. Un MWh son mil kWh, la medida del recibo de luz.',
  },
  annualEnergyCost: { label: 'Recibo de luz por año', about: 'Precio de la electricidad que el centro de datos consume en un año.' },
  operatingShare: {
    label: 'Operación sobre la inversión',
    about: 'Personal, mantenimiento, seguros, terreno y conexión: cuánto cuestan por año, como parte de la inversión.',
  },
  annualOperatingCost: { label: 'Costo de operación por año', about: 'Personal, mantenimiento, seguros, terreno y conexión, en un año.' },
  operatingMargin: {
    label: 'Margen',
    about: 'Lo que queda de cada dólar recibido después de todos los costos, incluido el del capital.',
  },
  annualCost: {
    label: 'Costo por año',
    about: 'La cuota de la inversión, la energía y la operación de un año, sin el margen de quien opera.',
  },
  annualRevenueNeeded: {
    label: 'Ingreso necesario por año',
    about: 'Cuánto tiene que recibir el centro de datos por año para pagar la inversión, la energía, la operación y el margen.',
  },
  revenuePerRequest: {
    label: 'Ingreso necesario por acceso',
    about: 'La parte del ingreso que corresponde a las GPU para responder, repartida entre todos los accesos.',
  },
  revenuePerToken: {
    label: 'Ingreso necesario por token',
    about: 'El ingreso necesario por acceso, repartido entre los tokens leídos y los escritos, todos al mismo precio. Las tablas de precios suelen cobrar más por los escritos.',
  },
  revenuePerAcceleratorHour: {
    label: 'Ingreso necesario por hora de GPU',
    about: 'El ingreso del año repartido entre todas las horas de todas las GPU, también las que nadie usa.',
  },
  ownToRentRatio: {
    label: 'Tener sobre alquilar',
    about: 'Lo que tiene que rendir cada hora de GPU propia, comparado con el alquiler de mercado. Por encima de uno, sale más barato alquilar.',
  },
  exchangeRate: { label: 'Tipo de cambio', about: 'Cuántos reales, la moneda de Brasil, vale un dólar. El valor por defecto es la cotización de fines de 2025.' },
  electricityPriceInReais: {
    label: 'Precio de la electricidad, en reales',
    about: 'Lo que paga una gran industria por kWh en el país elegido, con el uso de la red, convertido al tipo de cambio.',
  },
  annualEnergyCostInReais: {
    label: 'Recibo de luz por año, en reales',
    about: 'Precio de la electricidad que el centro de datos consume en un año, convertido al tipo de cambio.',
  },
  capitalCostInReais: { label: 'Inversión total, en reales', about: 'Computadoras y obra juntas, convertidas al tipo de cambio.' },
  annualRevenueNeededInReais: {
    label: 'Ingreso necesario por año, en reales',
    about: 'Lo que el centro de datos tiene que recibir por año para pagarse, convertido al tipo de cambio.',
  },
  trainingRentCostInReais: { label: 'Costo del entrenamiento, en reales', about: 'El alquiler de las GPU del entrenamiento final, convertido al tipo de cambio.' },
  brazilianPlanBudget: {
    label: 'Presupuesto del plan de IA de Brasil',
    about: 'Todo lo que prevé, para sus cinco años, el Plan Brasileño de Inteligencia Artificial (PBIA), el plan nacional de Brasil.',
  },
  brazilianPlanShare: {
    label: 'Inversión sobre el plan de Brasil',
    about: 'La inversión en el centro de datos comparada con el presupuesto entero del Plan Brasileño de Inteligencia Artificial (PBIA).',
  },
  brazilianPlanTrainingShare: {
    label: 'Entrenamiento sobre el plan de Brasil',
    about: 'El costo del entrenamiento comparado con el presupuesto entero del Plan Brasileño de Inteligencia Artificial (PBIA).',
  },
  brazilianPlanYears: { label: 'Duración del plan de IA de Brasil', about: 'El plan vale para los años de 2024 a 2028.' },
  brazilianInfrastructureBudget: {
    label: 'Presupuesto de infraestructura en el plan',
    about: 'Lo que el Plan Brasileño de Inteligencia Artificial (PBIA) prevé para infraestructura y desarrollo en sus cinco años.',
  },
  infrastructureYears: {
    label: 'Años de la partida de infraestructura',
    about: 'Cuántos años de la partida de infraestructura del plan de Brasil se llevaría la inversión, si esa partida no pagara nada más.',
  },
  acceleratorsPerReal: { label: 'GPU que compra el dinero', about: 'Cuántas GPU, con computadoras y obra listas para funcionar, se pagan con cada mil millones de reales.' },
  annualRunningCostInReais: {
    label: 'Gasto por año para funcionar',
    about: 'Energía, personal y mantenimiento de un año, en reales. Quedan fuera la inversión, los intereses y el margen.',
  },
  brazilianPopulation: { label: 'Población de Brasil', about: 'Estimación del IBGE, el instituto de estadística de Brasil, para el primero de julio de 2025.' },
  usersShareOfBrazil: {
    label: 'Parte de Brasil que lo usa',
    about: 'Personas que lo usan por día, comparadas con la población de Brasil. Pasa del total cuando el servicio atiende también a quienes viven fuera.',
  },
  usersPerAccelerator: { label: 'Personas por GPU', about: 'Cuántas personas que lo usan por día caben en cada GPU del centro de datos, contando también las de entrenamiento.' },
};
