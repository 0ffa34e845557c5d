/** One sampling pass: every quantity at every draw of the uncertain inputs. */
import { isComputed } from './build.ts';
import { distribution, halves } from './distribution.ts';
import { evaluate } from './evaluate.ts';
import { column, draws, tailRank } from './sample.ts';
import type { Graph, Step } from './build.ts';
import type { Slots } from './evaluate.ts';
import type { Scenario } from './scenario.ts';
import type { PredictedInput, Quantity, Range, Spread, Values } from './types.ts';

/** All quantities at a scenario: the central values, and one column of draws per uncertain quantity. */
export interface Pass {
  readonly central: Values;
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/** What a sampling pass runs, in order. */
interface Plan {
  readonly sources: readonly { readonly id: string; readonly values: Float64Array }[];
  readonly steps: readonly Planned[];
}

interface Planned {
  readonly id: string;
  readonly run: Step['run'];
  readonly values: Float64Array;
}

/**
 * Runs the pass.
 * @param wanted ids to be sampled; without it, all quantities
 */
export function sample(graph: Graph, scenario: Scenario, wanted?: ReadonlySet<string>): Pass {
  const central = evaluate(graph, scenario);
  const plan = makePlan(graph, scenario, central, wanted);
  run(plan, { ...central });
  return { central, columns: new Map([...plan.sources, ...plan.steps].map(({ id, values }) => [id, values])) };
}

/** The hot loop, alone in its function so that engines keep it compiled. */
function run({ sources, steps }: Plan, values: Slots): void {
  for (let draw = 0; draw < draws; draw++) {
    for (const source of sources) values[source.id] = source.values[draw] ?? 0;
    for (const step of steps) {
      // A prediction's column holds the factors around it until the prediction is known.
      const result = step.run(values, step.values[draw]);
      values[step.id] = result;
      step.values[draw] = result;
    }
  }
}

function makePlan(graph: Graph, scenario: Scenario, central: Values, wanted?: ReadonlySet<string>): Plan {
  const sources: { id: string; values: Float64Array }[] = [];
  const steps: Planned[] = [];
  const uncertain = new Set<string>();
  const isWanted = (id: string): boolean => wanted?.has(id) ?? true;
  for (const quantity of graph.byId.values()) {
    const range = ownRange(quantity, scenario);
    if (range === undefined || quantity.kind === 'choice' || range.low === range.high) continue;
    uncertain.add(quantity.id);
    if (isWanted(quantity.id)) sources.push({ id: quantity.id, values: drawn(quantity, range) });
  }
  for (const { id, quantity, run } of graph.steps) {
    if (scenario.has(id)) continue;
    if (quantity.kind !== 'predicted' && !quantity.from.some((parent) => uncertain.has(parent))) continue;
    uncertain.add(id);
    if (!isWanted(id)) continue;
    steps.push({ id, run, values: quantity.kind === 'predicted' ? factors(quantity, central) : new Float64Array(draws) });
  }
  return { sources, steps };
}

/** The factors around a prediction, draw by draw; how wide they are is decided at the central values. */
function factors(quantity: PredictedInput, central: Values): Float64Array {
  return column(quantity.id).map(halves({ central: 1, ...spreadOf(quantity, central) }));
}

const lastDrawn = new Map<Quantity, { readonly range: Range; readonly values: Float64Array }>();

/** The draws of a range. The last ones of each quantity are kept: between two passes few inputs change. */
function drawn(quantity: Exclude<Quantity, { kind: 'choice' }>, range: Range): Float64Array {
  const last = lastDrawn.get(quantity);
  if (last !== undefined && isSame(last.range, range)) return last.values;
  const values = column(quantity.id).map(distribution(quantity, range));
  lastDrawn.set(quantity, { range, values });
  return values;
}

function isSame(a: Range, b: Range): boolean {
  return a.low === b.low && a.central === b.central && a.high === b.high;
}

/** The range that a quantity has by itself: as given, or by declaration; none where it is computed. */
export function ownRange(quantity: Quantity, scenario: Scenario): Range | undefined {
  const given = scenario.get(quantity.id);
  if (given !== undefined) return typeof given === 'string' ? undefined : given;
  return quantity.kind === 'input'
    ? { low: quantity.low, central: quantity.default, high: quantity.high }
    : undefined;
}

/** The factors around a prediction at the values that it was made from. */
export function spreadOf(quantity: PredictedInput, values: Values): Spread {
  return typeof quantity.spread === 'function'
    ? (quantity.spread as (values: Values) => Spread)(values)
    : quantity.spread;
}

/** The middle 90 % of a column around a central value that it always contains. */
export function middle(values: Float64Array, central: number): Range {
  return {
    low: Math.min(central, 0 - outermost(values, -1)),
    central,
    high: Math.max(central, outermost(values, 1)),
  };
}

const kept = new Float64Array(tailRank + 1);

/**
 * The value with `tailRank` greater ones (with sign −1: smaller ones, and negated). The greatest so
 * far are kept in order; few of the others get past the first comparison, so this beats sorting.
 */
function outermost(values: Float64Array, sign: 1 | -1): number {
  kept.fill(-Infinity);
  let least = -Infinity;
  for (const unsigned of values) {
    const value = sign * unsigned;
    if (!(value > least)) {
      if (Number.isNaN(value)) return value;
      continue;
    }
    let place = 0;
    for (; place < tailRank && (kept[place + 1] ?? 0) < value; place++) kept[place] = kept[place + 1] ?? 0;
    kept[place] = value;
    least = kept[0] ?? 0;
  }
  return least;
}

/** The range of one quantity in a pass; `undefined` for a choice. */
export function rangeOf(graph: Graph, scenario: Scenario, pass: Pass, id: string): Range | undefined {
  const central = pass.central[id];
  if (typeof central !== 'number') return undefined;
  const quantity = graph.byId.get(id);
  // What was given comes back exactly as given.
  const own = quantity === undefined ? undefined : ownRange(quantity, scenario);
  if (own !== undefined) return own;
  const values = pass.columns.get(id);
  return values === undefined ? { low: central, central, high: central } : middle(values, central);
}

/** A quantity and everything that it is computed from, down to what is given or pinned. */
export function ancestors(graph: Graph, scenario: Scenario, id: string): Set<string> {
  const found = new Set<string>();
  const visit = (current: string): void => {
    if (found.has(current)) return;
    found.add(current);
    const quantity = graph.byId.get(current);
    if (quantity !== undefined && isComputed(quantity) && !scenario.has(current)) quantity.from.forEach(visit);
  };
  visit(id);
  return found;
}
