/** Single quantities of the model: checked inputs in, a number with its range out. */
import { InputRangeError, InputTypeError } from './graph/errors.ts';
import { evaluate as evaluateGraph } from './graph/evaluate.ts';
import { ancestors, rangeOf, sample } from './graph/ranges.ts';
import { readScenario } from './graph/scenario.ts';
import { graph } from './quantities.ts';
import type { Scenario } from './graph/scenario.ts';
import type { Quantity, Range } from './graph/types.ts';
import type { ModelInputs, ModelValues, NumberId } from './quantities.ts';

/** A range with its unit. */
export interface Estimate extends Range {
  readonly unit: string;
}

/** Inputs as they may come from outside: checked at run time. */
export type AnyInputs = ModelInputs | Readonly<Record<string, unknown>>;

/**
 * One quantity at the given inputs, all others at their defaults; low and high bound 90 %.
 *
 * A computed quantity among the inputs is pinned. A plain number is certain, also for an input whose
 * default is uncertain or predicted; `{ low, central, high }` is uncertain; a choice is given by name.
 * The same inputs give the same answer to the last digit.
 *
 * @param id a quantity that is a number
 * @throws RangeError for an unknown id, a value out of bounds, NaN, Infinity, a name that is not on
 * the list, or inputs that lead to no finite value
 * @throws TypeError for a value of the wrong type, and for the id of a choice
 */
export function estimate(id: NumberId | (string & {}), inputs?: AnyInputs): Estimate {
  const { quantity, scenario } = numberAt(id, inputs);
  const pass = sample(graph, scenario, ancestors(graph, scenario, id));
  const range = rangeOf(graph, scenario, pass, id);
  if (range === undefined || !isFiniteRange(range)) {
    throw new InputRangeError({ code: 'result', id, value: range?.central });
  }
  return { ...range, unit: quantity.unit };
}

/**
 * All quantities once, every input at its central value; for hot paths.
 * @throws as `estimate` does for its inputs. A value may be NaN or infinite where pins contradict each other.
 */
export function evaluate(inputs?: AnyInputs): ModelValues {
  // The graph fills exactly the declared ids.
  return evaluateGraph(graph, readScenario(graph, inputs)) as ModelValues;
}

/** Checks an id of a number and inputs. */
export function numberAt(
  id: string,
  inputs: unknown,
): { readonly quantity: Exclude<Quantity, { kind: 'choice' }>; readonly scenario: Scenario } {
  if (typeof id !== 'string') throw new InputTypeError({ code: 'type', id: 'id', value: id });
  const quantity = graph.byId.get(id);
  if (quantity === undefined) throw new InputRangeError({ code: 'unknown', id, value: undefined });
  if (quantity.kind === 'choice') {
    throw new InputTypeError({ code: 'type', id, value: quantity.default });
  }
  return { quantity, scenario: readScenario(graph, inputs) };
}

function isFiniteRange({ low, central, high }: Range): boolean {
  return Number.isFinite(low) && Number.isFinite(central) && Number.isFinite(high);
}
