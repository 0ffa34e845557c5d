/** Why a number is what it is: everything that it was computed from, in order, with the values put in. */
import { isComputed } from './build.ts';
import { evaluate } from './evaluate.ts';
import { ancestors, rangeOf, sample } from './ranges.ts';
import type { Graph } from './build.ts';
import type { Scenario } from './scenario.ts';
import type { Quantity, Range } from './types.ts';

/** One line of a derivation. */
export interface DerivationStep {
  readonly quantity: Quantity;
  /** The value in the quantity's unit, or the name that was chosen. */
  readonly value: number | string;
  /** None for a choice. */
  readonly range: Range | undefined;
  /** Ids that it was computed from; empty where it was given, pinned or declared. */
  readonly from: readonly string[];
  /** Whether the scenario sets it, against its default or its formula. */
  readonly given: boolean;
}

/** The derivation of one quantity. */
export interface Derivation {
  /** What comes first needs nothing that comes later; the quantity itself is last. */
  readonly steps: readonly DerivationStep[];
  /** Arrows from what is used to what uses it. */
  readonly edges: readonly (readonly [from: string, to: string])[];
}

/** Derives a quantity down to inputs, constants and pins. */
export function derive(graph: Graph, scenario: Scenario, id: string): Derivation {
  const wanted = ancestors(graph, scenario, id);
  const values = evaluate(graph, scenario);
  const pass = sample(graph, scenario, wanted);
  const ids = [
    ...[...graph.byId.keys()].filter((key) => !isStep(graph, key)),
    ...graph.steps.map((step) => step.id),
  ].filter((key) => wanted.has(key));
  const steps = ids.map((key): DerivationStep => {
    const quantity = known(graph, key);
    return {
      quantity,
      value: values[key] ?? Number.NaN,
      range: rangeOf(graph, scenario, pass, key),
      from: isComputed(quantity) && !scenario.has(key) ? quantity.from : [],
      given: scenario.has(key),
    };
  });
  return { steps, edges: steps.flatMap((step) => step.from.map((from) => [from, step.quantity.id] as const)) };
}

function isStep(graph: Graph, id: string): boolean {
  return isComputed(known(graph, id));
}

function known(graph: Graph, id: string): Quantity {
  const quantity = graph.byId.get(id);
  if (quantity === undefined) throw new RangeError(`No quantity "${id}"`);
  return quantity;
}
