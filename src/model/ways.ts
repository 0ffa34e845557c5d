/** Combinations of assumptions that lead from this model to the fleet that the talk gives. */
import { facts } from './catalogues/facts.ts';
import { reach, type Reached } from './reach.ts';
import type { InputId, ModelInputs } from './quantities.ts';

/** What the talk says of its figure; everything else is this model's. */
const talk = { requestsPerDay: 1e9, accelerator: 'h100-sxm' } as const satisfies ModelInputs;

const ways = {
  /** What matters most, each a little above its central value. */
  together: { moved: ['promptTokens', 'servingStackFactor', 'peakToMean'], set: {} },
  /** The same model and the same conversations, run with more slack. */
  slack: { moved: ['peakToMean', 'latencyDerate', 'availability'], set: {} },
  /** A smaller, dense model that reads and writes more. */
  smaller: { moved: ['promptTokens', 'outputTokens', 'peakToMean'], set: { totalParameters: 70e9, activeParameters: 70e9 } },
} as const satisfies Record<string, { readonly moved: readonly InputId[]; readonly set: ModelInputs }>;

export type WayId = keyof typeof ways;
export const wayIds = Object.keys(ways) as WayId[];

export interface Way extends Reached {
  readonly id: WayId;
  /** All that differs from the defaults, as a link carries it. */
  readonly scenario: Readonly<Record<string, number | string>>;
}

/** The fleet that the talk gives for its accesses. */
export const talkFleet = Number(facts['talk-h100-per-billion'].value);

/** A combination that lands on the talk's figure. @throws Error where the model no longer reaches it within the ranges */
export function wayOf(id: WayId): Way {
  const { moved, set } = ways[id];
  const reached = reach('servingAccelerators', talkFleet, moved, { ...talk, ...set });
  if (reached === undefined) throw new Error(`The way "${id}" no longer leads to ${String(talkFleet)}: choose other inputs in src/model/ways.ts`);
  return { id, ...reached, scenario: { ...talk, ...set, ...reached.inputs } };
}
