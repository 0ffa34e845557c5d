/** One drawing per quantity that follows from others: what it is computed from, two steps back, out of the graph itself. */
import { drawingWords } from '../i18n/drawings/around.ts';
import type { Locale } from '../i18n/locales.ts';
import { quantityWords } from '../i18n/quantities.ts';
import { graph, shownIds } from '../model/live.ts';
import type { Quantity } from '../model/graph/types.ts';

/** More direct parents than this do not fit a screen; the rest stands in the list of steps. */
const mostParents = 8;
/** Boxes of one drawing. A parent is opened whole or not at all. */
const mostBoxes = 11;

function quantityOf(id: string): Quantity {
  const quantity = graph.byId.get(id);
  if (quantity === undefined) throw new RangeError(`The model has no quantity "${id}"`);
  return quantity;
}

/** What a quantity is computed from, without the ones that only carry a unit. What follows from others comes first. */
function parentsOf(id: string): readonly string[] {
  const quantity = quantityOf(id);
  if (!('from' in quantity)) return [];
  const order = ['derived', 'predicted', 'input', 'choice', 'attribute', 'constant'];
  return quantity.from
    .map(quantityOf)
    .filter((parent) => parent.kind !== 'constant' || parent.value !== 1)
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
    .map((parent) => parent.id);
}

/** The quantities that have a drawing. */
export const derivedIds: readonly string[] = shownIds.filter((id) => parentsOf(id).length > 0);

interface Tree {
  readonly boxes: readonly string[];
  readonly arrows: readonly (readonly [from: string, to: string])[];
  /** Whether parents were left out. */
  readonly more: boolean;
}

/** The boxes and arrows of a drawing; the quantity itself is the last box. */
export function derivationTree(id: string): Tree {
  const all = parentsOf(id);
  const parents = all.slice(0, mostParents);
  const boxes = new Set([...parents, id]);
  const arrows = parents.map((parent): [string, string] => [parent, id]);
  for (const parent of parents) {
    const before = parentsOf(parent);
    const added = before.filter((other) => !boxes.has(other));
    if (before.length === 0 || before.length > mostParents || boxes.size + added.length > mostBoxes) continue;
    for (const other of before) {
      boxes.add(other);
      arrows.push([other, parent]);
    }
  }
  boxes.delete(id);
  return { boxes: [...boxes, id], arrows, more: all.length > parents.length };
}

/** A box by kind: what people set is round, what is given has round corners, what follows is a rectangle. */
function box(quantity: Quantity, text: string): string {
  switch (quantity.kind) {
    case 'input':
    case 'choice':
    case 'predicted':
      return `([${text}])`;
    case 'constant':
    case 'attribute':
      return `(${text})`;
    case 'derived':
      return `[${text}]`;
  }
}

/** Source and words of the drawing of a quantity. @throws RangeError when the model has no such quantity */
export function derivationDrawing(id: string, locale: Locale): { readonly source: string; readonly words: Readonly<Record<string, string>> } {
  const t = drawingWords[locale].derivation;
  const { boxes, arrows, more } = derivationTree(id);
  const label = (of: string): string => quantityWords(of, locale).label;
  const direct = arrows.filter(([, to]) => to === id).map(([from]) => label(from));
  const source = [
    // Wider than any value: a line of a box is never broken.
    '%%{init: {"flowchart": {"wrappingWidth": 600}}}%%',
    'flowchart LR',
    'accTitle: {{w:title}}',
    'accDescr: {{w:description}}',
    ...boxes.map((of) => `${of}${box(quantityOf(of), `"\`**{{w:${of}}}**<br/>{{q:${of}}}\`"`)}${of === id ? ':::root' : ''}`),
    ...(more ? ['rest("{{w:rest}}")'] : []),
    ...arrows.map(([from, to]) => `${from} --> ${to}`),
    ...(more ? [`rest -.-> ${id}`] : []),
  ].join('\n');
  return {
    source,
    words: {
      title: t.title(label(id)),
      description: t.description(label(id), direct),
      ...Object.fromEntries(boxes.map((of) => [of, label(of)])),
      ...(more ? { rest: t.rest } : {}),
    },
  };
}
