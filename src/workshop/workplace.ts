/** One workplace as its people describe it: pure state, read strictly, and what its use of AI adds up to. */
import { occupations, type OccupationId } from '../model/catalogues/occupations.ts';
import { systemKinds, type SystemKind } from '../model/catalogues/workplace-questions.ts';

export interface Workplace {
  readonly name: string;
  readonly headcount: number;
  /** Requests to an AI per person and working day. */
  readonly uses: number;
  /** Working days of a year. */
  readonly days: number;
  readonly occupations: readonly OccupationId[];
  /** What is in use, with the names that people know. */
  readonly systems: Readonly<Partial<Record<SystemKind, string>>>;
}

/** The counts that may be given, and where each begins. */
export const counts = {
  headcount: { least: 1, most: 1_000_000, start: 50 },
  uses: { least: 0, most: 10_000, start: 20 },
  days: { least: 1, most: 366, start: 220 },
} as const;
export type Count = keyof typeof counts;

const longestName = 200;

export const emptyWorkplace: Workplace = { name: '', headcount: counts.headcount.start, uses: counts.uses.start, days: counts.days.start, occupations: [], systems: {} };

/** Whether a number may stand for a count. */
export function fits(count: Count, value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value) && value >= counts[count].least && value <= counts[count].most;
}

export function isOccupation(id: string): id is OccupationId {
  return Object.hasOwn(occupations, id);
}

/** Reads what the device remembers; what is wrong in it is left at its beginning. */
export function readWorkplace(text: string | null): Workplace {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return emptyWorkplace;
  }
  if (typeof value !== 'object' || value === null) return emptyWorkplace;
  const record = value as Readonly<Record<string, unknown>>;
  const count = (name: Count): number => {
    const given = record[name];
    return typeof given === 'number' && fits(name, given) ? given : counts[name].start;
  };
  const line = (given: unknown): string => (typeof given === 'string' ? given.slice(0, longestName) : '');
  const systems: Partial<Record<SystemKind, string>> = {};
  const given = record['systems'];
  if (typeof given === 'object' && given !== null) for (const kind of systemKinds) if (kind in given) systems[kind] = line((given as Readonly<Record<string, unknown>>)[kind]);
  const named: unknown = record['occupations'];
  return {
    name: line(record['name']),
    headcount: count('headcount'),
    uses: count('uses'),
    days: count('days'),
    occupations: Array.isArray(named) ? named.filter((id): id is OccupationId => typeof id === 'string' && isOccupation(id)) : [],
    systems,
  };
}

/** Requests of the whole workplace in a year. */
export function requestsPerYear({ headcount, uses, days }: Workplace): number {
  return headcount * uses * days;
}
