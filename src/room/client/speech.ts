/** What was published over a connection and is under way: it is acknowledged, said again, or lost with the connection. */
import { publish } from './packets.ts';

export interface SpeechOptions {
  readonly send: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** No acknowledgement comes any more: the connection is of no use. */
  readonly giveUp: () => void;
}

export interface Speech {
  /** `settle` hears whether the broker has it. */
  readonly say: (topic: string, text: string, kept: boolean, settle: (done: boolean) => void) => void;
  readonly acknowledged: (id: number) => void;
  /** The connection broke, and all that was under way with it. */
  readonly broke: () => void;
  /** The id of the next packet, of whatever kind. */
  readonly freshId: () => number;
}

/** A publication that takes longer to be acknowledged, milliseconds, is taken for lost with its connection. */
const acknowledge = 6000;
/**
 * What is kept and was acknowledged only after so long is said again. NATS, when no server leads what it keeps, gives up
 * after four or five seconds, keeps nothing, and acknowledges all the same. A network as slow would not hold a connection.
 */
const late = 3000;

export function openSpeech({ send, giveUp }: SpeechOptions): Speech {
  const underWay = new Map<number, { readonly topic: string; readonly settle: (done: boolean) => void }>();
  let lastId = 0;

  const freshId = (): number => {
    do lastId = (lastId % 0xffff) + 1;
    while (underWay.has(lastId));
    return lastId;
  };
  const say: Speech['say'] = (topic, text, kept, settle) => {
    const id = freshId();
    const since = Date.now();
    const overdue = setTimeout(giveUp, acknowledge);
    underWay.set(id, {
      topic,
      settle: (done) => {
        clearTimeout(overdue);
        const doubtful = done && kept && Date.now() - since >= late;
        // Acknowledgements come in order: what was said there later is still under way, and must remain the last word.
        if (doubtful && ![...underWay.values()].some((each) => each.topic === topic)) say(topic, text, kept, settle);
        else settle(done);
      },
    });
    send(publish(topic, text, { kept, id }));
  };
  return {
    say,
    freshId,
    acknowledged: (id) => {
      const spoken = underWay.get(id);
      underWay.delete(id);
      spoken?.settle(true);
    },
    broke: () => {
      const broken = [...underWay.values()];
      underWay.clear();
      for (const { settle } of broken) settle(false);
    },
  };
}
