/**
 * Clauses that unions, laws and the talk offer as precedents for the list of demands. Words in
 * `i18n/<locale>/clauses.ts`.
 */
import type { Known } from '../graph/types.ts';
import type { SourceId } from './sources.ts';

/** The demand of the talk that a clause serves. */
export type ClauseTheme = 'participation' | 'data' | 'productivity' | 'decisions' | 'jobs' | 'health' | 'impact' | 'environment';

/** How far it has come: signed or accepted, in a law, stated as a principle, or still a demand. */
export type ClauseForce = 'negotiated' | 'law' | 'principle' | 'demand';

export interface Clause {
  readonly theme: ClauseTheme;
  readonly force: ClauseForce;
  readonly sources: readonly SourceId[];
  readonly known: Known;
}

export const clauses = {
  c01: { theme: 'participation', force: 'negotiated', sources: ['bancarios-feeb-2025', 'bancarios-cg-2025'], known: 'found' },
  c02: { theme: 'participation', force: 'negotiated', sources: ['bancarios-feeb-2025', 'bancarios-cg-2025'], known: 'found' },
  c03: { theme: 'participation', force: 'negotiated', sources: ['spbancarios-ia-2025'], known: 'found' },
  c04: { theme: 'productivity', force: 'demand', sources: ['bancarios-feeb-2025', 'bancarios-cg-2025'], known: 'found' },
  c05: { theme: 'productivity', force: 'demand', sources: ['bancarios-feeb-2025', 'bancarios-cg-2025'], known: 'found' },
  c06: { theme: 'jobs', force: 'demand', sources: ['bancarios-feeb-2025', 'bancarios-cg-2025'], known: 'found' },
  c07: { theme: 'jobs', force: 'demand', sources: ['bancarios-feeb-2025', 'bancarios-cg-2025'], known: 'found' },
  c08: { theme: 'data', force: 'demand', sources: ['spbancarios-monitoring-2025'], known: 'found' },
  c09: { theme: 'decisions', force: 'demand', sources: ['bancarios-feeb-2025', 'bancarios-cg-2025', 'uni-ethical-ai-2017'], known: 'found' },
  c10: { theme: 'decisions', force: 'principle', sources: ['uni-ethical-ai-2017'], known: 'found' },
  c11: { theme: 'decisions', force: 'principle', sources: ['uni-ethical-ai-2017'], known: 'found' },
  c12: { theme: 'decisions', force: 'principle', sources: ['uni-ethical-ai-2017'], known: 'found' },
  c13: { theme: 'decisions', force: 'principle', sources: ['uni-ethical-ai-2017'], known: 'found' },
  c14: { theme: 'data', force: 'principle', sources: ['uni-data-2017'], known: 'found' },
  c15: { theme: 'productivity', force: 'principle', sources: ['uni-ethical-ai-2017'], known: 'found' },
  c16: { theme: 'jobs', force: 'principle', sources: ['uni-ethical-ai-2017'], known: 'found' },
  c17: { theme: 'environment', force: 'principle', sources: ['uni-ethical-ai-2017'], known: 'found' },
  c18: { theme: 'participation', force: 'principle', sources: ['aflcio-2025'], known: 'found' },
  c19: { theme: 'decisions', force: 'principle', sources: ['aflcio-2025'], known: 'found' },
  c20: { theme: 'participation', force: 'principle', sources: ['aflcio-2025'], known: 'found' },
  c21: { theme: 'data', force: 'principle', sources: ['aflcio-2025'], known: 'found' },
  c22: { theme: 'impact', force: 'principle', sources: ['aflcio-2025'], known: 'found' },
  c23: { theme: 'participation', force: 'negotiated', sources: ['berkeley-negotiating-tech'], known: 'found' },
  c24: { theme: 'jobs', force: 'negotiated', sources: ['berkeley-negotiating-tech'], known: 'found' },
  c25: { theme: 'data', force: 'negotiated', sources: ['berkeley-negotiating-tech', 'sag-aftra-2023'], known: 'found' },
  c26: { theme: 'data', force: 'negotiated', sources: ['sag-aftra-commercials-2025'], known: 'found' },
  c27: { theme: 'participation', force: 'negotiated', sources: ['berkeley-negotiating-tech'], known: 'found' },
  c28: { theme: 'impact', force: 'demand', sources: ['amadeu-talk-2025'], known: 'found' },
  c29: { theme: 'environment', force: 'demand', sources: ['amadeu-talk-2025'], known: 'found' },
  c30: { theme: 'participation', force: 'demand', sources: ['amadeu-talk-2025'], known: 'found' },
  c31: { theme: 'jobs', force: 'law', sources: ['cf-1988-art7'], known: 'found' },
  c32: { theme: 'decisions', force: 'law', sources: ['lgpd-art20'], known: 'found' },
  c33: { theme: 'participation', force: 'law', sources: ['betrvg-80'], known: 'found' },
  c34: { theme: 'decisions', force: 'law', sources: ['ley-12-2021'], known: 'found' },
  c35: { theme: 'jobs', force: 'negotiated', sources: ['culinary-2023'], known: 'found' },
  c36: { theme: 'data', force: 'negotiated', sources: ['wga-mba-2023'], known: 'found' },
  c37: { theme: 'health', force: 'demand', sources: ['bancarios-feeb-2025', 'spbancarios-monitoring-2025'], known: 'found' },
} as const satisfies Record<string, Clause>;

export type ClauseId = keyof typeof clauses;
