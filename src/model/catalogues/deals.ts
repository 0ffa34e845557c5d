/** Who pays whom in the race for machines: the deals between the same few companies, as they were announced. */
import type { FactId } from './facts.ts';
import type { SourceId } from './sources.ts';

/**
 * How far a deal has come by its last source. `announced`: a letter of intent or a plan; `reported`: the press says so,
 * the companies do not; `signed`: a contract for years to come; `done`: paid; `replaced`: another deal took its place.
 */
export type DealStanding = 'announced' | 'reported' | 'signed' | 'done' | 'replaced';

export interface Deal {
  /** Who gives money, shares or a guarantee. */
  readonly from: string;
  readonly to: string;
  /** What for; words live with the interface. */
  readonly kind: 'invests' | 'rents' | 'buys' | 'guarantees' | 'backs' | 'grants';
  /** The amount: dollars where they are public, otherwise watts or a share. */
  readonly fact: FactId;
  /** ISO 8601 month or day of the announcement. */
  readonly date: string;
  readonly standing: DealStanding;
  readonly sources: readonly SourceId[];
  /** Whether it feeds the circle of chips, cloud and models; the others stand beside it. */
  readonly circular: boolean;
}

const entries = {
  'nvidia-openai': { from: 'Nvidia', to: 'OpenAI', kind: 'invests', fact: 'nvidia-openai', date: '2025-09', standing: 'replaced', sources: ['nvidia-openai-100bn', 'nvidia-openai-replaced'], circular: true },
  'nvidia-openai-stake': { from: 'Nvidia', to: 'OpenAI', kind: 'invests', fact: 'nvidia-openai-stake', date: '2026-02-27', standing: 'announced', sources: ['openai-round-2026'], circular: true },
  'openai-oracle': { from: 'OpenAI', to: 'Oracle', kind: 'rents', fact: 'oracle-openai', date: '2025-09-10', standing: 'reported', sources: ['oracle-openai-300bn'], circular: true },
  'oracle-nvidia': { from: 'Oracle', to: 'Nvidia', kind: 'buys', fact: 'oracle-nvidia-chips', date: '2025-05-23', standing: 'reported', sources: ['oracle-nvidia-40bn'], circular: true },
  'openai-coreweave': { from: 'OpenAI', to: 'CoreWeave', kind: 'rents', fact: 'openai-coreweave', date: '2025-09-25', standing: 'signed', sources: ['coreweave-openai'], circular: true },
  'nvidia-coreweave-unsold': { from: 'Nvidia', to: 'CoreWeave', kind: 'backs', fact: 'nvidia-coreweave-unsold', date: '2025-09', standing: 'signed', sources: ['nvidia-coreweave-2026'], circular: true },
  'nvidia-coreweave-stake': { from: 'Nvidia', to: 'CoreWeave', kind: 'invests', fact: 'nvidia-coreweave-stake', date: '2026-01', standing: 'done', sources: ['nvidia-coreweave-2026'], circular: true },
  'amazon-openai-stake': { from: 'Amazon', to: 'OpenAI', kind: 'invests', fact: 'amazon-openai-stake', date: '2026-02-27', standing: 'announced', sources: ['openai-round-2026'], circular: true },
  'openai-amazon': { from: 'OpenAI', to: 'Amazon', kind: 'rents', fact: 'openai-trainium-power', date: '2026-02-27', standing: 'announced', sources: ['openai-amazon-2026'], circular: true },
  'openai-amd': { from: 'OpenAI', to: 'AMD', kind: 'buys', fact: 'amd-openai-power', date: '2025-10-06', standing: 'signed', sources: ['amd-openai'], circular: true },
  'amd-openai': { from: 'AMD', to: 'OpenAI', kind: 'grants', fact: 'amd-openai-share', date: '2025-10-06', standing: 'signed', sources: ['amd-openai', 'amd-openai-warrant'], circular: true },
  'google-fluidstack': { from: 'Google', to: 'Fluidstack', kind: 'guarantees', fact: 'terawulf-google-guarantee', date: '2025-10-28', standing: 'signed', sources: ['terawulf-fluidstack'], circular: true },
  'fluidstack-terawulf': { from: 'Fluidstack', to: 'TeraWulf', kind: 'rents', fact: 'terawulf-contract', date: '2025-10-28', standing: 'signed', sources: ['terawulf-fluidstack'], circular: false },
  'microsoft-iren': { from: 'Microsoft', to: 'IREN', kind: 'rents', fact: 'iren-contract', date: '2025-11-03', standing: 'signed', sources: ['iren-microsoft', 'gulftoday-iren'], circular: false },
  'coreweave-core-scientific': { from: 'CoreWeave', to: 'Core Scientific', kind: 'rents', fact: 'core-scientific-contract', date: '2024-10-22', standing: 'signed', sources: ['core-scientific-coreweave'], circular: false },
} as const satisfies Record<string, Deal>;

export type DealId = keyof typeof entries;

/** All deals by id, in the order in which they are told. */
export const deals: Readonly<Record<DealId, Deal>> = entries;
