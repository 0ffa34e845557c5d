/** How many are there: by what they say themselves, and forgotten when they fall silent. */
import { hereFor } from '../protocol/limits.ts';

export interface Presence {
  readonly heard: (attendee: string, here: boolean) => void;
  readonly count: () => number;
}

export function openPresence(now: () => number = Date.now): Presence {
  const last = new Map<string, number>();
  return {
    heard: (attendee, here) => {
      // The one silent for longest stays first.
      last.delete(attendee);
      if (here) last.set(attendee, now());
    },
    count: () => {
      for (const [attendee, at] of last) {
        if (now() - at < hereFor) break;
        last.delete(attendee);
      }
      return last.size;
    },
  };
}
