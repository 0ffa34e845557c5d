/** What a workplace is asked, what it asks, and what its documents say. */
import type { Basis, QuestionId, SystemKind, Topic } from '../../../model/catalogues/workplace-questions.ts';

export const systemKindWords: Readonly<Record<SystemKind, string>> = {
  writes: 'Escribe, resume, traduce o programa junto con nosotros',
  attends: 'Atiende a clientes o al público en lugar de una persona',
  watches: 'Mide productividad, pausas, pantalla, cámara o recorrido',
  decides: 'Reparte tareas, turnos, metas o pagos',
  judges: 'Elige currículos, evalúa, asciende o despide',
  records: 'Graba voz, imagen, texto o atención al público',
  unknown: 'Hay sistemas, y nadie explicó qué hacen',
};

export const questionWords: Readonly<Record<QuestionId, string>> = {
  inventory: '¿Qué sistemas de IA usa o prueba la empresa, en qué áreas, desde cuándo y de qué proveedor?',
  plans: '¿Qué sistemas nuevos piensa implantar la empresa en los próximos doce meses, y cuándo se escuchará al sindicato?',
  jobs: '¿Qué funciones cambian, terminan o aparecen con cada sistema, y qué ofrece la empresa a quienes las ocupan?',
  occupations: '¿Presenta la empresa, cada cierto tiempo, un informe del impacto de la IA en cada ocupación?',
  training: '¿Quién paga la formación para usar los sistemas, y se hace dentro de la jornada?',
  gains: '¿Cuánto tiempo y dinero ahorró cada sistema, y qué parte se volvió salario o reducción de jornada?',
  table: '¿Quién responde por estas preguntas en la empresa, en qué plazo y en qué mesa de negociación?',
  handover: 'Cuando el sistema se equivoca, ¿quién responde por el error y quién asume el trabajo?',
  health: '¿Qué efecto tienen la medición y las metas en la salud: pausas, ritmo, licencias médicas? ¿Quién hace el seguimiento?',
  criteria: '¿Qué decisiones sobre quienes trabajan salen de un sistema, y con qué criterios y procedimientos?',
  review: '¿Cómo se pide que se revise una decisión, en qué plazo llega la revisión, y la hace una persona?',
  rules: '¿Qué parámetros y reglas del sistema pesan en las condiciones de trabajo, la contratación y el despido?',
  bias: '¿Se probó el sistema contra la discriminación por género, raza, edad o discapacidad? ¿Quién lo probó y qué encontró?',
  expert: '¿Paga la empresa la asesoría técnica que elija la representación para examinar el sistema?',
  tools: '¿Qué herramientas miden productividad, cumplimiento y jornada, también en el teletrabajo, y quién ve el resultado?',
  held: '¿Qué datos de cada persona se guardan, por cuánto tiempo, y cómo se pide copia, corrección o eliminación?',
  trains: 'Lo que producimos o decimos en el trabajo, ¿entrena algún sistema, de la empresa o del proveedor? ¿Con qué acuerdo?',
  consent: '¿Quién autorizó el uso de la voz y de la imagen, para qué fines, y cómo se retira el permiso?',
  footprint: '¿Cuánta energía, agua y carbono gastan los centros de datos que contrata la empresa, y dónde están?',
};

export const topicWords: Readonly<Record<Topic, string>> = {
  work: 'Trabajo y empleo',
  decisions: 'Decisiones que toman los sistemas',
  data: 'Datos',
  environment: 'Energía, agua y carbono',
};

export const basisWords: Readonly<Record<Basis, string>> = {
  right: 'Derecho vigente en Brasil: el artículo 20 de la LGPD, la ley de protección de datos, permite a quien recibe una decisión solo automática pedir que se revise y que se expliquen los criterios. En otro país, busca la ley de datos personales.',
  promise: 'La Constitución de Brasil promete protección frente a la automatización; la ley que diría cómo todavía no llegó. La pregunta es una propuesta.',
  abroad: 'Ley de otro país: en Brasil es un ejemplo, no una obligación. Comprueba qué dice la ley del tuyo.',
  negotiated: 'Ya negociado por otro sector: es un precedente, no una obligación.',
  proposal: 'Propuesta: ninguna ley citada aquí obliga a responder.',
};

