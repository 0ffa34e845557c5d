/** The speaker's language over a room: the same line as between windows, slower and for anybody who knows the secret. */
import type { OpenLine } from '../deck/speaker/channel.ts';
import type { Message } from '../deck/speaker/protocol.ts';

/** What a drag says many times a second is told this often; the last always comes. */
const everyMs = 150;

/** What a message replaces while it waits: the state before it, or the scenario of a drag; undefined for what must all arrive. */
function replaces(message: Message): string | undefined {
  if (message.kind === 'state') return 'state';
  return message.kind === 'command' && message.order.do === 'scenario' ? `scenario ${message.to}` : undefined;
}

export interface RoomLine {
  readonly open: OpenLine;
  /** A message came in. */
  readonly heard: (message: Message) => void;
}

/** @param travel carries a message; what cannot be carried now is lost, as between windows */
export function roomLine(travel: (message: Message) => void): RoomLine {
  let hear: (message: Message) => void = () => undefined;
  const waiting = new Map<string, Message>();
  let last = -everyMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    timer = undefined;
    last = performance.now();
    for (const message of waiting.values()) travel(message);
    waiting.clear();
  };
  return {
    heard: (message) => { hear(message); },
    open: (listener) => {
      hear = listener;
      return {
        say: (message) => {
          const key = replaces(message);
          if (key === undefined) {
            // What waits was said before it.
            if (timer !== undefined) {
              clearTimeout(timer);
              flush();
            }
            travel(message);
            return;
          }
          waiting.set(key, message);
          if (timer !== undefined) return;
          const left = everyMs - (performance.now() - last);
          // At once where it may: the timers of a covered window sleep.
          if (left <= 0) flush();
          else timer = setTimeout(flush, left);
        },
        close: () => {
          clearTimeout(timer);
          timer = undefined;
          hear = () => undefined;
        },
      };
    },
  };
}
