/** One sampling pass: every quantity at every draw of the uncertain inputs. */
import { isComputed } from './build.ts';
import { distribution, halves } from './distribution.ts';
import { evaluate } from './evaluate.ts';
import { column, draws, tailRank } from './sample.ts';
import type { Graph, Step } from './build.ts';
import type { Draw } from './distribution.ts';
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
  readonly steps: readonly { readonly step: Step; readonly values: Float64Array; readonly deviates?: Float64Array }[];
}

/**
 * Runs the pass.
 * @param wanted ids to be sampled; without it, all quantities
 */
export function sample(graph: Graph, scenario: Scenario, wanted?: ReadonlySet<string>): Pass {
  const central = evaluate(graph, scenario);
  const plan = makePlan(graph, scenario, wanted);
  const values: Slots = { ...central };
  for (let draw = 0; draw < draws; draw++) {
    for (const source of plan.sources) values[source.id] = source.values[draw] ?? 0;
    for (const { step, values: out, deviates } of plan.steps) {
      const result = step.run(values);
      const drawn =
        deviates === undefined || step.quantity.kind !== 'predicted'
          ? result
          : spreadOut(step.quantity, result, values, deviates[draw] ?? 0);
      values[step.id] = drawn;
      out[draw] = drawn;
    }
  }
  const columns = new Map<string, Float64Array>();
  for (const { id, values: drawn } of plan.sources) columns.set(id, drawn);
  for (const { step, values: drawn } of plan.steps) columns.set(step.id, drawn);
  return { central, columns };
}

function makePlan(graph: Graph, scenario: Scenario, wanted: ReadonlySet<string> | undefined): Plan {
  const sources = new Map<string, { id: string; values: Float64Array }>();
  const steps: { step: Step; values: Float64Array; deviates?: Float64Array }[] = [];
  const uncertain = new Set<string>();
  for (const quantity of graph.byId.values()) {
    const range = ownRange(quantity, scenario);
    if (range === undefined || quantity.kind === 'choice' || range.low === range.high) continue;
    uncertain.add(quantity.id);
    if (wanted !== undefined && !wanted.has(quantity.id)) continue;
    sources.set(quantity.id, { id: quantity.id, values: drawn(quantity.id, distribution(quantity, range)) });
  }
  for (const step of graph.steps) {
    if (scenario.has(step.id)) continue;
    const isPrediction = step.quantity.kind === 'predicted';
    if (!isPrediction && !step.quantity.from.some((id) => uncertain.has(id))) continue;
    uncertain.add(step.id);
    if (wanted !== undefined && !wanted.has(step.id)) continue;
    const values = new Float64Array(draws);
    steps.push(isPrediction ? { step, values, deviates: column(step.id) } : { step, values });
  }
  return { sources: [...sources.values()], steps };
}

/** The range that a quantity has by itself: as given, or by declaration; none where it is computed. */
export function ownRange(quantity: Quantity, scenario: Scenario): Range | undefined {
  const given = scenario.get(quantity.id);
  if (given !== undefined) return typeof given === 'string' ? undefined : given;
  return quantity.kind === 'input'
    ? { low: quantity.low, central: quantity.default, high: quantity.high }
    : undefined;
}

function drawn(id: string, draw: Draw): Float64Array {
  return column(id).map(draw);
}

/** The factors around a prediction at the values that it was made from. */
export function spreadOf(quantity: PredictedInput, values: Values): Spread {
  return typeof quantity.spread === 'function'
    ? (quantity.spread as (values: Values) => Spread)(values)
    : quantity.spread;
}

function spreadOut(quantity: PredictedInput, prediction: number, values: Values, deviate: number): number {
  const { low, high } = spreadOf(quantity, values);
  const [min, max] = quantity.bounds;
  const factor = halves({ low, central: 1, high })(deviate);
  return Math.min(max, Math.max(min, prediction * factor));
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
