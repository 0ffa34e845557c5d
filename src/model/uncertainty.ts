/** The ranges of all quantities at once, and of the difference that a change of inputs makes. */
import { middle, rangeOf, sample } from './graph/ranges.ts';
import { draws } from './graph/sample.ts';
import { readScenario } from './graph/scenario.ts';
import { graph } from './quantities.ts';
import type { AnyInputs } from './estimate.ts';
import type { Pass } from './graph/ranges.ts';
import type { Range } from './graph/types.ts';
import type { NumberId, QuantityId } from './quantities.ts';

/** The range of every quantity that is a number. */
export type ModelRanges = Readonly<Record<NumberId, Range>>;

/**
 * One sampling pass with the same draws for all quantities.
 * @throws as `estimate` does for its inputs
 */
export function ranges(inputs?: AnyInputs): ModelRanges {
  const scenario = readScenario(graph, inputs);
  const pass = sample(graph, scenario);
  const found: Record<string, Range> = {};
  for (const id of graph.byId.keys()) {
    const range = rangeOf(graph, scenario, pass, id);
    if (range !== undefined) found[id] = range;
  }
  return found as ModelRanges;
}

/** How a quantity differs between two scenarios. */
export interface Difference {
  /** Second over first. */
  readonly ratio: Range;
  /** Second minus first, in the quantity's unit. */
  readonly difference: Range;
}

/**
 * What changes from one scenario to another. Both are sampled with the same draws, so that what is
 * uncertain in both cancels out as far as it acts on both alike.
 * @param ids the quantities to be compared
 * @throws as `estimate` does for its inputs
 */
export function compare<Id extends NumberId>(
  first: AnyInputs,
  second: AnyInputs,
  ids: readonly Id[],
): Readonly<Record<Id, Difference>> {
  const [a, b] = [first, second].map((inputs) => sample(graph, readScenario(graph, inputs))) as [Pass, Pass];
  return Object.fromEntries(ids.map((id) => [id, differ(a, b, id)])) as Record<Id, Difference>;
}

function differ(a: Pass, b: Pass, id: QuantityId): Difference {
  const between = (measure: (first: number, second: number) => number): Range => {
    const central = measure(Number(a.central[id]), Number(b.central[id]));
    const column = new Float64Array(draws);
    for (let draw = 0; draw < draws; draw++) {
      column[draw] = measure(at(a, id, draw), at(b, id, draw));
    }
    return middle(column, central);
  };
  return {
    ratio: between((first, second) => second / first),
    difference: between((first, second) => second - first),
  };
}

/** A quantity in one draw; certain quantities have no column. */
function at(pass: Pass, id: QuantityId, draw: number): number {
  return pass.columns.get(id)?.[draw] ?? Number(pass.central[id]);
}
