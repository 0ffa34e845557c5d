/** Which assumptions lead to a figure that somebody else gives: the model run backwards. */
import { evaluate } from './estimate.ts';
import { distribution } from './graph/distribution.ts';
import { evaluate as evaluateGraph } from './graph/evaluate.ts';
import { inputRange } from './graph/sensitivity.ts';
import { readScenario } from './graph/scenario.ts';
import { graph } from './quantities.ts';
import type { InputId, ModelInputs, NumberId } from './quantities.ts';

/** Inputs that lead to a figure. */
export interface Reached {
  /** The inputs that were moved, rounded to three digits as people say them. */
  readonly inputs: Readonly<Record<string, number>>;
  /** How far each went from its central value towards an end of its 90 % range, 0 to 1; the same for all. */
  readonly share: number;
  /** What the quantity is at the rounded inputs. */
  readonly value: number;
}

/** Halvings: the share is then known to more digits than a number has. */
const halvings = 60;

/**
 * Moves several uncertain inputs together, each by the same share of its own range and in the direction that
 * brings `id` nearer to `target`, until it is there. Steps are equal in the space where the errors of an input are
 * symmetric: for most, logarithms.
 * @param base all other inputs; plain numbers are certain
 * @returns undefined where the target lies beyond what these inputs reach within their ranges
 * @throws as `evaluate` does, and RangeError for an input that is certain
 */
export function reach(id: NumberId, target: number, moved: readonly InputId[], base: ModelInputs = {}): Reached | undefined {
  const scenario = readScenario(graph, base);
  const central = evaluateGraph(graph, scenario);
  const at = (inputs: Readonly<Record<string, number>>): number => evaluate({ ...base, ...inputs })[id];
  const upwards = target > Number(central[id]);
  const ways = moved.map((input) => {
    const quantity = graph.byId.get(input);
    const range = inputRange(graph, scenario, input, central[input]);
    if (quantity === undefined || quantity.kind === 'choice' || range === undefined || range.low === range.high) {
      throw new RangeError(`"${input}" has no range to move in`);
    }
    const sign = at({ [input]: range.high }) > at({ [input]: range.low }) === upwards ? 1 : -1;
    return { input, sign, draw: distribution(quantity, range) };
  });
  const inputsAt = (share: number): Record<string, number> =>
    Object.fromEntries(ways.map(({ input, sign, draw }) => [input, draw(sign * share)]));
  const isPast = (share: number): boolean => (upwards ? at(inputsAt(share)) >= target : at(inputsAt(share)) <= target);
  if (!isPast(1)) return undefined;
  let [low, high] = [0, 1];
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    if (isPast(middle)) high = middle;
    else low = middle;
  }
  const inputs = Object.fromEntries(Object.entries(inputsAt(high)).map(([input, value]) => [input, Number(value.toPrecision(3))]));
  return { inputs, share: high, value: at(inputs) };
}
