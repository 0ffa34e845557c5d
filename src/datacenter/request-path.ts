/**
 * The way of one request through the site: what it takes of time and of energy, step by step, so that the steps add up
 * to the model's own totals. What nobody published (the network outside) is a step without figures.
 */
import type { Values } from '../model/live.ts';
import { waitOf } from '../model/wait.ts';

export const requestSteps = ['phone', 'network', 'site', 'group', 'reading', 'writing', 'waiting', 'cooling', 'back'] as const;

export type RequestStepId = (typeof requestSteps)[number];

export interface RequestStep {
  readonly id: RequestStepId;
  /** s; 0 where the step takes next to none, null where it is not in this account. */
  readonly seconds: number | null;
  /** Wh; null where it is not in this account. */
  readonly energy: number | null;
}

/**
 * Time is that of a whole answer in the busiest hour, shared between reading and writing as the work of the GPUs is;
 * energy is the model's per request: reading, writing, the GPUs that wait, and what the building adds (PUE).
 */
export function requestPath(values: Values): readonly RequestStep[] {
  const of = (id: string): number => {
    const value = Number(values[id]);
    return Number.isFinite(value) ? value : 0;
  };
  const { seconds } = waitOf(values);
  const time = Number.isFinite(seconds) ? seconds : 0;
  const work = of('computeSecondsPerRequest') + of('memorySecondsPerRequest');
  const reading = work > 0 ? of('prefillSecondsPerRequest') / work : 0;
  const total = of('energyPerRequest');
  const atChips = total / Math.max(1, of('pue'));
  // The servers that wait draw their idle share, those that work the rest: as in the fleet's mean load.
  const idle = Math.min(of('idlePowerShare'), of('workingPowerShare')) * (1 - of('servingBusyShare'));
  const busy = of('workingPowerShare') * of('servingBusyShare');
  const waiting = idle + busy > 0 ? (atChips * idle) / (idle + busy) : 0;
  const working = atChips - waiting;
  const figures: Readonly<Record<RequestStepId, readonly [seconds: number | null, energy: number | null]>> = {
    phone: [null, null],
    network: [null, null],
    site: [0, 0],
    group: [0, 0],
    reading: [time * reading, working * reading],
    writing: [time * (1 - reading), working * (1 - reading)],
    waiting: [0, waiting],
    cooling: [0, total - atChips],
    back: [null, null],
  };
  return requestSteps.map((id) => ({ id, seconds: figures[id][0], energy: figures[id][1] }));
}

/** Where one is at `t` from 0 to 1 of the way, all steps being equally long to walk, and what has added up until there. */
export function along(steps: readonly RequestStep[], t: number): { readonly step: number; readonly seconds: number; readonly energy: number } {
  const walked = Math.min(1, Math.max(0, t)) * steps.length;
  const step = Math.min(steps.length - 1, Math.floor(walked));
  const sum = (of: (step: RequestStep) => number | null): number =>
    steps.reduce((total, each, i) => total + (of(each) ?? 0) * Math.min(1, Math.max(0, walked - i)), 0);
  return { step, seconds: sum(({ seconds }) => seconds), energy: sum(({ energy }) => energy) };
}
