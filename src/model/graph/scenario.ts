/** Reads what a caller gave as inputs: checks every id and value, and tells certain from uncertain. */
import { InputRangeError, InputTypeError } from './errors.ts';
import type { InputFault } from './errors.ts';
import type { Graph } from './build.ts';
import type { Quantity, Range } from './types.ts';

/** Checked inputs: a name, or a range (`low === high` where it is certain), by id. */
export type Scenario = ReadonlyMap<string, string | Range>;

/** The scenario in which nothing was changed. */
export const defaults: Scenario = new Map();

/**
 * Checks inputs.
 * @throws InputTypeError | InputRangeError that names the input, the value and what is legal.
 */
export function readScenario(graph: Graph, inputs: unknown): Scenario {
  if (inputs === undefined) return defaults;
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) {
    throw new InputTypeError({ code: 'type', id: 'inputs', value: inputs });
  }
  const scenario = new Map<string, string | Range>();
  for (const [id, value] of Object.entries(inputs)) {
    const quantity = graph.byId.get(id);
    if (quantity === undefined) throw new InputRangeError({ code: 'unknown', id, value });
    scenario.set(id, readValue(quantity, value));
  }
  return scenario;
}

/**
 * Checks one value for one quantity.
 * @throws InputTypeError | InputRangeError as above.
 */
export function readValue(quantity: Quantity, value: unknown): string | Range {
  const { id } = quantity;
  if (quantity.kind === 'choice') {
    const { options } = quantity;
    if (typeof value !== 'string') throw new InputTypeError({ code: 'type', id, value, options });
    if (!options.includes(value)) throw new InputRangeError({ code: 'option', id, value, options });
    return value;
  }
  const bounds = legalBounds(quantity);
  if (quantity.kind === 'constant') throw new InputRangeError({ code: 'constant', id, value, bounds });
  const wrong = (code: InputFault): InputRangeError => new InputRangeError({ code, id, value, bounds });
  const check = (number: unknown): number => {
    if (typeof number !== 'number') throw new InputTypeError({ code: 'type', id, value, bounds });
    if (!Number.isFinite(number)) throw wrong('finite');
    if (number < bounds[0] || number > bounds[1]) throw wrong('bounds');
    return number;
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const number = check(value);
    return { low: number, central: number, high: number };
  }
  const given = value as Partial<Record<keyof Range, unknown>>;
  const range = { low: check(given.low), central: check(given.central), high: check(given.high) };
  if (range.low > range.central || range.central > range.high) throw wrong('order');
  return range;
}

/** The numbers that may be given for a quantity. A pinned quantity may be anything from 0 that is finite. */
export function legalBounds(quantity: Exclude<Quantity, { kind: 'choice' }>): readonly [number, number] {
  if (quantity.kind === 'constant') return [quantity.value, quantity.value];
  return ('bounds' in quantity ? quantity.bounds : undefined) ?? [0, Number.MAX_VALUE];
}
