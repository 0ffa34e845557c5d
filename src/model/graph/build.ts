/** Joins declarations into a graph: checked, indexed and put into an order in which they can be computed. */
import { checkDeclaration } from './check.ts';
import type { Quantity, Values } from './types.ts';

/** A quantity that is computed, with its formula ready to be called. */
export interface Step {
  readonly id: string;
  readonly quantity: Extract<Quantity, { from: readonly string[] }>;
  /** @param factor for a prediction: by how much it is off in the draw at hand; 1 if absent */
  readonly run: (values: Values, factor?: number) => number;
}

/** Checked declarations. */
export interface Graph {
  readonly byId: ReadonlyMap<string, Quantity>;
  /** All computed quantities, each after everything that it is computed from. */
  readonly steps: readonly Step[];
  /** Every id with a slot, in a fixed order: givens at their default, computed ones at 0. */
  readonly template: Values;
}

/** Whether a quantity is computed from others. */
export function isComputed(quantity: Quantity): quantity is Step['quantity'] {
  return 'from' in quantity;
}

/**
 * Builds the graph.
 * @throws Error when an id is taken twice, `from` names an unknown id, there is a cycle, a default,
 * low or high is out of order or out of bounds, a unit does not parse, or a source is missing.
 */
export function buildGraph(declarations: readonly Quantity[]): Graph {
  const byId = new Map<string, Quantity>();
  for (const quantity of declarations) {
    if (byId.has(quantity.id)) throw new Error(`Quantity "${quantity.id}" is declared twice`);
    checkDeclaration(quantity);
    byId.set(quantity.id, quantity);
  }
  const steps = order(byId).map((quantity): Step => ({ id: quantity.id, quantity, run: formula(quantity) }));
  return { byId, steps, template: template(byId, steps) };
}

/** A prediction stays within the bounds of the input that it stands in for. */
function formula(quantity: Step['quantity']): Step['run'] {
  const compute = quantity.compute as Step['run'];
  if (quantity.kind !== 'predicted') return compute;
  const [min, max] = quantity.bounds;
  return (values, factor = 1) => Math.min(max, Math.max(min, compute(values) * factor));
}

/** Depth first: what a quantity needs comes before it; declaration order otherwise. */
function order(byId: ReadonlyMap<string, Quantity>): Step['quantity'][] {
  const sorted: Step['quantity'][] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string, path: readonly string[]): void => {
    const quantity = byId.get(id);
    if (quantity === undefined) throw new Error(`Quantity "${path.at(-1) ?? ''}" is computed from unknown "${id}"`);
    if (!isComputed(quantity) || state.get(id) === 'done') return;
    if (state.get(id) === 'open') throw new Error(`Quantities in a circle: ${[...path, id].join(' → ')}`);
    state.set(id, 'open');
    for (const parent of quantity.from) visit(parent, [...path, id]);
    state.set(id, 'done');
    sorted.push(quantity);
  };
  for (const id of byId.keys()) visit(id, []);
  return sorted;
}

function template(byId: ReadonlyMap<string, Quantity>, steps: readonly Step[]): Values {
  const values: Record<string, number | string> = {};
  for (const quantity of byId.values()) {
    if (quantity.kind === 'constant') values[quantity.id] = quantity.value;
    else if (!isComputed(quantity)) values[quantity.id] = quantity.default;
  }
  for (const { id } of steps) values[id] = 0;
  // A copy of a copy has one fixed shape, which engines read and copy fast; what grew key by key has not.
  return { ...values };
}
