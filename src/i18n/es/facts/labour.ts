import type { labourFacts } from '../../../model/catalogues/facts/labour.ts';
import type { FactWords } from '../../fact-words.ts';

export const labour: Readonly<Record<keyof typeof labourFacts, FactWords>> = {
  'kenya-wage': { label: 'pago por hora a quienes etiquetaron textos para ChatGPT en Kenia', note: 'Después de impuestos, de noviembre de 2021 a febrero de 2022.' },
  'kenya-contract-rate': { label: 'lo que OpenAI pagaba por hora a la contratista' },
  'kenya-layoffs': { label: 'personas despedidas por la contratista en Nairobi' },
  'brazil-microwork-wage': { label: 'ingreso promedio por hora de quienes trabajan con datos en plataformas en Brasil' },
  'brazil-microwork-platforms': { label: 'plataformas de microtrabajo en Brasil' },
  'brazil-microwork-women': { label: 'mujeres entre quienes trabajan con datos en plataformas en Brasil' },
  'brazil-microwork-only-income': { label: 'quienes no tienen otro ingreso que el microtrabajo en Brasil' },
  'brazil-microwork-people': { label: 'personas que trabajan con datos en plataformas en Brasil', note: 'Nadie publica el total.' },
  'remotasks-people': { label: 'personas registradas en Remotasks, en más de 90 países' },
  'online-gig-workers': { label: 'personas que trabajan por plataformas en internet, en el mundo', note: 'Incluye todo lo que se hace en línea, no solo datos para IA.' },
  'data-workers-world': { label: 'personas que etiquetan datos para IA en el mundo', note: 'Nadie publica el total: las empresas no informan.' },
  'gpt4-label-workers': { label: 'personas que etiquetaron datos para GPT-4', note: 'No publicado.' },
  'llama3-label-workers': { label: 'personas que anotaron datos para Llama 3', note: 'No publicado.' },
  'moderators-world': { label: 'personas que moderan contenido para entrenar filtros de IA', note: 'No publicado.' },
  'cobalt-miners': { label: 'personas en la minería artesanal de cobalto en el Congo, estimación de 2016' },
  'cobalt-artisanal-share': { label: 'parte artesanal del cobalto del Congo en 2020' },
  'colossus-jobs': { label: 'empleos permanentes en Colossus', note: 'No publicado en las fuentes que leímos.' },
  'union-table-date': { label: 'fecha en que los bancos brasileños aceptaron la mesa permanente sobre IA' },
  'aflcio-principles': { label: 'principios de la AFL-CIO sobre IA' },
  'uni-principles': { label: 'principios de UNI Global Union sobre IA' },
  'negotiated-agreements': { label: 'acuerdos sobre tecnología en el inventario de Berkeley', note: 'El inventario dice más de 175.' },
  'clauses-count': { label: 'cláusulas en el catálogo de este proyecto' },
};
