/** The graph of the whole model: all chapters joined, checked and put in order. */
import { constants } from './chapters/constants.ts';
import { economics } from './chapters/economics.ts';
import { facility } from './chapters/facility.ts';
import { impact } from './chapters/impact.ts';
import { memory } from './chapters/memory.ts';
import { power } from './chapters/power.ts';
import { scenario } from './chapters/scenario.ts';
import { serving } from './chapters/serving.ts';
import { training } from './chapters/training.ts';
import { buildGraph } from './graph/build.ts';
import type { Given, Pinnable, Quantity } from './graph/types.ts';

/** The chapters in reading order. */
export const chapters = {
  constants, scenario, memory, serving, training, power, facility, impact, economics,
} as const;

export type ChapterId = keyof typeof chapters;

type Declaration = (typeof chapters)[ChapterId][number];

/** Ids of all quantities. */
export type QuantityId = Declaration['id'];

/** Ids of what people set: numbers, names, and what is computed until somebody pins it. */
export type InputId = Extract<Declaration, { kind: 'input' | 'predicted' | 'choice' } | Pinnable>['id'];

/** Ids of the inputs that are names. */
export type ChoiceInputId = Extract<Declaration, { kind: 'choice' }>['id'];

/** Ids of all quantities that are numbers. */
export type NumberId = Exclude<QuantityId, ChoiceInputId>;

/** Inputs and pinned quantities by id; what is absent keeps its default or its formula. */
export type ModelInputs = Readonly<Partial<Record<QuantityId, Given>>>;

/** The value of every quantity: a name for choices, a number in the declared unit for all others. */
export type ModelValues = { readonly [Id in QuantityId]: Id extends ChoiceInputId ? string : number };

/** The joined graph. */
export const graph = buildGraph(Object.values(chapters).flat());

/** All declarations by id. */
export const quantities = Object.fromEntries(graph.byId) as { readonly [Id in QuantityId]: Quantity & { readonly id: Id } };

/** Whether a text is the id of a quantity. */
export function isQuantityId(id: string): id is QuantityId {
  return graph.byId.has(id);
}

/** Whether a text is the id of something that people set. */
export function isInputId(id: string): id is InputId {
  const quantity = graph.byId.get(id);
  return quantity !== undefined && (quantity.kind === 'choice' || 'slider' in quantity);
}
