/** Questions from the hall: as they are asked, and as the presenter lets them through. */
import { isId } from './ids.ts';
import { longestAsk, mostShown } from './limits.ts';
import { isCount, isFields, isRefusal, isWords, malformed, open, type Fields, type Refusal } from './text.ts';

export interface Ask {
  /** Grows with each question of this attendee; one that comes twice is the same. */
  readonly seq: number;
  readonly text: string;
}

export interface ShownAsk {
  readonly id: string;
  readonly text: string;
}

export interface Shown {
  readonly seq: number;
  readonly asks: readonly ShownAsk[];
}

export function readAsk(text: string): Ask | Refusal {
  const opened = open(text);
  if (isRefusal(opened)) return opened;
  const { seq, text: words } = opened.fields;
  return isCount(seq) && isWords(words, longestAsk) ? { seq, text: words } : malformed;
}

const isShownAsk = (value: unknown): value is Fields & ShownAsk => isFields(value) && isId(value['id']) && isWords(value['text'], longestAsk);

export function readShown(text: string): Shown | Refusal {
  const opened = open(text);
  if (isRefusal(opened)) return opened;
  const { seq, asks } = opened.fields;
  if (!isCount(seq) || !Array.isArray(asks) || asks.length > mostShown || !asks.every(isShownAsk)) return malformed;
  return { seq, asks: asks.map(({ id, text: words }) => ({ id, text: words })) };
}
