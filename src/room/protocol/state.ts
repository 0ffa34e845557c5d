/** Where the talk stands, for those who follow it. */
import { isId } from './ids.ts';
import { longestQuery, mostSteps } from './limits.ts';
import { isCount, isRefusal, malformed, open, type Refusal } from './text.ts';

export interface RoomState {
  readonly seq: number;
  readonly slide: string;
  /** How many of the slide's steps are shown. */
  readonly step: number;
  /** The scenario as the query of a link, without `?`: only what differs from the defaults. */
  readonly scenario: string;
  readonly playlist: string;
  /** True while the room keeps numbers that the speaker has changed since. */
  readonly frozen?: boolean;
  /** When it was said, in milliseconds since 1970 by the stage's clock. */
  readonly at: number;
}

export function readState(text: string): RoomState | Refusal {
  const opened = open(text);
  if (isRefusal(opened)) return opened;
  const { seq, slide, step, scenario, playlist, frozen, at } = opened.fields;
  if (!isCount(seq) || !isId(slide) || !isCount(step, mostSteps) || !isId(playlist) || !isCount(at)) return malformed;
  if (typeof scenario !== 'string' || scenario.length > longestQuery) return malformed;
  if (frozen !== undefined && typeof frozen !== 'boolean') return malformed;
  return { seq, slide, step, scenario, playlist, ...(frozen === undefined ? {} : { frozen }), at };
}
