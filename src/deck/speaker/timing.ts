/** The arithmetic of a talk's time, in milliseconds unless a name says minutes. Pure. */

/** A stopwatch that can rest. */
export interface Stopwatch {
  /** What had run before the last start. */
  readonly before: number;
  /** When it was started last; undefined while it rests. */
  readonly since?: number;
}

export const stopped: Stopwatch = { before: 0 };

export function elapsed({ before, since }: Stopwatch, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since));
}

export function start(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === undefined ? { before: watch.before, since: now } : watch;
}

export function pause(watch: Stopwatch, now: number): Stopwatch {
  return { before: elapsed(watch, now) };
}

/** A slide with the minutes that the playlist gives it. */
export interface Planned {
  readonly id: string;
  readonly minutes: number;
}

const minuteMs = 60_000;

/**
 * How far behind the plan the talk is; negative when it is ahead. Within a slide's own time it is on time.
 * @param onSlide how long the present slide has been shown
 */
export function behind(plan: readonly Planned[], slide: string, total: number, onSlide: number): number {
  const at = plan.findIndex(({ id }) => id === slide);
  if (at < 0) return 0;
  const due = plan.slice(0, at).reduce((sum, { minutes }) => sum + minutes * minuteMs, 0);
  const own = (plan[at]?.minutes ?? 0) * minuteMs;
  const arrived = total - onSlide;
  return arrived - due + Math.max(0, onSlide - own);
}

/** The smallest time a slide gets, and the step of all proposals. */
const quarter = 0.25;

/**
 * Minutes for each slide in quarters, in proportion to the weights, that sum to the wished total. Quarters that
 * rounding leaves over go to the slides that it took most from. A slide never gets less than a quarter: where the
 * wish is too short for that, each gets a quarter and the sum is larger.
 */
export function quarterMinutes(weights: readonly number[], totalMinutes: number): readonly number[] {
  const units = Math.max(weights.length, Math.round(totalMinutes / quarter));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  // Everyone has one quarter; the rest is shared out by what each wants beyond it.
  const wanted = weights.map((weight) => Math.max(0, (sum > 0 ? (weight / sum) * units : units / weights.length) - 1));
  const wantedSum = wanted.reduce((all, more) => all + more, 0);
  const rest = units - weights.length;
  const exact = wanted.map((more) => (wantedSum > 0 ? (more / wantedSum) * rest : rest / weights.length));
  const given = exact.map(Math.floor);
  const left = rest - given.reduce((all, each) => all + each, 0);
  const order = exact.map((each, i) => [each - Math.floor(each), i] as const).sort(([a, i], [b, j]) => b - a || i - j);
  for (const [, i] of order.slice(0, left)) given[i] = (given[i] ?? 0) + 1;
  return given.map((each) => (each + 1) * quarter);
}

/** What the speaker page knows of a talk's time. */
export interface Watch {
  readonly talk: Stopwatch;
  readonly slide: Stopwatch;
  /** The slide that is timed, and the one that the talk began on; empty before any. */
  readonly at: string;
  readonly from: string;
}

/** A talk that began longer ago than this was another day's. */
const staleMs = 12 * 3_600_000;

/** A watch as it was kept; a fresh one where nothing good is found. */
export function readWatch(text: string | null, now: number): Watch {
  const fresh: Watch = { talk: stopped, slide: stopped, at: '', from: '' };
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? 'null');
  } catch {
    return fresh;
  }
  if (typeof kept !== 'object' || kept === null) return fresh;
  const { talk, slide, at, from } = kept as Readonly<Record<string, unknown>>;
  if (!isStopwatch(talk, now) || !isStopwatch(slide, now) || typeof at !== 'string' || typeof from !== 'string') return fresh;
  return { talk, slide, at, from };
}

function isStopwatch(value: unknown, now: number): value is Stopwatch {
  if (typeof value !== 'object' || value === null) return false;
  const { before, since } = value as Readonly<Record<string, unknown>>;
  const isTime = (ms: unknown): ms is number => typeof ms === 'number' && Number.isFinite(ms) && ms >= 0;
  return isTime(before) && before < staleMs && (since === undefined || (isTime(since) && since <= now && now - since < staleMs));
}

/** A time span as `4:05` or `1:04:05`. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
