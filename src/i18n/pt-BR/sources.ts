/** What a reader should know about some of the sources. */
import type { SourceId } from '../../model/catalogues/sources.ts';

export const sourceNotes: Readonly<Partial<Record<SourceId, string>>> = {
  'amadeu-talk-2025': 'A palestra que este projeto adapta, de forma independente.',
  'epoch-frontier-data-centers':
    'Lida numa cópia de dezembro de 2025. As potências da xAI são chips vezes uma constante, não medidas.',
  'epoch-models': 'Lida numa cópia de abril de 2025, que cita os artigos originais.',
  'aneel-tariffs-2024': 'Sem tributos.',
  'mcti-sin-2023': 'Uma reportagem sobre estes dados troca 0,1 por 1 tonelada em anos de seca: erro de imprensa.',
  'lei-15504-2026':
    'Lida em transcrições e resumos públicos de setembro e outubro de 2026, e não no próprio Diário Oficial.',
  'mp-1318-2025': 'Caducou em 25 de fevereiro de 2026.',
  'lgpd-art20': 'A exigência de revisão por pessoa natural saiu do artigo em 2019.',
  'hyperscaler-wue': 'Comparação feita pela própria Amazon, com anos diferentes para cada empresa.',
  'google-gemini-energy': 'Publicado pela própria empresa, sem auditoria externa; não informa quantos tokens tem a pergunta mediana.',
  'altman-gentle': 'Números sem método publicado.',
  'toms-openai-texas': 'Cita a SemiAnalysis; não encontramos o texto original.',
  'utilisation-comment': 'Relato de uma pessoa da área, sem dados.',
  'coindesk-trainium3': 'Lida em reproduções; o original não pôde ser aberto.',
  'ccee-free-market': 'Preço da energia, sem uso da rede nem encargos; em junho de 2025 os contratos do ano passavam de R$ 300 por MWh.',
  'azure-gb200': 'Resultado não verificado pelo MLPerf.',
  'own-computation': 'A conta está na fórmula ao lado ou na nota.',
  'engineering-practice': 'Uma premissa que cada pessoa pode mudar no controle.',
};

/** Titles of what is no work of others, and the remarks that stand in the authors' names. */
export const sourceNames: Readonly<Partial<Record<SourceId, { readonly title?: string; readonly authors?: string }>>> = {
  'amadeu-talk-2025': { title: 'A IA realmente existente: uma megamáquina (palestra)' },
  definition: { title: 'Definição: vale pelo sentido das palavras ou da unidade' },
  'own-computation': { title: 'Conta feita neste projeto, a partir das fontes citadas ao lado' },
  'engineering-practice': { title: 'Premissa de engenharia deste projeto' },
  'manual-do-usuario-google': { authors: 'Manual do Usuário (relato de integrante do Educação Vigiada)' },
  'epe-2022': { authors: 'Só Sergipe, a partir da EPE' },
  'aneel-tariffs-2024': { authors: 'ANEEL, como reproduzido por Eletron Energy' },
  'cruzeiro-sorocaba-2018': { authors: 'Jornal Cruzeiro do Sul, a partir da Secretaria de Energia de São Paulo' },
  'suzano-2017': { authors: 'Diário de Suzano, a partir da Secretaria de Energia de São Paulo' },
  'periscopio-itu-2016': { authors: 'Jornal Periscópio, a partir da Secretaria de Energia de São Paulo' },
  'ptax-2025': { authors: 'Banco Central do Brasil, como reproduzido por Inconfidente' },
  'mcti-sin-2023': { authors: 'MCTI, como publicado pelo Observatório Científico da UFC' },
};
