/** What pages and the browser need of the model, without sources and catalogues: light enough for a phone. */
import { derivation } from './derivation.ts';
import { evaluate } from './estimate.ts';
import { isInputError, type InputProblem } from './graph/errors.ts';
import { legalBounds, readScenario } from './graph/scenario.ts';
import type { Range, Values } from './graph/types.ts';
import { graph, isInputId } from './quantities.ts';
import { ranges } from './uncertainty.ts';

export { isInputError, graph, type InputProblem, type Range, type Values };
export { derivation as derivationOf };

type Changes = Readonly<Record<string, number | string>>;

/** All quantities with these inputs changed. @throws as `estimate` does for its inputs, or when no finite number comes out */
export function evaluateInputs(changes: Changes): Values {
  return evaluate(changes);
}

/** The 90 % ranges of all quantities with these inputs changed. */
export function rangesOf(changes: Changes): ReadonlyMap<string, Range> {
  return new Map(Object.entries(ranges(changes)));
}

let values: Values | undefined;
/** All quantities at their defaults, computed once. */
export function defaultsNow(): Values {
  return (values ??= evaluateInputs({}));
}

let defaultRange: ReadonlyMap<string, Range> | undefined;
/** The ranges of all quantities at their defaults, computed once. */
export function defaultRanges(): ReadonlyMap<string, Range> {
  return (defaultRange ??= rangesOf({}));
}

/** What is wrong with one input, or undefined. Only what people set may stand in a link. */
export function checkInput(id: string, value: unknown): InputProblem | undefined {
  if (!isInputId(id) && !graph.byId.has(id)) return { code: 'unknown', id, value };
  try {
    readScenario(graph, { [id]: value });
    return undefined;
  } catch (error) {
    if (isInputError(error)) return error.problem;
    throw error;
  }
}

/** The unit of a quantity. @throws RangeError for an unknown id and for a choice */
export function unitOf(id: string): string {
  const quantity = graph.byId.get(id);
  if (quantity === undefined || quantity.kind === 'choice') throw new RangeError(`"${id}" is no quantity with a unit`);
  return quantity.unit;
}

/** Whether a quantity is an input or a constant, or predicted from these alone: then it is known to the last digit. */
export function isGiven(id: string): boolean {
  const quantity = graph.byId.get(id);
  if (quantity?.kind === 'predicted') return quantity.from.every((parent) => graph.byId.get(parent)?.kind === 'input');
  return quantity?.kind === 'input' || quantity?.kind === 'constant';
}

/** How a control offers an input. */
export type ControlKind =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly slider: { readonly min: number; readonly max: number; readonly scale: 'linear' | 'log' }; readonly bounds: readonly [number, number] };

/** The control of an input, or of what is computed until somebody pins it. @throws RangeError for what nobody can set */
export function controlOf(id: string): ControlKind {
  const quantity = graph.byId.get(id);
  if (quantity?.kind === 'choice') return { kind: 'choice', options: quantity.options };
  if (quantity !== undefined && 'slider' in quantity) return { kind: 'number', slider: quantity.slider, bounds: legalBounds(quantity) };
  throw new RangeError(`"${id}" is no input`);
}

/** Ids of the quantities with a page of their own: all that are numbers. */
export const shownIds: readonly string[] = [...graph.byId.values()].filter((quantity) => quantity.kind !== 'choice').map(({ id }) => id);