export const workplaceLive = {
  badCount: (least: string, most: string): string => `Escribe un número de ${least} a ${most}. Vale el último que estaba bien.`,
  forgotten: 'Borrado de este dispositivo.',
  notKept: 'Este navegador no deja guardar. Lo que contaste desaparece cuando se cierre la página.',
  numbersFailed: 'Los números no se cargaron. El informe queda sin la tabla de energía hasta que recargues la página.',
  people: (n: string): string => `${n} personas`,
  onePerson: '1 persona',
  take: {
    copied: 'Texto copiado. Ahora pégalo en el mensaje.',
    notCopied: 'El navegador no dejó copiar. El texto está marcado abajo: cópialo con el teclado o con el menú.',
    text: 'Texto',
    word: 'Preparando el archivo…',
    wordDone: 'Archivo descargado. Se abre en Word y en LibreOffice.',
    wordFailed: 'No se pudo hacer el archivo. El texto está completo aquí: prueba de nuevo o imprime.',
    fileName: 'mi-trabajo',
  },
  rows: {
    energyPerRequest: 'Energía de nuestros usos en un año',
    waterPerRequest: 'Agua de nuestros usos en un año',
    carbonPerRequest: 'Carbono de nuestros usos en un año',
    annualEnergy: 'Energía del centro de datos del escenario en un año',
    annualWater: 'Agua del centro de datos del escenario en un año',
    annualCarbon: 'Carbono del centro de datos del escenario en un año',
  },
  assumption: (people: string, uses: string, days: string, requests: string): string => `Cuenta: ${people} × ${uses} usos por día × ${days} días = ${requests} usos en un año.`,
  document: {
    questionsTitle: 'Preguntas sobre inteligencia artificial en el trabajo',
    reportTitle: 'Informe de impacto de la IA en nuestro trabajo',
    workplace: 'Lugar',
    people: 'Trabajan aquí',
    date: 'Fecha',
    asks: 'Quienes trabajan aquí piden respuesta por escrito a las preguntas de abajo. Debajo de cada una está en qué se apoya.',
    byOccupation: 'De cada ocupación',
    systems: 'Sistemas en uso',
    noSystems: 'Nadie ha contado todavía qué sistemas usa la empresa. Es la primera pregunta que hay que hacer.',
    occupations: 'Cómo entra cada ocupación en la máquina',
    lines: {
      work: ['Funciones que cambiaron, terminaron o aparecieron', 'Jornada, ritmo y salud: qué cambió', 'Formación: quién la hizo, quién la pagó, en qué horario'],
      decisions: ['Decisiones que hoy salen de un sistema', 'Casos de error o injusticia, sin el nombre de nadie'],
      data: ['Qué se graba o se mide, y dónde queda', 'Qué respondió la empresa sobre entrenar con nuestros datos'],
      environment: ['Qué informó la empresa sobre sus centros de datos'],
    },
    estimates: 'La empresa casi nunca publica estos números. Mientras no responda, esta es la estimación del modelo de la Megamáquina:',
    tableHead: ['Qué se mide', 'Estimación', 'Rango probable'],
    assumption: 'El gasto de un uso es pequeño; el del centro de datos que atiende a todo el mundo, no. El rango cubre el 90% de los casos del modelo. Cuenta, supuestos y fuentes:',
    noEstimates: 'La tabla de números no se cargó.',
    answer: 'Respuesta de la empresa, fecha y firma',
    sources: 'Fuentes',
    advice: 'Esto no es asesoría jurídica: la asesoría del sindicato lo revisa antes de la entrega.',
    foot: 'Hecho con la Megamáquina',
  },
} as const;
