/** Whether a control still moves a result: behind a quantity that was set by hand, nothing does. */
import { graph } from './quantities.ts';

/** For each quantity, what is computed from it directly. */
const children = new Map<string, string[]>();
for (const { id, quantity } of graph.steps) {
  for (const parent of quantity.from) children.set(parent, [...(children.get(parent) ?? []), id]);
}

/** Everything below an id, not beyond `pinned`; the pins that were met stand in `met`. */
function below(id: string, pinned: ReadonlySet<string>, met: Set<string>): ReadonlySet<string> {
  const found = new Set<string>([id]);
  for (const parent of found) {
    for (const child of children.get(parent) ?? []) {
      if (pinned.has(child)) met.add(child);
      else found.add(child);
    }
  }
  return found;
}

/** Whether a quantity is computed from an input, however far above it stands, with no quantity set by hand between them. */
export function dependsOn(id: string, input: string, pinned: ReadonlySet<string>): boolean {
  return below(input, pinned, new Set()).has(id);
}

/**
 * The quantities set by hand that stand between an input and the first of the results that depends on it; empty while
 * the input moves that result.
 * @param id an input
 * @param results the quantities that somebody looks at, the most important first
 * @param pinned the ids that a scenario sets
 */
export function cutOffBy(id: string, results: readonly string[], pinned: ReadonlySet<string>): readonly string[] {
  const all = below(id, new Set(), new Set());
  const result = results.find((one) => all.has(one));
  const met = new Set<string>();
  if (result === undefined || below(id, pinned, met).has(result)) return [];
  return [...met].filter((pin) => pin === result || below(pin, new Set(), new Set()).has(result));
}
