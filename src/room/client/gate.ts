/** What of that which comes in is let through: read strictly, each message once and in its order; the rest is counted. */
import type { Dropped } from './api.ts';
import { isRefusal, type Reason, type Refusal } from '../protocol/text.ts';

export interface Gate {
  /** Reads a message; undefined when it is dropped. */
  readonly read: <T extends object>(text: string | undefined, reader: (text: string) => T | Refusal) => T | undefined;
  /** The same for messages with numbers: what is repeated or overtaken on `topic` is dropped. */
  readonly readNext: <T extends { readonly seq: number }>(topic: string, text: string | undefined, reader: (text: string) => T | Refusal) => T | undefined;
  readonly drop: (reason: Reason | 'topic' | 'old') => void;
  readonly dropped: () => Dropped;
}

export function openGate(): Gate {
  const counts = { size: 0, json: 0, version: 0, form: 0, old: 0, topic: 0 };
  const last = new Map<string, number>();
  const read: Gate['read'] = (text, reader) => {
    const message = text === undefined ? ({ refused: 'size' } as const) : reader(text);
    if (!isRefusal(message)) return message;
    counts[message.refused] += 1;
    return undefined;
  };
  return {
    read,
    readNext: (topic, text, reader) => {
      const message = read(text, reader);
      if (message === undefined) return undefined;
      if (message.seq <= (last.get(topic) ?? -1)) {
        counts.old += 1;
        return undefined;
      }
      last.set(topic, message.seq);
      return message;
    },
    drop: (reason) => (counts[reason] += 1),
    dropped: () => ({ ...counts }),
  };
}
