/**
 * A list of demands and what can be done with it: pure functions from one list to the next. Nothing here knows of a
 * page, of storage or of a language.
 */

/** A figure of the model as it stood when it was attached: text, so that it says the same wherever the list is opened. */
export interface Figure {
  readonly quantity: string;
  /** What it measures, in words. */
  readonly name: string;
  readonly value: string;
  /** Its range in words. */
  readonly range: string;
  /** The page that derives it, with its scenario. */
  readonly link: string;
  /** Where it comes from, in words. */
  readonly source: string;
}

export interface Item {
  /** Unique in its list. */
  readonly id: string;
  /** The clause of the catalogue that it was taken from; absent for one's own. */
  readonly clause?: string;
  /** The list that it came from when lists of groups were joined. */
  readonly from?: string;
  readonly title: string;
  readonly text: string;
  readonly argument: string;
  /** The role of who answers for it, never a name that the page would have to protect. */
  readonly responsible: string;
  readonly figures: readonly Figure[];
}

/** What stands at the head of the document. */
export interface Head {
  readonly title: string;
  readonly category: string;
  readonly baseDate: string;
  readonly employer: string;
  readonly introduction: string;
}

export interface List extends Head {
  readonly id: string;
  readonly items: readonly Item[];
}

/** What people can write in an item. */
export type ItemText = Pick<Item, 'title' | 'text' | 'argument' | 'responsible'>;

/** The longest texts and lists that are taken: far beyond what a meeting writes, and short enough for any phone. */
export const bounds = { line: 200, text: 4000, items: 500, figures: 12 } as const;

/** An empty list. @param id unique on the device */
export function emptyList(id: string): List {
  return { id, title: '', category: '', baseDate: '', employer: '', introduction: '', items: [] };
}

/** The smallest number that no item has. */
function freeId(used: ReadonlySet<string>): string {
  let id = 1;
  while (used.has(String(id))) id++;
  return String(id);
}

/** The place of an item, or -1. */
export function placeOf(list: List, id: string): number {
  return list.items.findIndex((item) => item.id === id);
}

/** Adds an item at the end; a clause that is there already and a full list stay as they are. */
export function added(list: List, item: Omit<Item, 'id'>): List {
  if (list.items.length >= bounds.items) return list;
  if (item.clause !== undefined && list.items.some(({ clause }) => clause === item.clause)) return list;
  return { ...list, items: [...list.items, { ...item, id: freeId(new Set(list.items.map(({ id }) => id))) }] };
}

/** Takes an item out. */
export function removed(list: List, id: string): List {
  const items = list.items.filter((item) => item.id !== id);
  return items.length === list.items.length ? list : { ...list, items };
}

/** Moves an item by so many places; at the ends it stays. */
export function moved(list: List, id: string, by: number): List {
  const at = placeOf(list, id);
  const item = list.items[at];
  const to = Math.min(Math.max(at + by, 0), list.items.length - 1);
  if (item === undefined || to === at) return list;
  return { ...list, items: list.items.toSpliced(at, 1).toSpliced(to, 0, item) };
}

/** Changes the texts of an item. */
export function edited(list: List, id: string, change: Partial<ItemText>): List {
  return { ...list, items: list.items.map((item) => (item.id === id ? { ...item, ...change } : item)) };
}

/** Changes the head. */
export function headed(list: List, change: Partial<Head>): List {
  return { ...list, ...change };
}

/** Attaches a figure; one of the same quantity is replaced. */
export function withFigure(list: List, id: string, figure: Figure): List {
  return onFigures(list, id, (figures) => [...figures.filter(({ quantity }) => quantity !== figure.quantity), figure].slice(-bounds.figures));
}

/** Takes a figure away. */
export function withoutFigure(list: List, id: string, quantity: string): List {
  return onFigures(list, id, (figures) => figures.filter((figure) => figure.quantity !== quantity));
}

function onFigures(list: List, id: string, change: (figures: readonly Figure[]) => readonly Figure[]): List {
  return { ...list, items: list.items.map((item) => (item.id === id ? { ...item, figures: change(item.figures) } : item)) };
}

/**
 * Adds the items of another list behind those of this one, each with the name of where it came from. Nothing is
 * dropped: what was asked twice is found by `duplicates` and decided by people.
 * @returns the list, and how many items found no place in it
 */
export function merged(list: List, other: List, from: string): { readonly list: List; readonly lost: number } {
  const room = bounds.items - list.items.length;
  const used = new Set(list.items.map(({ id }) => id));
  const taken = other.items.slice(0, room).map((item): Item => {
    const id = freeId(used);
    used.add(id);
    return { ...item, id, from: (item.from ?? from).slice(0, bounds.line) };
  });
  return { list: { ...list, items: [...list.items, ...taken] }, lost: other.items.length - taken.length };
}

/**
 * Makes one item of several: the first keeps its words, what the others argue is put below its own.
 * @param ids in the order in which they are read
 */
export function joined(list: List, ids: readonly string[]): List {
  const same = ids.flatMap((id) => list.items.filter((item) => item.id === id));
  const [first, ...rest] = same;
  if (first === undefined || rest.length === 0) return list;
  const all = (pick: (item: Item) => string, between: string, most: number): string => [...new Set(same.map((item) => pick(item).trim()).filter((text) => text !== ''))].join(between).slice(0, most);
  const figures = [...new Map(same.flatMap((item) => item.figures).map((figure) => [figure.quantity, figure])).values()].slice(0, bounds.figures);
  const whole: Item = { ...first, argument: all(({ argument }) => argument, '\n', bounds.text), responsible: all(({ responsible }) => responsible, '; ', bounds.line), figures };
  const gone = new Set(rest.map(({ id }) => id));
  return { ...list, items: list.items.filter(({ id }) => !gone.has(id)).map((item) => (item.id === first.id ? whole : item)) };
}
