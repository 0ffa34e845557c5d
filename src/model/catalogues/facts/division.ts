import type { FactEntry } from './types.ts';

/** Who gives data, who sells services. */
export const divisionFacts = {
  'google-mail-share': { value: 0.7153, unit: 'share', sources: ['amadeu-talk-2025', 'educacao-vigiada'], known: 'found', claim: 'T27' },
  'microsoft-mail-share': { value: 0.0764, unit: 'share', sources: ['amadeu-talk-2025', 'educacao-vigiada'], known: 'found', claim: 'T27' },
  'other-mail-share': { value: 0.2083, unit: 'share', sources: ['own-computation'], known: 'found', claim: 'T27' },
  'mail-institutions': { value: 144, unit: 'institution', sources: ['own-computation'], known: 'found', claim: 'T27' },
  'google-mail-institutions': { value: 103, unit: 'institution', sources: ['own-computation'], known: 'found', claim: 'T27' },
  'microsoft-mail-institutions': { value: 11, unit: 'institution', sources: ['own-computation'], known: 'found', claim: 'T27' },
  'other-mail-institutions': { value: 30, unit: 'institution', sources: ['own-computation'], known: 'found', claim: 'T27' },
  'big-two-mail-institutions': { value: 114, unit: 'institution', sources: ['own-computation'], known: 'found', claim: 'T27' },
  'big-two-mail-share': { value: 0.7917, unit: 'share', sources: ['own-computation'], known: 'found', claim: 'T27' },
  'mail-survey-date': { value: null, unit: 'date', sources: ['educacao-vigiada'], known: 'found', claim: 'T27' },
  'mail-share-site': { value: [0.65, 0.66], unit: 'share', sources: ['educacao-vigiada', 'educacao-aberta-2021'], known: 'found', claim: 'T27' },
  'mail-share-south-america': { value: 0.8, unit: 'share', sources: ['manual-do-usuario-google', 'educacao-vigiada-america-do-sul'], known: 'found', claim: 'T27' },
  'mail-share-colombia': { value: 0.95, unit: 'share', sources: ['educacao-vigiada-america-do-sul', 'own-computation'], known: 'found', claim: 'T27' },
  'mail-share-venezuela': { value: 0.44, unit: 'share', sources: ['educacao-vigiada-america-do-sul'], known: 'found', claim: 'T27' },
  'mail-share-uruguay': { value: 0.17, unit: 'share', sources: ['educacao-vigiada-america-do-sul'], known: 'found', claim: 'T27' },
  'google-spending': { value: 17e6, unit: 'BRL', sources: ['manual-do-usuario-google'], known: 'found', claim: 'T27' },
  'big-tech-public-spending': { value: 23e9, unit: 'BRL', sources: ['nucleo-big-techs', 'intercept-big-techs', 'outras-palavras-big-techs'], known: 'found', claim: 'T24' },
  'big-tech-public-spending-year': { value: 10.3e9, unit: 'BRL', sources: ['nucleo-big-techs', 'outras-palavras-big-techs'], known: 'found', claim: 'T24' },
  'computing-trade-deficit': { value: 7e9, unit: 'USD', sources: ['uol-brasscom'], known: 'found', claim: 'T24' },
  'data-payment': { value: null, unit: 'BRL', sources: ['own-computation'], known: 'found', claim: 'T24' },
  'foreign-model-bill': { value: null, unit: 'BRL', sources: ['own-computation'], known: 'found', claim: 'T24' },
  'data-abroad-share': { value: 0.6, unit: 'share', sources: ['exame-redata-ends', 'folhape-redata', 'uol-brasscom'], known: 'found', claim: 'T24' },
} as const satisfies Record<string, FactEntry>;
