/** One's own lists, kept on the device under their names. */
import { nameOf, readList, unique, type OwnList } from './own-list.ts';

/** A list with what belongs to it beside the slides. */
export interface SavedList extends OwnList {
  /** What it is for. */
  readonly description: string;
  /** The time that there is, in minutes. */
  readonly target?: number;
  /** The scenario that it starts from, as a link's query; empty for the model's defaults. */
  readonly scenario: string;
}

const key = 'megamaquina:listas';

/** The kept lists by name; none where storage is closed or holds something else. */
export function savedLists(): readonly SavedList[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(readSaved) : [];
  } catch {
    return [];
  }
}

function readSaved(value: unknown): SavedList[] {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('slides' in value)) return [];
  const { name, slides } = value;
  if (typeof name !== 'string' || typeof slides !== 'string') return [];
  const text = (from: unknown): string => (typeof from === 'string' ? from : '');
  const target = 'target' in value && typeof value.target === 'number' ? value.target : undefined;
  return [
    {
      name: nameOf(name),
      items: unique(readList(`?slides=${slides}`)?.items ?? []),
      description: text('description' in value ? value.description : ''),
      scenario: text('scenario' in value ? value.scenario : ''),
      ...(target === undefined ? {} : { target }),
    },
  ];
}

/** Keeps a list in place of the one of the same name. @returns false where the device keeps nothing */
export function keepList(list: SavedList): boolean {
  return write([...savedLists().filter(({ name }) => name !== list.name), list]);
}

/** Forgets a list. @returns false where the device keeps nothing */
export function forgetList(name: string): boolean {
  return write(savedLists().filter((list) => list.name !== name));
}

function write(all: readonly SavedList[]): boolean {
  try {
    const kept = all.map(({ items, ...rest }) => ({ ...rest, slides: items.map(({ slide, minutes }) => (minutes === undefined ? slide : `${slide}_${minutes}`)).join('~') }));
    localStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}
