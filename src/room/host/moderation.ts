/** Questions from the hall, in the presenter's hand. */
import { freshId } from '../protocol/ids.ts';
import { mostAsks, mostShown } from '../protocol/limits.ts';
import type { ShownAsk } from '../protocol/asks.ts';
import { fits } from '../protocol/text.ts';

export interface HallAsk extends ShownAsk {
  /** `waiting` to be looked at, `shown` to the room, or put `away`. */
  readonly is: 'waiting' | 'shown' | 'away';
}

/** More than anybody reads during a talk; what comes after is not taken, and counted. */
const mostKept = 500;

export interface Moderation {
  /** Takes a question in; false where the list is full or this attendee has asked too often. */
  readonly take: (attendee: string, text: string) => boolean;
  /** Takes over what another page has let through; false where nothing of it was new. */
  readonly adopt: (asks: readonly ShownAsk[]) => boolean;
  readonly put: (id: string, where: HallAsk['is']) => void;
  readonly list: () => readonly HallAsk[];
  /** What the room sees: the latest that fit into one message, in the order in which they were let through. */
  readonly shown: () => readonly ShownAsk[];
}

/** @param before What an earlier page of the same presenter remembered. */
export function openModeration(before: readonly HallAsk[] = []): Moderation {
  let asks = [...before];
  let order = before.filter(({ is }) => is === 'shown').map(({ id }) => id);
  const taken = new Map<string, number>();
  return {
    take: (attendee, text) => {
      const count = taken.get(attendee) ?? 0;
      if (count >= mostAsks || asks.length >= mostKept) return false;
      taken.set(attendee, count + 1);
      // An id of its own: what the room sees must not lead back to who asked.
      asks.push({ id: freshId(), text, is: 'waiting' });
      return true;
    },
    adopt: (others) => {
      const fresh = others.filter(({ id }) => asks.every((ask) => ask.id !== id));
      asks.push(...fresh.map((ask) => ({ ...ask, is: 'shown' as const })));
      order.push(...fresh.map(({ id }) => id));
      return fresh.length > 0;
    },
    put: (id, where) => {
      order = order.filter((each) => each !== id);
      if (where === 'shown') order.push(id);
      asks = asks.map((ask) => (ask.id === id ? { ...ask, is: where } : ask));
      while (order.length > mostShown || !fits({ seq: Number.MAX_SAFE_INTEGER, asks: visible() })) {
        const oldest = order.shift();
        asks = asks.map((ask) => (ask.id === oldest ? { ...ask, is: 'waiting' } : ask));
      }
    },
    list: () => asks,
    shown: () => visible(),
  };

  function visible(): readonly ShownAsk[] {
    return order.flatMap((id) => asks.filter((ask) => ask.id === id).map(({ text }) => ({ id, text })));
  }
}
