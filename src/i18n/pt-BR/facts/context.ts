import type { contextFacts } from '../../../model/catalogues/facts/context.ts';
import type { FactWords } from '../../fact-words.ts';

export const context: Readonly<Record<keyof typeof contextFacts, FactWords>> = {
  'conference-start': { label: 'início da I Conferência IA com Direitos Sociais' },
  'conference-end': { label: 'fim da I Conferência IA com Direitos Sociais' },
  'conference-people': { label: 'pessoas inscritas na conferência, em São Bernardo do Campo', note: 'Número arredondado pela organização.' },
  'conference-states': { label: 'estados representados na conferência' },
  'conference-ceara-entities': { label: 'entidades na prévia do Ceará, em 2024' },
  'talk-year': { label: 'ano da palestra' },
  'book-year': { label: 'ano do livro organizado por Lastres, Cassiolato e Dantas' },
  'book-authors': { label: 'autoras e autores do livro' },
  'book-chapters': { label: 'capítulos do livro' },
  'mumford-year': { label: 'ano do primeiro volume de The Myth of the Machine, de Mumford' },
  'mumford-second-year': { label: 'ano do segundo volume de Mumford' },
  'nooscope-year': { label: 'ano do ensaio do Nooscópio, de Pasquinelli e Joler' },
  'anatomy-year': { label: 'ano de Anatomy of an AI System, de Crawford e Joler' },
  'press-date': { label: 'data da reportagem sobre o Trainium 3' },
};
