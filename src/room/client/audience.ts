/** A phone in the hall: follows the four open topics, votes, asks, says that it is there. */
import type { Audience, AudienceOptions, Standing } from './api.ts';
import { openGate } from './gate.ts';
import { openLine } from './line.ts';
import { readShown } from '../protocol/asks.ts';
import { hereEvery, longestAsk, mostAsks } from '../protocol/limits.ts';
import { readQuestion, type Question } from '../protocol/question.ts';
import { readResult } from '../protocol/result.ts';
import { sequence } from '../protocol/sequence.ts';
import { readState } from '../protocol/state.ts';
import { cleanWords, seal } from '../protocol/text.ts';
import { openTopics, topicsOf, type OpenTopic } from '../protocol/topics.ts';
import type { Answer } from '../protocol/vote.ts';

/** A vote that the broker may not have yet. */
interface Ballot {
  readonly question: string;
  readonly seq: number;
  readonly answer: Answer;
  /** The connection over which the broker took it; a broker that lost its memory is told again over the next. */
  taken?: number;
  sending?: number;
  readonly settle: (counted: boolean) => void;
}

interface WaitingAsk {
  readonly text: string;
  sent: boolean;
  readonly done: () => void;
}

/** After a connection came back, what the broker still keeps arrives within this time; what it doesn't keep has been put away. */
const settleTime = 5000;

/** Joins a room. Loads and opens nothing until it is called. */
export function join(options: AudienceOptions): Audience {
  const { room, id, onState, onQuestion, onResult, onShown, onStanding } = options;
  const topics = topicsOf(room);
  const gate = openGate();
  const { next } = sequence();
  const silent = new Set<OpenTopic>();
  let connection = 0;
  let here = false;
  let question: Question | undefined;
  /** The question as it came, and the connection over which the broker has said it last. */
  let said = { text: '', over: 0 };
  let ballot: Ballot | undefined;
  let asks: readonly WaitingAsk[] = [];
  let asked = 0;
  let beat: ReturnType<typeof setInterval> | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;

  const clear: Readonly<Record<OpenTopic, () => void>> = {
    state: () => onState(undefined),
    question: () => heardQuestion(undefined),
    result: () => onResult(undefined),
    shown: () => onShown([]),
  };

  const heardQuestion = (now: Question | undefined): void => {
    question = now;
    if (ballot !== undefined && (now?.id !== ballot.question || (!now.open && ballot.taken === undefined))) {
      // Too late: the question was closed or put away before the broker had the vote.
      ballot.settle(false);
      ballot = undefined;
    }
    sendVote();
    onQuestion(now);
  };
  const sendVote = (): void => {
    const own = ballot;
    const over = connection;
    if (!here || own === undefined || own.taken === over || own.sending === over) return;
    // A broker that lost its memory takes no votes before it knows the question again.
    if (question?.id !== own.question || !question.open || said.over !== over) return;
    own.sending = over;
    void line.publish(topics.vote(own.question, id), seal({ seq: own.seq, answer: own.answer }), true).then((done) => {
      if (!done) return;
      own.taken = over;
      own.settle(true);
    });
  };

  const sendAsks = (): void => {
    for (const each of asks.filter(({ sent }) => !sent)) {
      each.sent = true;
      void line.publish(topics.ask(id), each.text, false).then((done) => {
        if (done) {
          asks = asks.filter((other) => other !== each);
          each.done();
        } else each.sent = false;
      });
    }
  };

  const hear = (topic: string, text: string | undefined): void => {
    const kind = openTopics.find((each) => topics[each] === topic);
    if (kind === undefined) {
      gate.drop('topic');
      return;
    }
    silent.delete(kind);
    if (text === '') {
      clear[kind]();
      return;
    }
    switch (kind) {
      case 'state':
        pass(gate.readNext(topic, text, readState), onState);
        return;
      case 'question':
        if (text !== undefined && text === said.text) {
          said = { text, over: connection };
          sendVote();
        }
        pass(gate.readNext(topic, text, readQuestion), (asked) => {
          said = { text: text ?? '', over: connection };
          heardQuestion(asked);
        });
        return;
      case 'result':
        pass(gate.readNext(topic, text, readResult), onResult);
        return;
      case 'shown':
        pass(gate.readNext(topic, text, readShown), (shown) => onShown(shown.asks));
        return;
    }
  };

  const stand = (standing: Standing): void => {
    here = standing === 'here';
    clearInterval(beat);
    clearTimeout(settled);
    if (here) {
      const say = (): void => void line.publish(topics.here(id), seal({ here: true }), false);
      say();
      beat = setInterval(say, hereEvery);
      settled = setTimeout(() => {
        for (const each of silent) clear[each]();
        silent.clear();
      }, settleTime);
      sendVote();
      sendAsks();
    } else {
      connection += 1;
      for (const each of ['question', 'result', 'shown'] as const) if (standing === 'away') silent.add(each);
    }
    onStanding?.(standing);
  };

  const line = openLine({
    url: options.url,
    clientId: id,
    clean: true,
    // Brokers know by this which room somebody belongs to, and tell nobody of any other.
    username: room,
    password: room,
    will: { topic: topics.here(id), text: seal({ here: false }), kept: false },
    follow: openTopics.map((topic) => ({ filter: topics[topic], qos: 0 })),
    hear,
    onStanding: stand,
    ...(options.openSocket === undefined ? {} : { openSocket: options.openSocket }),
  });

  return {
    vote: (to, answer) => {
      ballot?.settle(false);
      if (question?.id !== to || !question.open) return Promise.resolve(false);
      return new Promise((settle) => {
        ballot = { question: to, seq: next(), answer, settle };
        sendVote();
      });
    },
    ask: (typed) => {
      const text = cleanWords(typed, longestAsk);
      if (text === '' || asked >= mostAsks) return undefined;
      asked += 1;
      return new Promise((done) => {
        asks = [...asks, { text: seal({ seq: next(), text }), sent: false, done }];
        if (here) sendAsks();
      });
    },
    leave: () => {
      clearInterval(beat);
      clearTimeout(settled);
      ballot?.settle(false);
      void line.publish(topics.here(id), seal({ here: false }), false);
      line.close();
    },
    dropped: gate.dropped,
  };
}

function pass<T>(message: T | undefined, use: (message: T) => void): void {
  if (message !== undefined) use(message);
}
