/** What the presenter's page runs: asks the room, counts, lets questions of the hall through, ends the room. */
import type { Message } from '../../deck/speaker/protocol.ts';
import type { Dropped, Room } from '../client/api.ts';
import type { Gate } from '../client/gate.ts';
import type { LeaseState } from '../client/lease.ts';
import { present } from '../client/presenter.ts';
import { readAsk, readShown } from '../protocol/asks.ts';
import { freshId } from '../protocol/ids.ts';
import { resultEvery } from '../protocol/limits.ts';
import { readHere } from '../protocol/presence.ts';
import { readQuestion, type Choice, type Guess, type Question } from '../protocol/question.ts';
import { readResult, type Truth } from '../protocol/result.ts';
import { readSpeaker, sealForRoom } from '../protocol/speaker.ts';
import { readTopic, topicsOf } from '../protocol/topics.ts';
import { readVote } from '../protocol/vote.ts';
import { eraseAll } from './erase.ts';
import type { Finished } from './export.ts';
import { openModeration, type HallAsk } from './moderation.ts';
import { atMostEvery } from './often.ts';
import { openPresence } from './presence.ts';
import { openTally, type Tallied, type Tally } from './tally.ts';

/** What a page keeps over a reload, in its tab alone. */
export interface Remembered {
  readonly asks: readonly HallAsk[];
  readonly finished: readonly Finished[];
}

export interface HostOptions extends Room {
  readonly secret: string;
  readonly before?: Remembered;
  readonly onLease: (state: LeaseState) => void;
  /** The question as it stands, and what has come in so far; at most twice a second. */
  readonly onCount: (now: { readonly question: Question; readonly result: Tallied } | undefined) => void;
  readonly onAsks: (asks: readonly HallAsk[]) => void;
  /** How many are there; at most twice a second. */
  readonly onPresent: (people: number) => void;
  /** What changed is worth keeping over a reload. */
  readonly onRemember: (remembered: Remembered) => void;
  /** What the stage says; see `src/deck/speaker/protocol.ts`. */
  readonly onStage: (message: Message) => void;
}

type Fresh<T> = Omit<T, 'seq' | 'id' | 'open' | 'shown'>;
/** A question that is still to be asked. */
export type Draft = Fresh<Guess> | Fresh<Choice>;

export interface Host {
  /** Asks the room; a question before it is put away. */
  readonly ask: (draft: Draft) => void;
  readonly close: () => void;
  readonly reopen: () => void;
  /** Shows the result to the room; of a guess also what the model and others say. */
  readonly show: (truth?: Truth) => void;
  readonly hide: () => void;
  /** Takes the question away and erases its votes from the broker; its result is kept for the table. */
  readonly putAway: () => Promise<void>;
  readonly moderate: (ask: string, where: HallAsk['is']) => void;
  readonly finished: () => readonly Finished[];
  /** Says something to the stage; false where nobody was reached. */
  readonly say: (message: Message) => Promise<boolean>;
  readonly takeOver: () => void;
  /** Erases everything that is kept for the room, and leaves. */
  readonly end: () => Promise<void>;
  readonly leave: () => Promise<void>;
  readonly dropped: () => Dropped;
}

interface Running {
  question: Question;
  readonly tally: Tally;
  truth?: Truth;
}

/** Votes that the broker still keeps arrive within this time, so that the end of the room erases them too. */
const sweepTime = 1500;

