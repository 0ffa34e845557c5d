/** What audience, stage and presenter see of a connection to a room. */
import type { ShownAsk } from '../protocol/asks.ts';
import type { Question } from '../protocol/question.ts';
import type { Result } from '../protocol/result.ts';
import type { RoomState } from '../protocol/state.ts';
import type { Reason } from '../protocol/text.ts';
import type { Answer } from '../protocol/vote.ts';

/**
 * How a connection stands. `connecting` and `away` (it was there and is tried again) pass by themselves; `refused` (no
 * such room, a wrong secret, or an address that this page may not open) does not.
 */
export type Standing = 'connecting' | 'here' | 'away' | 'refused';

/** Messages that came in and were not let through; `old`: repeated, or overtaken by a later one. */
export type Dropped = Readonly<Record<Reason | 'old' | 'topic', number>>;

/** The part of a browser's WebSocket that is used; Node has the same. */
export interface SocketLike {
  binaryType: BinaryType;
  readonly readyState: number;
  readonly bufferedAmount: number;
  addEventListener: WebSocket['addEventListener'];
  send: (data: Uint8Array<ArrayBuffer>) => void;
  close: () => void;
}
export type OpenSocket = (url: string, protocol: string) => SocketLike;

export interface Room {
  /** `ws:` or `wss:`; `roomUrl` of the protocol makes it from the site's settings. */
  readonly url: string;
  readonly room: string;
  /** `freshId()`, kept for as long as the page's tab lives. */
  readonly id: string;
  readonly onStanding?: (standing: Standing) => void;
  /** Left out in browsers. */
  readonly openSocket?: OpenSocket;
}

export interface AudienceOptions extends Room {
  /** Undefined: nothing is shown yet, or the room has ended. */
  readonly onState: (state: RoomState | undefined) => void;
  /** Undefined: no question is asked, or it was put away. */
  readonly onQuestion: (question: Question | undefined) => void;
  readonly onResult: (result: Result | undefined) => void;
  readonly onShown: (asks: readonly ShownAsk[]) => void;
}

export interface Audience {
  /**
   * Resolves to true when the broker has it, however long the network is away; to false where a later vote took its place,
   * or the question was closed before the broker had it.
   */
  readonly vote: (question: string, answer: Answer) => Promise<boolean>;
  /** Resolves when the broker has it; undefined, and nothing is sent, where no words are left or too many were asked. */
  readonly ask: (text: string) => Promise<void> | undefined;
  /** Says goodbye and closes; what was not sent yet is given up. */
  readonly leave: () => void;
  readonly dropped: () => Dropped;
}
