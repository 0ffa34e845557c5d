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
  'mail-survey-date': { value: null, unit: 'date', sources: ['educacao-vigiada'], known: 'found', claim: 'T27' },
  'mail-share-site': { value: [0.65, 0.66], unit: 'share', sources: ['educacao-vigiada', 'educacao-aberta-2021'], known: 'found', claim: 'T27' },
  'mail-share-south-america': { value: 0.8, unit: 'share', sources: ['manual-do-usuario-google', 'educacao-vigiada-america-do-sul'], known: 'found', claim: 'T27' },
  'google-spending': { value: 17e6, unit: 'BRL', sources: ['manual-do-usuario-google'], known: 'found', claim: 'T27' },
  'data-abroad-share': { value: 0.6, unit: 'share', sources: ['exame-redata-ends', 'folhape-redata'], known: 'found', claim: 'T24' },
} as const satisfies Record<string, FactEntry>;
