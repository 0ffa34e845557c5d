/**
 * Lists on the device. Each list has two places that are written in turn: when a write is cut off, the other place
 * still holds what was there before. What another window wrote is noticed before it is written over.
 */
import type { List } from './list.ts';
import { read, write } from './read.ts';

/** What a place holds; `count` says which of two is newer, `by` which window wrote it. */
interface Saved {
  readonly count: number;
  readonly by: string;
  readonly list: List;
}

/** The part of the browser's storage that is needed; tests give their own. */
export type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Why a list could not be kept. */
export type KeepFault = 'full' | 'closed' | 'elsewhere';

export const prefix = 'megamaquina:pauta:';
const slots = [0, 1] as const;
const openKey = 'megamaquina:pauta-aberta';

/** A word that no other list or window has; also where the page is no secure context. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('-');
}

/** The lists of one window. */
export class Shelf {
  readonly #place: () => Place;
  readonly #window = newId();
  /** The newest state of each list that this window has read or written. */
  readonly #seen = new Map<string, string>();

  /** @param place asked anew each time: where storage is closed, asking throws */
  constructor(place: () => Place) {
    this.#place = place;
  }

  /** All lists that can be read, and how many places hold nothing that can be. Empty where storage is closed. */
  all(): { readonly lists: readonly List[]; readonly damaged: number } {
    try {
      const place = this.#place();
      const ids = new Set<string>();
      for (let i = 0; i < place.length; i++) {
        const [, id] = /^megamaquina:pauta:([a-z0-9-]+):[01]$/.exec(place.key(i) ?? '') ?? [];
        if (id !== undefined) ids.add(id);
      }
      const lists = [...ids].flatMap((id) => this.#newest(place, id) ?? []).map(({ list }) => list);
      return { lists, damaged: ids.size - lists.length };
    } catch {
      return { lists: [], damaged: 0 };
    }
  }

  /** The newest state of a list, marked as known to this window. */
  open(id: string): List | undefined {
    try {
      const place = this.#place();
      const saved = this.#newest(place, id);
      if (saved === undefined) return undefined;
      this.#seen.set(id, stamp(saved));
      place.setItem(openKey, id);
      return saved.list;
    } catch {
      return undefined;
    }
  }

  /** Which list was open last. */
  lastOpen(): string | undefined {
    try {
      return this.#place().getItem(openKey) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a list. @returns why it could not be kept */
  keep(list: List): KeepFault | undefined {
    try {
      const place = this.#place();
      const before = this.#newest(place, list.id);
      if (before !== undefined && this.#seen.get(list.id) !== stamp(before)) return 'elsewhere';
      const saved: Saved = { count: (before?.count ?? 0) + 1, by: this.#window, list };
      const text = `${saved.count} ${saved.by}\n${write(list)}`;
      place.setItem(keyOf(list.id, saved.count % 2 === 0 ? 0 : 1), text);
      this.#seen.set(list.id, stamp(saved));
      place.setItem(openKey, list.id);
      return undefined;
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'closed';
    }
  }

  /** Takes a list from the device. @returns whether it is gone */
  forget(id: string): boolean {
    try {
      const place = this.#place();
      for (const slot of slots) place.removeItem(keyOf(id, slot));
      this.#seen.delete(id);
      return true;
    } catch {
      return false;
    }
  }

  /** Whether another window has written this list since this one read or wrote it. */
  changedElsewhere(id: string): boolean {
    try {
      const saved = this.#newest(this.#place(), id);
      return saved !== undefined && this.#seen.get(id) !== stamp(saved);
    } catch {
      return false;
    }
  }

  #newest(place: Place, id: string): Saved | undefined {
    const found = slots.flatMap((slot) => savedOf(place.getItem(keyOf(id, slot)), id) ?? []);
    return found.sort((a, b) => b.count - a.count)[0];
  }
}

function keyOf(id: string, slot: 0 | 1): string {
  return `${prefix}${id}:${slot}`;
}

function stamp({ count, by }: Saved): string {
  return `${count} ${by}`;
}

function savedOf(text: string | null, id: string): Saved | undefined {
  const [, count, by, body] = /^(\d{1,9}) ([a-z0-9-]+)\n([^]*)$/.exec(text ?? '') ?? [];
  if (count === undefined || by === undefined || body === undefined) return undefined;
  const result = read(body);
  return 'list' in result && result.list.id === id ? { count: Number(count), by, list: result.list } : undefined;
}
