import type { contextFacts } from '../../../model/catalogues/facts/context.ts';
import type { FactWords } from '../../fact-words.ts';

export const context: Readonly<Record<keyof typeof contextFacts, FactWords>> = {
  'conference-start': { label: 'start of the first Conferência IA com Direitos Sociais (Conference on AI with Social Rights)' },
  'conference-end': { label: 'end of the first Conferência IA com Direitos Sociais' },
  'conference-people': { label: 'people registered for the conference, in São Bernardo do Campo', note: 'Figure rounded by the organisers.' },
  'conference-states': { label: 'Brazilian states represented at the conference' },
  'conference-ceara-entities': { label: 'organisations at the preparatory meeting in Ceará, in 2024' },
  'talk-year': { label: 'year of the talk' },
  'book-year': { label: 'year of the book edited by Lastres, Cassiolato and Dantas' },
  'book-authors': { label: 'authors of the book' },
  'book-chapters': { label: 'chapters of the book' },
  'mumford-year': { label: 'year of the first volume of Mumford’s The Myth of the Machine' },
  'mumford-second-year': { label: 'year of Mumford’s second volume' },
  'nooscope-year': { label: 'year of the Nooscope essay, by Pasquinelli and Joler' },
  'anatomy-year': { label: 'year of Anatomy of an AI System, by Crawford and Joler' },
  'press-date': { label: 'date of the news story about Trainium 3' },
};
