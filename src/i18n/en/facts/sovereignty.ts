import type { sovereigntyFacts } from '../../../model/catalogues/facts/sovereignty.ts';
import type { FactWords } from '../../fact-words.ts';

export const sovereignty: Readonly<Record<keyof typeof sovereigntyFacts, FactWords>> = {
  'food-sovereignty-year': { label: 'year in which La Via Campesina brought food sovereignty to the world stage' },
  'food-sovereignty-origin-decade': { label: 'decade in which the term was already in use in Mexico' },
  'nyeleni-year': { label: 'year of the Nyéléni declaration, in Mali' },
  'talk-sovereignty-year-1': { label: 'first year shown in the talk', note: 'We have no candidate for this year.' },
  'talk-sovereignty-year-2': { label: 'second year shown in the talk', note: 'Our candidate: the book Indigenous Data Sovereignty.' },
  'talk-sovereignty-year-3': { label: 'third year shown in the talk', note: 'Our candidate: the book Colonialismo de dados (Data colonialism).' },
  'kukutai-book-year': { label: 'year of Indigenous Data Sovereignty, our candidate' },
  'colonialismo-book-year': { label: 'year of Colonialismo de dados (Data colonialism), our candidate' },
  'data-sovereignty-rare-until': { label: 'year until which the expression data sovereignty hardly appeared' },
};
