/** What rehearsals say about a playlist's minutes. Pure. */
import { quarterMinutes, type Planned } from './timing.ts';
import { median } from '../../model/median.ts';

/** One rehearsal: how long each slide was shown, in milliseconds, by id. */
export type Run = Readonly<Record<string, number>>;

export interface Row {
  readonly id: string;
  readonly planned: number;
  /** The median of the rehearsals, in minutes; undefined where none came to this slide. */
  readonly actual: number | undefined;
  readonly proposed: number;
}

const minuteMs = 60_000;
/** More is kept of nothing: the newest count. */
export const mostRuns = 10;

/** Adds time on a slide to a run. */
export function record(run: Run, slide: string, ms: number): Run {
  return ms > 0 ? { ...run, [slide]: (run[slide] ?? 0) + ms } : run;
}

/** Planned, measured and proposed minutes of every slide; the proposals sum to the wished total. */
export function compare(plan: readonly Planned[], runs: readonly Run[], totalMinutes: number): readonly Row[] {
  const measured = plan.map(({ id }) => {
    const times = runs.flatMap((run) => run[id] ?? []);
    return times.length === 0 ? undefined : median(times) / minuteMs;
  });
  const proposed = quarterMinutes(plan.map(({ minutes }, i) => measured[i] ?? minutes), totalMinutes);
  return plan.map(({ id, minutes }, i) => ({ id, planned: minutes, actual: measured[i], proposed: proposed[i] ?? minutes }));
}

/** The lines of a playlist file. */
export function yamlLines(rows: readonly Row[]): string {
  return rows.map(({ id, proposed }) => `  - { slide: ${id}, minutes: ${proposed} }`).join('\n');
}

/** Runs as they were kept; what is not one is left out. */
export function readRuns(text: string | null): readonly Run[] {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(kept) ? kept.filter(isRun).slice(-mostRuns) : [];
}

function isRun(value: unknown): value is Run {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((ms) => typeof ms === 'number' && Number.isFinite(ms) && ms > 0);
}
