/** The list that is open in this window: changed in steps, kept as it changes, told to all who show it. */
import { emptyList, type List } from './list.ts';
import { newId, prefix, type KeepFault, type Shelf } from './keep.ts';
import { again, back, begin, step, type Turns } from './turns.ts';

/** While somebody types, a list is kept only when the hand rests this long. */
const restMs = 400;

/** What the desk tells besides the list itself. */
export type DeskNews = 'followed' | 'forked';

export interface Desk {
  readonly list: () => List;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Changes the list in one step. @param gesture steps of one gesture (typing in one field) are undone together */
  readonly change: (next: List, gesture?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Goes to another list, with nothing to undo. */
  readonly put: (list: List) => void;
  /** What was last found wrong with keeping it; undefined while all is well. */
  readonly fault: () => KeepFault | undefined;
  /** Whether the list stands on the device as it is here. */
  readonly kept: () => boolean;
  /** Keeps at once what waits. */
  readonly flush: () => void;
  /** @param show called at once and after every change; `gesture` is that of the change */
  readonly follow: (show: (gesture?: string) => void) => void;
  readonly onNews: (tell: (news: DeskNews) => void) => void;
}

/** @param copyName how the second of two versions is called */
export function openDesk(shelf: Shelf, copyName: (title: string) => string): Desk {
  const last = shelf.lastOpen();
  const found = (last === undefined ? undefined : shelf.open(last)) ?? firstOf(shelf);
  let turns: Turns<List> = begin(found ?? emptyList(newId()));
  let fault: KeepFault | undefined;
  let kept = found !== undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const shows: ((gesture?: string) => void)[] = [];
  const tellers: ((news: DeskNews) => void)[] = [];
  const show = (gesture?: string): void => {
    for (const one of shows) one(gesture);
  };
  const tell = (news: DeskNews): void => {
    for (const one of tellers) one(news);
  };

  const keep = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const result = shelf.keep(turns.present);
    if (result === 'elsewhere') {
      const { present } = turns;
      turns = begin({ ...present, id: newId(), title: copyName(present.title) });
      fault = shelf.keep(turns.present);
      kept = fault === undefined;
      show();
      tell('forked');
      return;
    }
    fault = result;
    kept = result === undefined;
  };
  const soon = (gesture?: string): void => {
    kept = false;
    clearTimeout(timer);
    timer = setTimeout(() => {
      keep();
      show(gesture ?? 'kept');
    }, restMs);
  };
  const turn = (next: Turns<List>): void => {
    if (next.present === turns.present) return;
    turns = next;
    soon();
    show();
  };
  const flush = (): void => {
    if (timer !== undefined) keep();
  };

  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
  addEventListener('storage', ({ key }) => {
    const { id } = turns.present;
    // What waits here to be kept is not given up: `keep` then finds that the list has two versions.
    if (key?.startsWith(`${prefix}${id}:`) !== true || timer !== undefined || !shelf.changedElsewhere(id)) return;
    const newer = shelf.open(id);
    if (newer === undefined) return;
    turns = begin(newer);
    show();
    tell('followed');
  });

  return {
    list: () => turns.present,
    canUndo: () => turns.past.length > 0,
    canRedo: () => turns.future.length > 0,
    change: (next, gesture) => {
      if (next === turns.present) return;
      turns = step(turns, next, gesture);
      soon(gesture);
      show(gesture);
    },
    undo: () => {
      turn(back(turns));
    },
    redo: () => {
      turn(again(turns));
    },
    put: (list) => {
      flush();
      turns = begin(list);
      fault = undefined;
      kept = shelf.open(list.id) !== undefined;
      // A list that was read from a file is not on the device yet.
      if (!kept && list.items.length > 0) keep();
      show();
    },
    fault: () => fault,
    kept: () => kept,
    flush,
    follow: (one) => {
      shows.push(one);
      one();
    },
    onNews: (one) => {
      tellers.push(one);
    },
  };
}

function firstOf(shelf: Shelf): List | undefined {
  const [first] = shelf.all().lists;
  return first === undefined ? undefined : shelf.open(first.id);
}
