/** What a reader should know about some of the sources. */
import type { SourceId } from '../../model/catalogues/sources.ts';

export const sourceNotes: Readonly<Partial<Record<SourceId, string>>> = {
  'amadeu-talk-2025': 'The talk that this project adapts, independently.',
  'epoch-frontier-data-centers':
    'Read in a copy from December 2025. The power figures for xAI are chips times a constant, not measured.',
  'epoch-models': 'Read in a copy from April 2025, which cites the original papers.',
  'aneel-tariffs-2024': 'Before tax.',
  'mcti-sin-2023': 'One news story about this data turns 0.1 into 1 tonne in drought years: an error of the press.',
  'lei-15504-2026':
    'Read in public transcripts and summaries from September and October 2026, not in the official gazette itself.',
  'mp-1318-2025': 'Lapsed on 25 February 2026.',
  'lgpd-art20': 'The requirement of review by a natural person left the article in 2019.',
  'hyperscaler-wue': 'A comparison made by Amazon itself, with a different year for each company.',
  'google-gemini-energy': 'Published by the company itself, with no outside audit; it does not say how many tokens the median question has.',
  'altman-gentle': 'Figures with no published method.',
  'toms-openai-texas': 'Cites SemiAnalysis; we did not find the original text.',
  'utilisation-comment': 'One practitioner’s account, with no data.',
  'coindesk-trainium3': 'Read in reprints; the original could not be opened.',
  'ccee-free-market': 'Price of the energy, without grid fees or charges; in June 2025 the contracts for that year were above R$ 300 per MWh.',
  'azure-gb200': 'Result not verified by MLPerf.',
  'own-computation': 'The calculation is in the formula beside it or in the note.',
  'engineering-practice': 'An assumption that anyone can change with the slider.',
};

/** Titles of what is no work of others, and the remarks that stand in the authors' names. */
export const sourceNames: Readonly<Partial<Record<SourceId, { readonly title?: string; readonly authors?: string }>>> = {
  'amadeu-talk-2025': { title: 'A IA realmente existente: uma megamáquina (talk)' },
  definition: { title: 'Definition: true by the meaning of the words or of the unit' },
  'own-computation': { title: 'Calculation made in this project, from the sources named beside it' },
  'engineering-practice': { title: 'Engineering assumption of this project' },
  'manual-do-usuario-google': { authors: 'Manual do Usuário (account by a member of Educação Vigiada)' },
  'epe-2022': { authors: 'Só Sergipe, from EPE' },
  'aneel-tariffs-2024': { authors: 'ANEEL, as reproduced by Eletron Energy' },
  'cruzeiro-sorocaba-2018': { authors: 'Jornal Cruzeiro do Sul, from the São Paulo state energy department' },
  'suzano-2017': { authors: 'Diário de Suzano, from the São Paulo state energy department' },
  'periscopio-itu-2016': { authors: 'Jornal Periscópio, from the São Paulo state energy department' },
  'ptax-2025': { authors: 'Banco Central do Brasil, as reproduced by Inconfidente' },
  'mcti-sin-2023': { authors: 'MCTI, as published by Observatório Científico da UFC' },
};
