/**
 * One page at a time leads a room, and one deck is its stage. Who comes second is refused, or takes over knowingly; who was
 * overtaken learns it from the lease itself. Ties are settled by the larger number, then the larger id, so that both sides
 * of a race come to the same end.
 */
import type { Gate } from './gate.ts';
import { readHeld, type Held } from '../protocol/presence.ts';
import { seal } from '../protocol/text.ts';

/**
 * `asking`: not known yet who holds it; `taken`: somebody else does; `free`: they left, and nobody took it yet. A page takes
 * a free lease by itself only when it has not been refused before.
 */
export type LeaseState = 'asking' | 'held' | 'taken' | 'free';

export interface LeaseOptions {
  readonly id: string;
  readonly next: () => number;
  readonly saw: (seq: number) => void;
  readonly gate: Gate;
  /** Writes the lease and has it kept. */
  readonly publish: (text: string) => void;
  readonly onState: (state: LeaseState) => void;
  readonly now?: () => number;
}

export interface HeldLease {
  readonly arrived: () => void;
  readonly left: () => void;
  readonly heard: (text: string | undefined) => void;
  readonly takeOver: () => void;
  readonly close: () => void;
  readonly state: () => LeaseState;
}

/** What is kept arrives within this time after the broker has let one in; then the lease is free. */
const grace = 500;

export function holdLease({ id, next, saw, gate, publish, onState, now = Date.now }: LeaseOptions): HeldLease {
  let state: LeaseState = 'asking';
  let own: Held | undefined;
  let wanted = true;
  let here = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const change = (to: LeaseState): void => {
    clearTimeout(waiting);
    if (state === to) return;
    state = to;
    onState(to);
  };
  const take = (): void => {
    wanted = true;
    own = { seq: next(), id, since: own?.since ?? now() };
    publish(seal(own));
    change('held');
  };
  const giveWay = (): void => {
    wanted = false;
    own = undefined;
    change('taken');
  };
  const heardLease = (held: Held): void => {
    saw(held.seq);
    const ours = held.id === id;
    const later = own === undefined || held.seq > own.seq || (held.seq === own.seq && held.id > own.id);
    if (!ours && later) giveWay();
    // Ours from before a reload, or theirs from before ours: it is written again.
    else if (here && (ours ? state === 'asking' : state === 'held')) take();
  };

  return {
    state: () => state,
    arrived: () => {
      here = true;
      clearTimeout(waiting);
      // Somebody may have taken over meanwhile: what is kept says so before anything is written.
      waiting = setTimeout(() => (wanted ? take() : change('free')), grace);
    },
    left: () => {
      here = false;
      change('asking');
    },
    heard: (text) => {
      if (text === '') {
        // The last will of an earlier connection, or of a page that was overtaken, clears what is ours.
        if (state === 'held' && here) take();
        else if (state === 'taken') change('free');
        return;
      }
      const held = gate.read(text, readHeld);
      if (held !== undefined) heardLease(held);
    },
    takeOver: () => {
      if (here) take();
    },
    close: () => {
      here = false;
      clearTimeout(waiting);
    },
  };
}
