/** Which uncertain input moves a quantity most: one bar of a tornado per input. */
import { evaluate } from './evaluate.ts';
import { ancestors, ownRange, spreadOf } from './ranges.ts';
import type { Graph } from './build.ts';
import type { Scenario } from './scenario.ts';
import type { Range } from './types.ts';

/** What a quantity becomes when one input goes to its low or high and all others stay central. */
export interface Swing {
  readonly input: string;
  /** The input's own range. */
  readonly range: Range;
  /** The quantity at the input's low, and at its high. */
  readonly atLow: number;
  readonly atHigh: number;
}

/** The swings of a quantity, the widest first; inputs without influence are left out. */
export function swings(graph: Graph, scenario: Scenario, id: string): Swing[] {
  const central = evaluate(graph, scenario);
  const found: Swing[] = [];
  for (const input of ancestors(graph, scenario, id)) {
    const range = inputRange(graph, scenario, input, central[input]);
    if (input === id || range === undefined || range.low === range.high) continue;
    const at = (value: number): number =>
      Number(evaluate(graph, new Map(scenario).set(input, { low: value, central: value, high: value }))[id]);
    const atLow = at(range.low);
    const atHigh = at(range.high);
    if (atLow !== atHigh) found.push({ input, range, atLow, atHigh });
  }
  const width = ({ atLow, atHigh }: Swing): number => Math.abs(atHigh - atLow);
  return found.sort((a, b) => width(b) - width(a) || (a.input < b.input ? -1 : 1));
}

/** The range of an input, whether declared, given or predicted; none for what is merely computed. */
export function inputRange(
  graph: Graph,
  scenario: Scenario,
  id: string,
  central: number | string | undefined,
): Range | undefined {
  const quantity = graph.byId.get(id);
  if (quantity === undefined || typeof central !== 'number') return undefined;
  const own = ownRange(quantity, scenario);
  if (own !== undefined || quantity.kind !== 'predicted') return own;
  const spread = spreadOf(quantity, evaluate(graph, scenario));
  const [min, max] = quantity.bounds;
  return { low: Math.max(min, central * spread.low), central, high: Math.min(max, central * spread.high) };
}
