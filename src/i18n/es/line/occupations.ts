import type { OccupationId } from '../../../model/catalogues/occupations.ts';

export interface OccupationWords {
  readonly name: string;
  /** One sentence per place of the catalogue, in its order. */
  readonly places: readonly string[];
  /** A question to ask the employer. */
  readonly ask: string;
}

/** Who stands where at the line. */
export const occupations: Readonly<Record<OccupationId, OccupationWords>> = {
  'app-courier': {
    name: 'Reparto por aplicación',
    places: [
      'Cada trayecto, espera, rechazo y calificación se registra y le enseña al sistema que distribuye las entregas.',
      'Un modelo decide qué pedido aparece, por cuánto y para quién; en España, la ley manda informar los criterios a quienes representan a la plantilla.',
    ],
    ask: '¿Qué datos míos deciden los pedidos que recibo, y quién puede revisar un bloqueo?',
  },
  'app-driver': {
    name: 'Chofer de aplicación',
    places: [
      'Tus rutas, frenadas y horarios se vuelven mapa, pronóstico de demanda y material de entrenamiento.',
      'El precio, el viaje y el bloqueo salen de un sistema automático; en Brasil, la LGPD, la ley de protección de datos, da derecho a pedir que se revisen esas decisiones.',
    ],
    ask: '¿Cómo se calcula el precio de cada viaje, y qué persona revisa un bloqueo automático?',
  },
  artist: {
    name: 'Ilustración o fotografía',
    places: [
      'Las imágenes publicadas en la red se copian con sus leyendas y entran como fuente.',
      'En el conjunto de datos, la obra pierde el nombre y se vuelve ejemplo de un estilo.',
    ],
    ask: 'Quien contrata mi trabajo, ¿puede entregarlo para entrenar? ¿Con qué autorización y por cuánto?',
  },
  'bank-worker': {
    name: 'Personal bancario',
    places: [
      'Atenciones, propuestas y conversaciones registradas pueden volverse ejemplo para el sistema que atienda en tu lugar.',
      'Un programa puede medir metas, pausas y teletrabajo; en Brasil, el sector bancario conquistó una mesa permanente sobre IA.',
    ],
    ask: '¿Qué sistemas de IA usa el banco sobre mi trabajo, y desde cuándo lo sabe el sindicato?',
  },
  builder: {
    name: 'Construcción',
    places: ['Naves, subestaciones y líneas son obra tuya: mucha gente mientras se construye, poca después de la inauguración.'],
    ask: '¿Qué queda en la ciudad cuando termine la obra: empleos, formación, energía, agua?',
  },
  'call-centre': {
    name: 'Atención telefónica (call center)',
    places: [
      'Las llamadas grabadas son habla transcrita, lista para entrenar a quien va a atender después.',
      'Cuando corriges la respuesta del robot o eliges entre dos, haces la etapa final del entrenamiento.',
      'Un modelo puede ponerles puntaje al tiempo de llamada, al tono de voz y a las pausas.',
    ],
    ask: '¿Mis llamadas entrenan algún sistema? ¿Quién escucha, quién pone el puntaje y por cuánto tiempo se guardan?',
  },
  'civil-servant': {
    name: 'Servicio público',
    places: [
      'Registros, dictámenes y atenciones son datos de la población que están a tu cuidado.',
      'Sistemas que se compran hechos resumen expedientes y sugieren decisiones que llevan tu firma.',
    ],
    ask: '¿Dónde quedan los datos que la oficina pone en el sistema, y permite el contrato usarlos para entrenar?',
  },
  'data-labeller': {
    name: 'Etiquetado de datos',
    places: [
      'Eres tú quien le dice a la máquina qué hay en la imagen y en el texto, por tarea y casi siempre sin contrato.',
      'Comparar dos respuestas y marcar la mejor es lo que ajusta el modelo después del entrenamiento.',
    ],
    ask: '¿Qué empresa está al final de la cadena, cuánto paga por hora y quién responde por una tarea rechazada?',
  },
  'domestic-worker': {
    name: 'Trabajo doméstico',
    places: [
      'Cámaras, asistentes de voz y aspiradoras que andan por la casa graban también a quien trabaja en ella.',
      'En las plataformas de trabajo por día, la nota y el lugar en la lista salen de un cálculo que no se muestra.',
    ],
    ask: '¿Qué aparatos graban mientras trabajo, y adónde va la grabación?',
  },
  'dc-cleaner': {
    name: 'Limpieza de centros de datos',
    places: ['El polvo tumba servidores: sin limpieza, la base se detiene. El puesto suele ser subcontratado y no aparece en el anuncio de empleos.'],
    ask: '¿Cuántas personas subcontratadas trabajan aquí, y por qué no entran en el número de empleos que se anuncia?',
  },
  'dc-technician': {
    name: 'Mantenimiento de centros de datos',
    places: [
      'Cambias GPU, cables y filtros, de día y de noche, para que la base no se detenga.',
      'En un entrenamiento largo, cada chip que falla atrasa a todos; tu guardia está dentro de la cuenta de las horas de máquina.',
    ],
    ask: '¿Cuántas personas por turno necesita este sitio para ser seguro, y quién definió ese número?',
  },
  dubber: {
    name: 'Doblaje o actuación',
    places: [
      'Las grabaciones de voz y de rostro son fuente rara y disputada para modelos de habla y de imagen.',
      'Una copia de tu voz puede trabajar sin ti; en Estados Unidos hay un contrato colectivo que exige consentimiento y pago.',
    ],
    ask: '¿El contrato permite copiar mi voz o mi imagen? ¿Para qué, hasta cuándo y por cuánto?',
  },
  farmer: {
    name: 'Agricultura',
    places: [
      'Máquinas conectadas, imágenes de satélite y aplicaciones de manejo registran el suelo, la cosecha y tu manera de sembrar.',
      'Un centro de datos pide tierra, agua y línea de transmisión, a veces las mismas del cultivo.',
    ],
    ask: '¿De quién son los datos que la máquina cosecha en mi tierra, y quién más los ve?',
  },
  'health-agent': {
    name: 'Agente de salud comunitaria',
    places: [
      'Las visitas que anotas en la tableta son un retrato del barrio que le interesa a mucha gente.',
      'Un sistema que no conoce las calles puede definir rutas y metas.',
    ],
    ask: '¿Quién puede usar los datos de las visitas, además del servicio de salud?',
  },
  journalist: {
    name: 'Periodismo',
    places: [
      'Los reportajes en la red están entre las páginas raspadas que forman los conjuntos de datos.',
      'La redacción usa el modelo para resumir y titular, y él le responde al público con lo que la redacción averiguó.',
    ],
    ask: '¿La empresa vendió o cedió el archivo para entrenar? ¿Qué le tocó a quien lo escribió?',
  },
  lawyer: {
    name: 'Abogacía',
    places: [
      'Las demandas y sentencias publicadas son texto abundante, bien escrito y fácil de copiar.',
      'El modelo redacta e investiga; la cita inventada lleva tu firma.',
    ],
    ask: '¿Qué parte del expediente del cliente se puede poner en el sistema, y quién responde por el error?',
  },
  metalworker: {
    name: 'Metalurgia',
    places: [
      'Transformadores, estructuras, cables, generadores y racks salen de fábricas como la tuya.',
      'Cámaras y sensores en la línea miden el ritmo y anticipan defectos; la Constitución de Brasil habla de protección frente a la automatización.',
    ],
    ask: '¿Qué miden las cámaras de la línea: la pieza o la persona?',
  },
  miner: {
    name: 'Minería',
    places: ['Cobre, cobalto, litio y tantos otros: la base empieza en el fondo de la tierra, y la mina es la parte que nadie anuncia.'],
    ask: '¿Adónde va el mineral de aquí, y conoce el comprador final las condiciones de esta mina?',
  },
  moderator: {
    name: 'Moderación de contenido',
    places: [
      'Lees y ves lo peor para que otras personas no lo vean, y cada decisión tuya se vuelve etiqueta.',
      'Esas etiquetas entrenan el filtro que le impide al modelo repetir la violencia.',
      'Con el servicio en marcha, lo que se escapa del filtro vuelve a ti.',
    ],
    ask: '¿Qué apoyo psicológico, qué pausa y qué límite de exposición están en el contrato?',
  },
  nurse: {
    name: 'Enfermería',
    places: [
      'Historias clínicas, signos vitales e imágenes son datos de salud, de los más protegidos y más codiciados.',
      'Sistemas de alerta y de turnos sugieren a quién atender y a quién asignar; el cuidado y la responsabilidad quedan contigo.',
    ],
    ask: '¿Puedo contradecir la alerta del sistema sin castigo, y quién responde si se equivoca?',
  },
  'power-worker': {
    name: 'Sector eléctrico',
    places: [
      'La subestación, la línea y la guardia que mantienen encendido el centro de datos son trabajo tuyo.',
      'Hay sistemas que prevén la carga y distribuyen las cuadrillas, y el ritmo de la guardia viene con ellos.',
    ],
    ask: '¿Quién paga el refuerzo de la red para el centro de datos, y cuántas personas más tendrá la guardia?',
  },
  programmer: {
    name: 'Programación',
    places: [
      'El código publicado es fuente de entrenamiento, con licencia o sin ella.',
      'Quien programa también escribe los filtros que deciden qué entra en el conjunto de datos.',
      'El asistente de código usa lo que escribió la profesión para acelerarla, medirla y a veces sustituirla.',
    ],
    ask: 'El código que escribo y mis conversaciones con el asistente, ¿vuelven al entrenamiento de quién?',
  },
  researcher: {
    name: 'Investigación',
    places: [
      'Los artículos y las bases abiertas, pagados con dinero público, están entre las fuentes más limpias.',
      'Los métodos que usan las empresas nacieron, en buena parte, de investigación publicada.',
    ],
    ask: '¿Tiene la universidad máquinas propias para investigar esto, o se las alquilamos a las mismas empresas?',
  },
  'sanitation-worker': {
    name: 'Agua y saneamiento',
    places: ['El agua que saca el calor de los chips la captas, la tratas y la mides tú.'],
    ask: '¿Cuánta agua contrató el centro de datos, de qué fuente y con qué prioridad en la sequía?',
  },
  'shop-worker': {
    name: 'Comercio',
    places: [
      'Cada venta, cada cámara y cada búsqueda en la tienda se vuelve dato de consumo.',
      'El turno, la meta y la caja automática pueden salir de un pronóstico.',
    ],
    ask: '¿Quién hace mi horario: una persona o un programa? ¿Con qué criterio?',
  },
  student: {
    name: 'Estudiante',
    places: [
      'Los trabajos, las búsquedas y los clics en las plataformas de enseñanza quedan registrados, y muchas escuelas reciben esas plataformas ya hechas de grandes empresas.',
      'El asistente responde a tu duda, y tu duda puede volverse ejemplo.',
    ],
    ask: '¿Qué empresa guarda lo que escribo, y puedo estudiar aquí sin ella?',
  },
  teacher: {
    name: 'Docencia',
    places: [
      'Las clases, pruebas y correcciones guardadas en plataformas de empresas son material de enseñanza y pueden ser material de entrenamiento.',
      'El sistema propone planes, corrige y sigue al grupo; quien conoce al grupo eres tú.',
    ],
    ask: '¿Quién eligió la plataforma, qué dice el contrato sobre los datos y cómo se sale de ella?',
  },
  translator: {
    name: 'Traducción',
    places: [
      'Los textos en dos lenguas, lado a lado, son el mejor ejemplo que existe: de ellos aprendió la traducción automática.',
      'Corregir lo que tradujo la máquina es trabajo de entrenamiento, casi siempre con una tarifa menor.',
      'El cliente ya llega con la versión del modelo; para los guiones, en Estados Unidos, hay un acuerdo que limita ese uso.',
    ],
    ask: '¿Mi revisión vuelve al entrenamiento? Entonces, ¿por qué la tarifa es menor?',
  },
  'truck-driver': {
    name: 'Transporte en camión',
    places: [
      'El rastreador, la cámara en la cabina y la aplicación de fletes registran la carretera y a quien maneja.',
      'El flete, la ruta y la nota de manejo salen de un cálculo que no se discute en la cabina.',
      'Los servidores, los transformadores y el diésel de los generadores llegan por carretera.',
    ],
    ask: '¿Quién ve la cámara de la cabina, y puede su nota quitarme el flete?',
  },
};
