/** The sourced facts: every figure of the talk and of the counterpoints that the model does not compute. */
import { brazilFacts } from './facts/brazil.ts';
import { contextFacts } from './facts/context.ts';
import { divisionFacts } from './facts/division.ts';
import { labourFacts } from './facts/labour.ts';
import { parametersFacts } from './facts/parameters.ts';
import { raceFacts } from './facts/race.ts';
import { servingFacts } from './facts/serving.ts';
import { siteFacts } from './facts/site.ts';
import { sovereigntyFacts } from './facts/sovereignty.ts';
import { trainingFacts } from './facts/training.ts';
import type { Fact, FactEntry } from './facts/types.ts';

export type { Fact, FactUnit } from './facts/types.ts';

/** The facts of each stretch of the talk. */
export const factsByPart = {
  context: contextFacts,
  serving: servingFacts,
  training: trainingFacts,
  site: siteFacts,
  parameters: parametersFacts,
  race: raceFacts,
  division: divisionFacts,
  sovereignty: sovereigntyFacts,
  brazil: brazilFacts,
  labour: labourFacts,
} as const satisfies Record<string, Readonly<Record<string, FactEntry>>>;

const entries = {
  ...contextFacts,
  ...servingFacts,
  ...trainingFacts,
  ...siteFacts,
  ...parametersFacts,
  ...raceFacts,
  ...divisionFacts,
  ...sovereigntyFacts,
  ...brazilFacts,
  ...labourFacts,
} as const satisfies Record<string, FactEntry>;

export type FactId = keyof typeof entries;

/** All facts by id. */
export const facts = Object.fromEntries(
  Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }]),
) as unknown as Readonly<Record<FactId, Fact>>;

/** True for the id of a fact. */
export function isFactId(id: string): id is FactId {
  return Object.hasOwn(entries, id);
}
