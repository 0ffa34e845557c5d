import type { divisionFacts } from '../../../model/catalogues/facts/division.ts';
import type { FactWords } from '../../fact-words.ts';

export const division: Readonly<Record<keyof typeof divisionFacts, FactWords>> = {
  'google-mail-share': { label: 'Brazilian universities with Google e-mail, according to the talk' },
  'microsoft-mail-share': { label: 'Brazilian universities with Microsoft e-mail, according to the talk' },
  'other-mail-share': { label: 'universities with another e-mail service' },
  'mail-institutions': { label: 'public institutions that make the two percentages possible', note: 'Our calculation, not published. Up to a thousand, only this total and its multiples fit.' },
  'google-mail-institutions': { label: 'institutions with Google e-mail, in the smallest count that fits' },
  'microsoft-mail-institutions': { label: 'institutions with Microsoft e-mail, in the smallest count that fits' },
  'other-mail-institutions': { label: 'institutions with another e-mail service, in the smallest count that fits' },
  'big-two-mail-institutions': { label: 'institutions with Google or Microsoft e-mail, in the smallest count that fits' },
  'big-two-mail-share': { label: 'universities with Google or Microsoft e-mail, in the smallest count that fits' },
  'mail-survey-date': { label: 'date of the e-mail survey', note: 'The talk does not say, and this pair of figures is not on the website.' },
  'mail-share-site': { label: 'public universities and school networks with Google or Microsoft, on the observatory’s website' },
  'mail-share-south-america': { label: 'South American universities with Google or Microsoft' },
  'mail-share-colombia': { label: 'public universities in Colombia with Google or Microsoft, preliminary data' },
  'mail-share-venezuela': { label: 'public universities in Venezuela with Google, preliminary data' },
  'mail-share-uruguay': { label: 'public universities in Uruguay with Google, preliminary data' },
  'google-spending': { label: 'Brazilian federal spending on Google tools in education since 2021' },
  'big-tech-public-spending': {
    label: 'what the Brazilian state spent on software, cloud and security from foreign companies, 2014 to 2025',
    note: 'This is the minimum that the study found in official records; many purchases go through local resellers.',
  },
  'big-tech-public-spending-year': { label: 'what the Brazilian state spent on software, cloud and security from foreign companies, June 2024 to June 2025' },
  'computing-trade-deficit': { label: 'how much more Brazil bought than it sold in computing services in 2024, according to Brasscom, the industry association', note: 'Said in an interview, with no published method.' },
  'data-payment': { label: 'what those who hand over the data receive', note: 'We looked for a calculation for the whole country and found none.' },
  'foreign-model-bill': { label: 'what Brazil pays each year to use models from abroad', note: 'We looked for a calculation for the whole country and found none.' },
  'data-abroad-share': { label: 'Brazilian data processed abroad, according to the government' },
};
