/** Who is there: attendees as a number, presenters as a lease that one page holds at a time. */
import { isPerson } from './ids.ts';
import { isCount, isRefusal, malformed, open, type Refusal } from './text.ts';

export interface Here {
  /** False when the attendee left, or as the last will of a connection that broke. */
  readonly here: boolean;
}

/** Which page leads (`presenter`), or which deck the room follows (`stage`). */
export interface Held {
  readonly seq: number;
  readonly id: string;
  /** Milliseconds since 1970, by the clock of that page's device. */
  readonly since: number;
}

export function readHere(text: string): Here | Refusal {
  const opened = open(text);
  if (isRefusal(opened)) return opened;
  const { here } = opened.fields;
  return typeof here === 'boolean' ? { here } : malformed;
}

export function readHeld(text: string): Held | Refusal {
  const opened = open(text);
  if (isRefusal(opened)) return opened;
  const { seq, id, since } = opened.fields;
  return isCount(seq) && isPerson(id) && isCount(since) ? { seq, id, since } : malformed;
}
