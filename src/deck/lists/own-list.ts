/** A choice of slides made in the browser: `?slides=megamaquina~pico_3&lista=Minha+aula`. */

/** A slide of the choice; minutes where they differ from the slide's own. */
export interface OwnItem {
  readonly slide: string;
  readonly minutes?: number;
}

export interface OwnList {
  /** Empty when it has none. */
  readonly name: string;
  readonly items: readonly OwnItem[];
}

/** More than any talk has. */
const most = 300;
const longestName = 80;
/** Longer than any sitting. */
const mostMinutes = 600;

/** Minutes as somebody gave them, or undefined where they are none. */
export function readMinutes(value: unknown): number | undefined {
  const minutes = typeof value === 'string' && value.trim() !== '' ? Number(value.replace(',', '.')) : value;
  return typeof minutes === 'number' && minutes > 0 && minutes <= mostMinutes ? Math.round(minutes * 100) / 100 : undefined;
}

/** A slide's place in a list, without those that are there twice. */
export function unique(items: readonly OwnItem[]): readonly OwnItem[] {
  return [...new Map(items.toReversed().map((item) => [item.slide, item])).values()].toReversed().slice(0, most);
}

/** Reads a link's query; undefined when it chooses no slides. Ids are not checked here. */
export function readList(search: string): OwnList | undefined {
  const query = new URLSearchParams(search);
  const slides = query.get('slides');
  if (slides === null) return undefined;
  const items = slides.split('~').flatMap((text): OwnItem[] => {
    const [slide = '', given] = text.trim().split('_');
    if (slide === '') return [];
    const minutes = readMinutes(given);
    return [minutes === undefined ? { slide } : { slide, minutes }];
  });
  return { name: nameOf(query.get('lista') ?? ''), items: unique(items) };
}

/** A name as it may stand on a page. */
export function nameOf(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').slice(0, longestName);
}

/** The query that `readList` reads. `~` is left as it is, and nothing in it is a blank: chat programs rewrite `%20`. */
export function listQuery({ name, items }: OwnList): string {
  const slides = items.map(({ slide, minutes }) => (minutes === undefined ? slide : `${slide}_${minutes}`)).join('~');
  const rest = new URLSearchParams(name === '' ? {} : { lista: name }).toString();
  return `slides=${slides}${rest === '' ? '' : `&${rest}`}`;
}

/** The list with one item at another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
