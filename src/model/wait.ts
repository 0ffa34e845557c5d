/**
 * How long answers take at the peak, and what becomes of them when less of the fleet is up than planned.
 * A group of GPUs answers many requests in common steps; a place in it is one request in flight.
 */
import type { Values } from './graph/types.ts';

export interface Wait {
  /** Time of a whole answer, s. */
  readonly seconds: number;
  /** The same with every GPU at its limit, s. */
  readonly secondsAtLimit: number;
  /** People whose answer is being written at the same moment, at the peak. */
  readonly people: number;
  readonly peopleAtLimit: number;
}

/** A number of the scenario. */
const of = (values: Values, id: string): number => Number(values[id]);

/** Requests a second in the busiest hour. */
function arrivalsAtPeak(values: Values): number {
  return of(values, 'meanRequestsPerSecond') * of(values, 'peakToMean');
}

/**
 * Time of a whole answer where GPUs deliver the share `use` of what they can, s. A step costs a fixed part
 * (weights and overhead) and a part per request in flight, so an answer takes a + b·B seconds with B
 * requests in flight, and the group delivers B / (a + b·B) a second. Little's law gives a / (1 − η·s),
 * where s is the share of the full time that grows with B.
 */
function answerSeconds(values: Values, use: number): { readonly seconds: number; readonly atLimit: number } {
  const group = of(values, 'acceleratorsPerGroup');
  const atLimit = (of(values, 'requestsInFlight') * of(values, 'acceleratorSecondsPerRequest')) / group;
  const step =
    of(values, 'weightBytes') / (group * of(values, 'memoryBandwidth') * of(values, 'bandwidthUtilization')) + of(values, 'stepOverhead');
  const alone = Math.min(atLimit, (of(values, 'servingStackFactor') * of(values, 'outputTokens') * step) / of(values, 'tokensPerStep'));
  return { seconds: alone / (1 - Math.min(use, 1) * (1 - alone / atLimit)), atLimit };
}

/** What an answer takes in the busiest hour at the scenario's reserve for quick answers. */
export function waitOf(values: Values): Wait {
  const { seconds, atLimit } = answerSeconds(values, of(values, 'latencyDerate'));
  const arrivals = arrivalsAtPeak(values);
  return { seconds, secondsAtLimit: atLimit, people: arrivals * seconds, peopleAtLimit: arrivals * atLimit };
}

/**
 * The share of what the GPUs that are up can do which the busiest hour asks for. In a fleet that the model
 * sizes it is `latencyDerate`; less where one replica is more than is needed; more than 1 where a pinned
 * fleet is too small. Infinite without GPUs.
 */
export function useAtPeak(values: Values): number {
  const up = of(values, 'servingAccelerators') * of(values, 'availability');
  return (of(values, 'meanBusyAccelerators') * of(values, 'peakToMean')) / up;
}

/** A slice of the fleet, small enough to be drawn place by place. */
export interface Slice {
  /** Places in it when the GPUs planned to be up are up; 1 to `most`. */
  readonly places: number;
  /** Places in the whole fleet. */
  readonly ofPlaces: number;
  /** Mean number of requests that want a place in the slice at once: arrivals × service time. */
  readonly load: number;
  readonly arrivalsPerSecond: number;
  /** Time of a whole answer at the full pace of the GPU, s. */
  readonly serviceSeconds: number;
}

/**
 * The slice of the fleet at its busiest hour as a queue. One server of the queue is a place in which one
 * answer is written at the full pace of the GPU. The reserve for quick answers is the slack of this queue
 * and enters nowhere else.
 * @returns undefined where there is nothing to be drawn: no GPUs, or no finite time
 */
export function sliceOf(values: Values, most: number): Slice | undefined {
  const { secondsAtLimit, peopleAtLimit } = waitOf(values);
  const use = useAtPeak(values);
  const ofPlaces = peopleAtLimit / use;
  if (!(ofPlaces > 0) || !Number.isFinite(ofPlaces) || !(secondsAtLimit > 0) || !Number.isFinite(secondsAtLimit)) return undefined;
  const places = Math.min(most, Math.max(1, Math.round(ofPlaces)));
  const load = use * places;
  return { places, ofPlaces, load, arrivalsPerSecond: load / secondsAtLimit, serviceSeconds: secondsAtLimit };
}

/** What people notice in the busiest hour when a share of the fleet is up. */
export interface Failure {
  /** Share of the people that would have to be turned away for the answers to stay quick. */
  readonly turnedAway: number;
  /** Share that gets no answer even when all GPUs work at their limit. */
  readonly unanswered: number;
  /** Time of a whole answer if everybody is let in, s. */
  readonly seconds: number;
}

/**
 * What the reserve is for. Down to `availability` of the fleet nobody notices; then answers get slower, until the
 * reserve for quick answers is used up too; beyond that there is work that nobody does.
 * @param up share of the fleet that is up, 0 to 1
 */
export function failureAt(values: Values, up: number): Failure {
  if (!(up >= 0 && up <= 1)) throw new RangeError(`up = ${String(up)} is no share between 0 and 1`);
  // A fleet of one replica has more than its share; what it has too much is a reserve as well.
  const use = useAtPeak(values) * of(values, 'availability');
  const quick = Math.max(of(values, 'latencyDerate'), 1e-9);
  const lost = (limit: number): number => (up === 0 ? 1 : Math.max(0, 1 - (up * limit) / use));
  return { turnedAway: lost(quick), unanswered: lost(1), seconds: answerSeconds(values, up === 0 ? 1 : Math.max(quick, use / up)).seconds };
}
