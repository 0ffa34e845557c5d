import type { FactEntry } from './types.ts';

/** From food to data. */
export const sovereigntyFacts = {
  'food-sovereignty-year': { value: '1996', unit: 'date', sources: ['iaastd-2009', 'amadeu-talk-2025'], known: 'found', claim: 'T25' },
  'food-sovereignty-origin-decade': { value: '1980', unit: 'date', sources: ['food-sovereignty-origins'], known: 'found', claim: 'T25' },
  'nyeleni-year': { value: '2007', unit: 'date', sources: ['iaastd-2009'], known: 'found' },
  'talk-sovereignty-year-1': { value: '1999', unit: 'date', sources: ['amadeu-talk-2025'], known: 'found', claim: 'T26' },
  'talk-sovereignty-year-2': { value: '2016', unit: 'date', sources: ['amadeu-talk-2025'], known: 'found', claim: 'T26' },
  'talk-sovereignty-year-3': { value: '2021', unit: 'date', sources: ['amadeu-talk-2025'], known: 'found', claim: 'T26' },
  'kukutai-book-year': { value: '2016', unit: 'date', sources: ['kukutai-2016'], known: 'found', claim: 'T26' },
  'colonialismo-book-year': { value: '2021', unit: 'date', sources: ['colonialismo-de-dados-2021'], known: 'found', claim: 'T26' },
  'data-sovereignty-rare-until': { value: '2011', unit: 'date', sources: ['couture-2020'], known: 'found', claim: 'T26' },
} as const satisfies Record<string, FactEntry>;