export function openHost(options: HostOptions): Host {
  const { room, before, onCount, onAsks, onPresent, onRemember, onStage } = options;
  const topics = topicsOf(room);
  const moderation = openModeration(before?.asks);
  const presence = openPresence();
  let finished: readonly Finished[] = before?.finished ?? [];
  let running: Running | undefined;
  /** Questions that were put away: their echo may still be on its way. */
  const gone = new Set<string>();
  let led: LeaseState = 'asking';
  /** While a room ends: whose votes on which question the broker still keeps. */
  let sweep: Set<string> | undefined;

  const remember = (): void => onRemember({ asks: moderation.list(), finished });
  const tellCount = atMostEvery(resultEvery, () => {
    if (running === undefined) {
      onCount(undefined);
      return;
    }
    const { question, tally, truth } = running;
    const result = tally.result(truth);
    onCount({ question, result });
    presenting.keep(topics.result, { seq: presenting.next(), ...(question.shown ? result : { kind: 'count', question: question.id, count: result.count }) });
  });
  const tellPresent = atMostEvery(resultEvery, () => onPresent(presence.count()));

  const start = (question: Question): void => {
    if (running !== undefined) presenting.unfollow(topics.votes(running.question.id));
    running = { question, tally: openTally(question) };
    presenting.follow(topics.votes(question.id));
    tellCount.ask();
  };
  const forget = (): void => {
    if (running === undefined) return;
    gone.add(running.question.id);
    presenting.unfollow(topics.votes(running.question.id));
    running = undefined;
    tellCount.ask();
  };
  const keepShown = (): void => presenting.keep(topics.shown, { seq: presenting.next(), asks: moderation.shown() });
  /** Asks the broker for all votes that it keeps: whatever got lost on the way is counted then. */
  const recount = (): void => {
    if (running !== undefined) presenting.follow(topics.votes(running.question.id));
  };
  const change = (more: Partial<Pick<Question, 'open' | 'shown'>>): void => {
    if (running === undefined) return;
    running.question = { ...running.question, ...more, seq: presenting.next() };
    presenting.keep(topics.question, running.question);
    tellCount.ask();
  };

  const hear = (topic: string, text: string | undefined, gate: Gate, kept: boolean): void => {
    const place = readTopic(topic);
    switch (place?.kind) {
      case 'vote': {
        if (sweep !== undefined) {
          if (text !== '') sweep.add(topic);
          return;
        }
        if (text === '' || running?.question.id !== place.question) return;
        const vote = gate.read(text, readVote);
        if (vote === undefined) return;
        // A page that was reloaded counts again what was said in time; what comes after the end is too late.
        if (!running.question.open && !kept) gate.drop('old');
        else if (running.tally.cast(place.attendee, vote)) tellCount.ask();
        else if (!kept) gate.drop('old');
        return;
      }
      case 'ask': {
        const ask = gate.readNext(topic, text, readAsk);
        if (ask === undefined || !moderation.take(place.attendee, ask.text)) return;
        onAsks(moderation.list());
        remember();
        return;
      }
      case 'here': {
        const said = gate.read(text, readHere);
        if (said === undefined) return;
        presence.heard(place.attendee, said.here);
        tellPresent.ask();
        return;
      }
      case 'heard': {
        const message = gate.read(text, readSpeaker);
        if (message !== undefined) onStage(message);
        return;
      }
      // What is kept from before a reload, or by the page that led before; one's own words come back too.
      case 'question': {
        if (text === '') {
          if (!presenting.holds()) forget();
          return;
        }
        const asked = gate.readNext(topic, text, readQuestion);
        if (asked === undefined) return;
        presenting.saw(asked.seq);
        if (gone.has(asked.id)) return;
        if (running?.question.id === asked.id) {
          if (asked.seq > running.question.seq) running.question = asked;
        } else if (running === undefined || asked.seq > running.question.seq) adopt(asked);
        return;
      }
      case 'shown': {
        const shown = text === '' ? undefined : gate.readNext(topic, text, readShown);
        if (shown === undefined) return;
        presenting.saw(shown.seq);
        if (moderation.adopt(shown.asks)) onAsks(moderation.list());
        return;
      }
      case 'result': {
        const result = text === '' ? undefined : gate.readNext(topic, text, readResult);
        if (result !== undefined) presenting.saw(result.seq);
        return;
      }
      case 'drive':
      case 'presenter':
      case 'stage':
      case 'state':
      case undefined:
        gate.drop('topic');
    }
  };
  /** Goes on with a question that an earlier page asked: votes are counted anew from what the broker keeps. */
  const adopt = (question: Question): void => {
    start(question);
    presenting.keep(topics.question, question);
  };

  const presenting = present({
    ...options,
    as: 'presenter',
    onLease: (state) => {
      // After somebody else has led, this page says anew how things stand.
      if (state === 'held' && (led === 'taken' || led === 'free')) {
        change({});
        keepShown();
      }
      if (state !== 'asking') led = state;
      options.onLease(state);
    },
    follow: [topics.asks, topics.presence, topics.heard, topics.question, topics.result, topics.shown],
    hear,
  });

  const putAway = async (): Promise<void> => {
    if (running === undefined) return;
    const { question, tally, truth } = running;
    forget();
    if (tally.count() > 0) finished = [...finished, { question, result: tally.result(truth) }];
    remember();
    // Both before anything else is said at these topics.
    await Promise.all([presenting.erase(topics.question), presenting.erase(topics.result)]);
    await eraseAll(presenting.erase, tally.attendees().map((attendee) => topics.vote(question.id, attendee)));
  };

  return {
    ask: (draft) => {
      void putAway();
      const question = { ...draft, seq: presenting.next(), id: `q-${freshId().slice(0, 12)}`, open: true, shown: false };
      start(question);
      presenting.keep(topics.question, question);
    },
    close: () => {
      change({ open: false });
      recount();
    },
    reopen: () => change({ open: true }),
    show: (truth) => {
      if (running !== undefined && truth !== undefined) running.truth = truth;
      change({ shown: true });
      recount();
    },
    hide: () => change({ shown: false }),
    putAway,
    moderate: (ask, where) => {
      moderation.put(ask, where);
      keepShown();
      onAsks(moderation.list());
      remember();
    },
    finished: () => finished,
    say: (message) => {
      const text = sealForRoom(message);
      return typeof text === 'string' ? presenting.say(topics.drive, text) : Promise.resolve(false);
    },
    takeOver: presenting.takeOver,
    end: async () => {
      await putAway();
      sweep = new Set();
      presenting.follow(topics.allVotes);
      await new Promise((resolve) => setTimeout(resolve, sweepTime));
      await eraseAll(presenting.erase, [...sweep, topics.shown, topics.state]);
      await stop({ forget: true });
    },
    leave: () => stop({ forget: false }),
    dropped: presenting.dropped,
  };

  function stop(how: { readonly forget: boolean }): Promise<void> {
    tellCount.stop();
    tellPresent.stop();
    return presenting.leave(how);
  }
}
