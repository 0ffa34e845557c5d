/**
 * Occupations and where each of them stands at the assembly line. Words in `i18n/<locale>/line/occupations.ts`: one
 * sentence per place, in this order, and a question to ask the employer.
 */
import type { ClauseId } from './clauses.ts';
import type { LineStationId } from './line-stations.ts';
import type { SourceId } from './sources.ts';

/** How somebody enters: their work becomes data, is labour on the machine, is managed by it, uses it, sustains its base. */
export type EntryKind = 'data' | 'labour' | 'managed' | 'uses' | 'sustains';

export interface Place {
  readonly station: LineStationId;
  readonly as: EntryKind;
}

export interface Occupation {
  readonly places: readonly [Place, ...Place[]];
  /** A clause of the list of demands that answers to it. */
  readonly clause: ClauseId;
  /** Where a sentence says more than what is common knowledge of the occupation. */
  readonly sources: readonly SourceId[];
}

export const occupations = {
  'app-courier': { places: [{ station: 'work', as: 'data' }, { station: 'use', as: 'managed' }], clause: 'c34', sources: ['ley-12-2021'] },
  'app-driver': { places: [{ station: 'work', as: 'data' }, { station: 'use', as: 'managed' }], clause: 'c32', sources: ['lgpd-art20'] },
  artist: { places: [{ station: 'work', as: 'data' }, { station: 'data', as: 'data' }], clause: 'c21', sources: [] },
  'bank-worker': { places: [{ station: 'work', as: 'data' }, { station: 'use', as: 'managed' }], clause: 'c02', sources: ['bancarios-feeb-2025', 'spbancarios-monitoring-2025'] },
  builder: { places: [{ station: 'base', as: 'sustains' }], clause: 'c29', sources: ['abilene-jobs', 'techspot-abilene'] },
  'call-centre': { places: [{ station: 'work', as: 'data' }, { station: 'training', as: 'labour' }, { station: 'use', as: 'managed' }], clause: 'c26', sources: [] },
  'civil-servant': { places: [{ station: 'work', as: 'data' }, { station: 'use', as: 'uses' }], clause: 'c28', sources: [] },
  'data-labeller': { places: [{ station: 'work', as: 'labour' }, { station: 'training', as: 'labour' }], clause: 'c18', sources: ['diplab-brasil-2023', 'time-kenya-2023'] },
  'domestic-worker': { places: [{ station: 'work', as: 'data' }, { station: 'use', as: 'managed' }], clause: 'c14', sources: [] },
  'dc-cleaner': { places: [{ station: 'base', as: 'labour' }], clause: 'c18', sources: ['bloomberg-abilene-jobs'] },
  'dc-technician': { places: [{ station: 'base', as: 'labour' }, { station: 'training', as: 'labour' }], clause: 'c18', sources: ['bloomberg-abilene-jobs'] },
  dubber: { places: [{ station: 'work', as: 'data' }, { station: 'use', as: 'data' }], clause: 'c26', sources: ['sag-aftra-2023', 'sag-aftra-commercials-2025'] },
  farmer: { places: [{ station: 'work', as: 'data' }, { station: 'base', as: 'sustains' }], clause: 'c29', sources: [] },
  'health-agent': { places: [{ station: 'work', as: 'data' }, { station: 'use', as: 'managed' }], clause: 'c14', sources: [] },
  journalist: { places: [{ station: 'work', as: 'data' }, { station: 'use', as: 'uses' }], clause: 'c21', sources: ['gpt3-paper'] },
  lawyer: { places: [{ station: 'work', as: 'data' }, { station: 'use', as: 'uses' }], clause: 'c12', sources: [] },
  metalworker: { places: [{ station: 'base', as: 'sustains' }, { station: 'use', as: 'managed' }], clause: 'c31', sources: ['cf-1988-art7'] },
  miner: { places: [{ station: 'base', as: 'sustains' }], clause: 'c17', sources: ['cru-cobalt-2016'] },
  moderator: { places: [{ station: 'work', as: 'labour' }, { station: 'training', as: 'labour' }, { station: 'use', as: 'labour' }], clause: 'c37', sources: ['quartz-kenya-2023', 'time-kenya-2023'] },
  nurse: { places: [{ station: 'work', as: 'data' }, { station: 'use', as: 'uses' }], clause: 'c12', sources: [] },
  'power-worker': { places: [{ station: 'base', as: 'sustains' }, { station: 'use', as: 'managed' }], clause: 'c29', sources: [] },
  programmer: { places: [{ station: 'work', as: 'data' }, { station: 'data', as: 'labour' }, { station: 'use', as: 'uses' }], clause: 'c04', sources: ['llama3-paper'] },
  researcher: { places: [{ station: 'work', as: 'data' }, { station: 'training', as: 'labour' }], clause: 'c20', sources: [] },
  'sanitation-worker': { places: [{ station: 'base', as: 'sustains' }], clause: 'c29', sources: [] },
  'shop-worker': { places: [{ station: 'work', as: 'data' }, { station: 'use', as: 'managed' }], clause: 'c06', sources: [] },
  student: { places: [{ station: 'work', as: 'data' }, { station: 'use', as: 'uses' }], clause: 'c14', sources: ['educacao-vigiada'] },
  teacher: { places: [{ station: 'work', as: 'data' }, { station: 'use', as: 'uses' }], clause: 'c20', sources: ['educacao-vigiada'] },
  translator: { places: [{ station: 'work', as: 'data' }, { station: 'training', as: 'labour' }, { station: 'use', as: 'uses' }], clause: 'c36', sources: ['wga-mba-2023'] },
  'truck-driver': { places: [{ station: 'work', as: 'data' }, { station: 'use', as: 'managed' }, { station: 'base', as: 'sustains' }], clause: 'c08', sources: [] },
} as const satisfies Record<string, Occupation>;

export type OccupationId = keyof typeof occupations;
