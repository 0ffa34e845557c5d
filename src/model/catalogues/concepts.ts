/** The ideas that the talk stands on. Words in `i18n/<locale>/concepts.ts`. */
import type { Known } from '../graph/types.ts';
import type { SourceId } from './sources.ts';

export interface Concept {
  readonly sources: readonly SourceId[];
  readonly known: Known;
}

export const concepts = {
  megamachine: { sources: ['mumford-myth'], known: 'found' },
  nooscope: { sources: ['nooscope'], known: 'found' },
  anatomy: { sources: ['anatomy-ai'], known: 'found' },
  'political-economy-of-data': { sources: ['lastres-2025', 'grabois-lastres', 'monitor-mercantil-lastres'], known: 'found' },
  'food-sovereignty': { sources: ['iaastd-2009', 'food-sovereignty-origins'], known: 'found' },
  'digital-sovereignty': { sources: ['amadeu-ihu-2024'], known: 'found' },
  'data-sovereignty': { sources: ['couture-2020', 'hummel-2021', 'kukutai-2016'], known: 'found' },
} as const satisfies Record<string, Concept>;

export type ConceptId = keyof typeof concepts;
