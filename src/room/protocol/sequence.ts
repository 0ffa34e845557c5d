/**
 * Numbers for messages that grow for ever, also over a reload and from one device to the next: the time in milliseconds,
 * or one more than the largest number seen where a clock is behind.
 */
export interface Sequence {
  readonly next: () => number;
  /** Numbers that follow are larger than this one, which somebody else used. */
  readonly saw: (seq: number) => void;
}

/** A clock further ahead than this is wrong, and no number of its would leave room for others: one day. */
const mostAhead = 86_400_000;

export function sequence(now: () => number = Date.now): Sequence {
  let last = 0;
  return {
    next: () => (last = Math.max(last + 1, now())),
    saw: (seq) => {
      if (seq <= now() + mostAhead) last = Math.max(last, seq);
    },
  };
}
