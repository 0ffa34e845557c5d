import type { GlossaryEntry } from '../../glossary-entry.ts';

/** Who decides: plans, laws, contracts, and models that may be taken home. */
export const rights = {
  clausula: { term: 'cláusula', forms: ['cláusulas'], definition: 'Cada punto de un contrato o convenio: dice quién hace qué, cuándo y qué pasa si no lo hace.', example: 'El aumento anual del alquiler es una cláusula.' },
  'consulta-previa': { term: 'consulta previa', definition: 'Derecho de los pueblos indígenas y tradicionales a ser escuchados antes de una obra que los afecte. Viene de un convenio de la Organización Internacional del Trabajo.', example: 'El pueblo anacé la pide en el caso del centro de datos de Pecém, en el nordeste de Brasil.' },
  lgpd: { term: 'LGPD', forms: ['Ley General de Protección de Datos', 'ley de protección de datos'], definition: 'La ley brasileña que dice qué se puede hacer con los datos de las personas. En otros países, busca la ley nacional de protección de datos personales.', example: 'Da derecho a pedir que se revise una decisión tomada solo por una máquina.' },
  'modelo-aberto': { term: 'modelo abierto', forms: ['modelos abiertos', 'pesos abiertos'], definition: 'Modelo cuyos parámetros se pueden descargar y usar en una máquina propia. Los textos del entrenamiento casi nunca vienen incluidos.', example: 'Llama y DeepSeek se pueden descargar; GPT-4, no.' },
  pbia: { term: 'Plan Brasileño de IA', forms: ['PBIA', 'Plan Brasileño de Inteligencia Artificial'], definition: 'Plan del gobierno federal de Brasil que reparte dinero entre empresas, máquinas, servicios públicos, formación y regulación de la IA.', example: 'La supercomputadora prometida es parte de él.' },
  redata: { term: 'Redata', definition: 'Régimen de impuestos de Brasil para centros de datos: el Estado deja de cobrar, y quien recibe da algo a cambio.', example: 'Una de esas contrapartidas es reservar parte de la capacidad para el mercado interno.' },
  'registro-mx': { term: 'registro MX', forms: ['consulta MX'], definition: 'Anotación pública que dice qué máquina recibe los mensajes de una dirección de correo.', example: 'Como el letrero de la portería que dice quién recoge las cartas del edificio.' },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
