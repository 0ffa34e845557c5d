import type { divisionFacts } from '../../../model/catalogues/facts/division.ts';
import type { FactWords } from '../../fact-words.ts';

export const division: Readonly<Record<keyof typeof divisionFacts, FactWords>> = {
  'google-mail-share': { label: 'universidades com e-mail do Google, segundo a palestra' },
  'microsoft-mail-share': { label: 'universidades com e-mail da Microsoft, segundo a palestra' },
  'other-mail-share': { label: 'universidades com outro e-mail' },
  'mail-institutions': { label: 'instituições públicas que tornam possíveis as duas porcentagens', note: 'Conta nossa: não está publicado. Até mil, só fecham este total e seus múltiplos.' },
  'google-mail-institutions': { label: 'instituições com e-mail do Google, na menor conta que fecha' },
  'microsoft-mail-institutions': { label: 'instituições com e-mail da Microsoft, na menor conta que fecha' },
  'other-mail-institutions': { label: 'instituições com outro e-mail, na menor conta que fecha' },
  'big-two-mail-institutions': { label: 'instituições com e-mail do Google ou da Microsoft, na menor conta que fecha' },
  'big-two-mail-share': { label: 'universidades com e-mail do Google ou da Microsoft, na menor conta que fecha' },
  'mail-survey-date': { label: 'data do levantamento de e-mail', note: 'A palestra não diz, e o site não traz esse par de números.' },
  'mail-share-site': { label: 'universidades e redes públicas com Google ou Microsoft, no site do observatório' },
  'mail-share-south-america': { label: 'universidades da América do Sul com Google ou Microsoft' },
  'mail-share-colombia': { label: 'universidades públicas da Colômbia com Google ou Microsoft, em dados preliminares' },
  'mail-share-venezuela': { label: 'universidades públicas da Venezuela com Google, em dados preliminares' },
  'mail-share-uruguay': { label: 'universidades públicas do Uruguai com Google, em dados preliminares' },
  'google-spending': { label: 'gasto federal com ferramentas do Google na educação desde 2021' },
  'big-tech-public-spending': {
    label: 'compras públicas de software, nuvem e segurança de empresas estrangeiras entre 2014 e 2025',
    note: 'É o mínimo que o estudo achou em bases oficiais; muitas compras passam por revendas daqui.',
  },
  'big-tech-public-spending-year': { label: 'compras públicas de software, nuvem e segurança de empresas estrangeiras entre junho de 2024 e junho de 2025' },
  'computing-trade-deficit': { label: 'quanto o Brasil comprou a mais do que vendeu em serviços de computação em 2024, segundo a Brasscom', note: 'Dito em entrevista, sem método publicado.' },
  'data-payment': { label: 'quanto recebe quem entrega os dados', note: 'Procuramos uma conta do país inteiro e não achamos.' },
  'foreign-model-bill': { label: 'quanto o Brasil paga por ano para usar modelos de fora', note: 'Procuramos uma conta do país inteiro e não achamos.' },
  'data-abroad-share': { label: 'dados brasileiros processados no exterior, segundo o governo' },
};
