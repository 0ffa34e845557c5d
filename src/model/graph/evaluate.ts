/** Computes all quantities once, with every input at its central value. */
import { defaults } from './scenario.ts';
import type { Graph } from './build.ts';
import type { Scenario } from './scenario.ts';
import type { Values } from './types.ts';

/** Values that are still being filled in. */
export type Slots = Record<string, number | string>;

/** Puts the given values into a fresh set of slots. */
export function fill(graph: Graph, scenario: Scenario): Slots {
  const values: Slots = { ...graph.template };
  for (const [id, given] of scenario) values[id] = typeof given === 'string' ? given : given.central;
  return values;
}

/** All quantities at a scenario, the inputs at their central values. A pinned quantity keeps its pin. */
export function evaluate(graph: Graph, scenario: Scenario = defaults): Values {
  const values = fill(graph, scenario);
  for (const step of graph.steps) {
    if (!scenario.has(step.id)) values[step.id] = step.run(values);
  }
  return values;
}
