import type { FactEntry } from './types.ts';

/** The conference, the talk and the book. */
export const contextFacts = {
  'conference-start': { value: '2025-10-02', unit: 'date', sources: ['fetam-conference', 'opovo-conference'], known: 'found', claim: 'T28' },
  'conference-end': { value: '2025-10-03', unit: 'date', sources: ['fetam-conference', 'opovo-conference'], known: 'found', claim: 'T28' },
  'conference-people': { value: 400, unit: 'people', sources: ['fetam-conference', 'opovo-conference', 'smabc-conference'], known: 'found', claim: 'T28' },
  'conference-states': { value: [17, 18], unit: '', sources: ['fetam-conference', 'opovo-conference'], known: 'found', claim: 'T28' },
  'conference-ceara-entities': { value: 40, unit: '', sources: ['opovo-conference'], known: 'found', claim: 'T28' },
  'talk-year': { value: '2025', unit: 'date', sources: ['fetam-conference', 'amadeu-talk-2025'], known: 'found', claim: 'T28' },
  'book-year': { value: '2025', unit: 'date', sources: ['lastres-2025'], known: 'found', claim: 'T23' },
  'book-authors': { value: 13, unit: 'people', sources: ['grabois-lastres'], known: 'found', claim: 'T23' },
  'book-chapters': { value: 11, unit: '', sources: ['lastres-2025'], known: 'found', claim: 'T23' },
  'mumford-year': { value: '1967', unit: 'date', sources: ['mumford-myth'], known: 'found', claim: 'T02' },
  'mumford-second-year': { value: '1970', unit: 'date', sources: ['mumford-myth'], known: 'found', claim: 'T02' },
  'nooscope-year': { value: '2020', unit: 'date', sources: ['nooscope'], known: 'found', claim: 'T03' },
  'anatomy-year': { value: '2018', unit: 'date', sources: ['anatomy-ai'], known: 'found', claim: 'T01' },
  'press-date': { value: '2025-12-02', unit: 'date', sources: ['coindesk-trainium3'], known: 'found' },
} as const satisfies Record<string, FactEntry>;
