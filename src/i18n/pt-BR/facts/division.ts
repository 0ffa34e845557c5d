import type { divisionFacts } from '../../../model/catalogues/facts/division.ts';
import type { FactWords } from './types.ts';

export const division: Readonly<Record<keyof typeof divisionFacts, FactWords>> = {
  'google-mail-share': { label: 'universidades com e-mail do Google, segundo a palestra' },
  'microsoft-mail-share': { label: 'universidades com e-mail da Microsoft, segundo a palestra' },
  'other-mail-share': { label: 'universidades com outro e-mail' },
  'mail-institutions': { label: 'instituições públicas que tornam possíveis as duas porcentagens', note: 'Conta nossa: não está publicado.' },
  'google-mail-institutions': { label: 'instituições com e-mail do Google, na única conta que fecha' },
  'microsoft-mail-institutions': { label: 'instituições com e-mail da Microsoft, na única conta que fecha' },
  'other-mail-institutions': { label: 'instituições com outro e-mail, na única conta que fecha' },
  'mail-survey-date': { label: 'data do levantamento de e-mail', note: 'A palestra não diz, e o site não traz esse par de números.' },
  'mail-share-site': { label: 'universidades e redes públicas com Google ou Microsoft, no site do observatório' },
  'mail-share-south-america': { label: 'universidades da América do Sul com Google ou Microsoft' },
  'google-spending': { label: 'gasto federal com ferramentas do Google na educação desde 2021' },
  'data-abroad-share': { label: 'dados brasileiros processados no exterior, segundo o governo' },
};
