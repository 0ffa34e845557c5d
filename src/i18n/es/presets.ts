import type { PresetId } from '../../model/presets.ts';

export interface PresetWords {
  /** A short name, as it stands in a list. */
  readonly title: string;
  /** What the scenario is, and what it teaches. */
  readonly about: string;
}

/** Names and meanings of the ready scenarios. */
export const presets: Readonly<Record<PresetId, PresetWords>> = {
  'talk-billion': {
    title: 'Los mil millones de accesos de la charla',
    about: 'Un servicio del tamaño que describe la charla, en GPU H100, con los demás supuestos de este sitio. Es el punto de partida.',
  },
  'deepseek-service': {
    title: 'El servicio publicado de DeepSeek',
    about: 'Uno de los pocos servicios que publicaron cuántas máquinas usan y cuántos tokens atienden en un día. Sirve para comprobar nuestras cuentas: los servidores se contaron en pleno trabajo, al ritmo que veía la gente.',
  },
  'llama-405b': {
    title: 'El entrenamiento de Llama 3.1 405B',
    about: 'Un gran modelo denso, de Meta, cuyo entrenamiento se publicó en detalle: parámetros, tokens, GPU y horas.',
  },
  'colossus-200k': {
    title: 'Colossus, de xAI, en Memphis',
    about: 'Un centro de datos entero dedicado a entrenar, con H100 y H200 calculadas como H100, en la red eléctrica de Estados Unidos.',
  },
  abilene: {
    title: 'El centro de datos de OpenAI en Abilene',
    about: 'Los ocho edificios del proyecto en Texas, con chips GB200, en la red eléctrica de Estados Unidos.',
  },
  'trainium3-ultraserver': {
    title: 'Una sola máquina: UltraServer Trainium 3',
    about: 'Los chips de Amazon que trabajan juntos como una única computadora, entrenando un modelo pequeño. Muestra qué cabe en una máquina y qué no.',
  },
  'public-brazilian-model': {
    title: 'Un modelo público brasileño',
    about: 'Un modelo denso de tamaño mediano, entrenado y servido en Brasil, para el uso diario de una décima parte de la población. ¿Cuánto se llevaría del plan nacional de IA de Brasil?',
  },
  'seventy-billion': {
    title: 'Un modelo de 70 mil millones',
    about: 'Un modelo denso, del tamaño de muchos modelos abiertos, en el que cada token pasa por todos los parámetros.',
  },
  'one-trillion': {
    title: 'Un billón de parámetros, denso',
    about: 'Un billón es un millón de millones. Cada token pasa por todo el modelo, y los datos crecen con él. Muestra cuánto cuesta usar todos los parámetros en cada token.',
  },
  'one-trillion-mixture': {
    title: 'Un billón, con expertos',
    about: 'Del mismo tamaño, pero cada token usa solo una parte pequeña (mezcla de expertos; en inglés, mixture of experts, MoE). La memoria sigue siendo grande; el trabajo, no.',
  },
  'university-assistant': {
    title: 'El asistente de una universidad',
    about: 'Un modelo pequeño y abierto, en GPU de una generación anterior, para quienes estudian y trabajan en una universidad grande. No hay entrenamiento: el modelo viene listo.',
  },
  'union-assistant': {
    title: 'El asistente de un sindicato',
    about: 'Preguntas largas sobre convenios colectivos a un modelo abierto, comprimido para caber en pocas GPU. Sin entrenamiento, y en una computadora que está en el sindicato.',
  },
  'code-completion': {
    title: 'Los mil millones, en programación',
    about: 'Los mismos accesos, pero para completar código: preguntas bastante más largas, respuestas cortas y un pico mucho más alto en horas de trabajo.',
  },
  reasoning: {
    title: 'Los mil millones, con razonamiento largo',
    about: 'Los mismos accesos, pero el modelo escribe mucho para sí mismo antes de responder (reasoning). Mira qué pasa con las GPU y la energía.',
  },
};
