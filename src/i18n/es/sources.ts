/** What a reader should know about some of the sources. */
import type { SourceId } from '../../model/catalogues/sources.ts';

export const sourceNotes: Readonly<Partial<Record<SourceId, string>>> = {
  'amadeu-talk-2025': 'La charla que este proyecto adapta, de forma independiente.',
  'epoch-frontier-data-centers':
    'Leída en una copia de diciembre de 2025. Las potencias de xAI son chips multiplicados por una constante, no mediciones.',
  'epoch-models': 'Leída en una copia de abril de 2025, que cita los artículos originales.',
  'aneel-tariffs-2024': 'Sin impuestos.',
  'mcti-sin-2023': 'Un reportaje sobre estos datos cambia 0,1 por 1 tonelada en años de sequía: error de prensa.',
  'lei-15504-2026':
    'Leída en transcripciones y resúmenes públicos de septiembre y octubre de 2026, y no en el propio diario oficial de Brasil.',
  'mp-1318-2025': 'Caducó el 25 de febrero de 2026.',
  'lgpd-art20': 'La exigencia de que revise una persona salió del artículo en 2019.',
  'hyperscaler-wue': 'Comparación hecha por la propia Amazon, con un año distinto para cada empresa.',
  'google-gemini-energy': 'Publicado por la propia empresa, sin auditoría externa; no informa cuántos tokens tiene la pregunta mediana.',
  'altman-gentle': 'Cifras sin método publicado.',
  'toms-openai-texas': 'Cita a SemiAnalysis; no encontramos el texto original.',
  'utilisation-comment': 'Testimonio de una persona del área, sin datos.',
  'coindesk-trainium3': 'Leída en reproducciones; el original no se pudo abrir.',
  'ccee-free-market': 'Precio de la energía, sin uso de la red ni cargos; en junio de 2025 los contratos del año pasaban de R$ 300 por MWh.',
  'azure-gb200': 'Resultado no verificado por MLPerf.',
  'own-computation': 'La cuenta está en la fórmula de al lado o en la nota.',
  'engineering-practice': 'Un supuesto que cada persona puede cambiar en el control.',
};

/** Titles of what is no work of others, and the remarks that stand in the authors' names. */
export const sourceNames: Readonly<Partial<Record<SourceId, { readonly title?: string; readonly authors?: string }>>> = {
  'amadeu-talk-2025': { title: 'A IA realmente existente: uma megamáquina (charla)' },
  definition: { title: 'Definición: vale por el sentido de las palabras o de la unidad' },
  'own-computation': { title: 'Cuenta hecha en este proyecto, a partir de las fuentes citadas al lado' },
  'engineering-practice': { title: 'Supuesto de ingeniería de este proyecto' },
  'manual-do-usuario-google': { authors: 'Manual do Usuário (relato de integrante de Educação Vigiada)' },
  'epe-2022': { authors: 'Só Sergipe, a partir de EPE' },
  'aneel-tariffs-2024': { authors: 'ANEEL, según lo reproduce Eletron Energy' },
  'cruzeiro-sorocaba-2018': { authors: 'Jornal Cruzeiro do Sul, a partir de la Secretaría de Energía de São Paulo' },
  'suzano-2017': { authors: 'Diário de Suzano, a partir de la Secretaría de Energía de São Paulo' },
  'periscopio-itu-2016': { authors: 'Jornal Periscópio, a partir de la Secretaría de Energía de São Paulo' },
  'ptax-2025': { authors: 'Banco Central do Brasil, según lo reproduce Inconfidente' },
  'mcti-sin-2023': { authors: 'MCTI, según lo publica Observatório Científico da UFC' },
};
