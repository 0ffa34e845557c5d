import type { contextFacts } from '../../../model/catalogues/facts/context.ts';
import type { FactWords } from '../../fact-words.ts';

export const context: Readonly<Record<keyof typeof contextFacts, FactWords>> = {
  'conference-start': { label: 'inicio de la primera conferencia IA com Direitos Sociais (IA con derechos sociales)' },
  'conference-end': { label: 'fin de la primera conferencia IA com Direitos Sociais' },
  'conference-people': { label: 'personas inscritas en la conferencia, en São Bernardo do Campo', note: 'Número redondeado por la organización.' },
  'conference-states': { label: 'estados de Brasil representados en la conferencia' },
  'conference-ceara-entities': { label: 'organizaciones en el encuentro previo de Ceará, en 2024' },
  'talk-year': { label: 'año de la charla' },
  'book-year': { label: 'año del libro compilado por Lastres, Cassiolato y Dantas' },
  'book-authors': { label: 'autoras y autores del libro' },
  'book-chapters': { label: 'capítulos del libro' },
  'mumford-year': { label: 'año del primer volumen de The Myth of the Machine, de Mumford' },
  'mumford-second-year': { label: 'año del segundo volumen de Mumford' },
  'nooscope-year': { label: 'año del ensayo del Nooscopio, de Pasquinelli y Joler' },
  'anatomy-year': { label: 'año de Anatomy of an AI System, de Crawford y Joler' },
  'press-date': { label: 'fecha del reportaje sobre Trainium 3' },
};
