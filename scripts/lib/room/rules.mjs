// Who may say and hear what in a room, apart from any broker. Nothing here knows an address or a name.
import { timingSafeEqual } from 'node:crypto';
import { readAsk, readShown } from '../../../src/room/protocol/asks.ts';
import { isPerson } from '../../../src/room/protocol/ids.ts';
import { mostBytes } from '../../../src/room/protocol/limits.ts';
import { readHeld, readHere } from '../../../src/room/protocol/presence.ts';
import { readQuestion } from '../../../src/room/protocol/question.ts';
import { readResult } from '../../../src/room/protocol/result.ts';
import { readSpeaker } from '../../../src/room/protocol/speaker.ts';
import { readState } from '../../../src/room/protocol/state.ts';
import { isRefusal } from '../../../src/room/protocol/text.ts';
import { isKept, mayFollow, mayWrite, readTopic } from '../../../src/room/protocol/topics.ts';
import { readVote } from '../../../src/room/protocol/vote.ts';
import { bucket } from './bucket.mjs';

/**
 * @typedef {import('../../../src/room/protocol/topics.ts').Who} Who
 * @typedef {import('../../../src/room/protocol/text.ts').Reason | 'topic' | 'filter' | 'rate' | 'old' | 'late' | 'login' | 'packet'} Cause
 *   Why something was dropped; `late`: a vote on a question that is not open; `packet`: no MQTT of this profile.
 * @typedef {Who & { passes: () => boolean }} Session
 * @typedef {object} Said
 * @property {string} topic
 * @property {string} text
 * @property {number} bytes
 * @property {number} qos
 * @property {boolean} kept
 */

/** An attendee votes and asks by hand; whoever says more is a machine. Presence and resent votes fit in. */
const ATTENDEE = { burst: 30, perSecond: 3 };
/** A presenter's page erases thousands of votes in one go. */
const PRESENTER = { burst: 20_000, perSecond: 2_000 };
/** A number of a message this far ahead of the clock would shut out all that follow: one day. */
const MOST_AHEAD_MS = 86_400_000;

/** @type {Readonly<Record<import('../../../src/room/protocol/topics.ts').Place['kind'], (text: string) => object>>} */
const READERS = {
  state: readState, question: readQuestion, result: readResult, shown: readShown, presenter: readHeld, stage: readHeld,
  drive: readSpeaker, heard: readSpeaker, vote: readVote, ask: readAsk, here: readHere,
};

/**
 * The rules of one room.
 * @param {{ room: string, secret: string, now?: () => number }} options
 */
export function createRules({ room, secret, now = Date.now }) {
  /** @type {Map<string, number>} */
  const last = new Map();
  /** The question that was asked last, and whether votes count. @type {{ id: string, open: boolean }} */
  let asked = { id: '', open: false };
  /** The largest number of each attendee's votes on it. @type {Map<string, number>} */
  const voted = new Map();

  /**
   * Compares without telling by its time how much was right.
   * @param {string | undefined} word
   * @param {string} right
   */
  const knows = (word, right) => {
    const [given, wanted] = [Buffer.from(word ?? ''), Buffer.from(right)];
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  };

  /**
   * Whether what is numbered comes once and in its order.
   * @param {Map<string, number>} numbers
   * @param {string} of
   * @param {object} message
   */
  const isNext = (numbers, of, message) => {
    if (!('seq' in message) || typeof message.seq !== 'number') return true;
    if (message.seq <= (numbers.get(of) ?? -1) || message.seq > now() + MOST_AHEAD_MS) return false;
    numbers.set(of, message.seq);
    return true;
  };

  /**
   * @param {string} id
   * @param {boolean} open
   */
  const ask = (id, open) => {
    if (id !== asked.id) voted.clear();
    asked = { id, open };
  };

  return {
    /**
     * Lets somebody in, or doesn't.
     * @param {{ id: string, username?: string | undefined, password?: string | undefined, clean: boolean }} login
     * @returns {Session | undefined}
     */
    login: ({ id, username, password, clean }) => {
      if (!isPerson(id)) return undefined;
      if (username === 'presenter') return knows(password, secret) ? { role: 'presenter', id, passes: bucket({ ...PRESENTER, now }) } : undefined;
      // A session that is kept while its owner is away would fill the memory of this machine.
      return clean && knows(username, room) && knows(password, room) ? { role: 'attendee', id, passes: bucket({ ...ATTENDEE, now }) } : undefined;
    },

    /**
     * @param {Session} session
     * @param {string} filter
     */
    mayFollow: (session, filter) => mayFollow(session, filter, room),

    /**
     * Why something may not be said; undefined when it may, and is taken note of.
     * @param {Session} session
     * @param {Said} said
     * @returns {Cause | undefined}
     */
    refuse: (session, { topic, text, bytes, qos, kept }) => {
      if (!session.passes()) return 'rate';
      const place = readTopic(topic);
      if (place === undefined || !mayWrite(session, topic, room)) return 'topic';
      if (bytes > mostBytes) return 'size';
      if (qos > 1 || kept !== isKept(place.kind)) return 'form';
      if (text === '') {
        if (!kept || session.role !== 'presenter') return 'form';
        if (place.kind === 'question') ask('', false);
        return undefined;
      }
      // A presenter erases votes, and casts none.
      if (place.kind === 'vote' && session.role === 'presenter') return 'topic';
      const message = READERS[place.kind](text);
      if (isRefusal(message)) return message.refused;
      if (place.kind === 'vote') {
        if (!asked.open || place.question !== asked.id) return 'late';
        return isNext(voted, place.attendee, message) ? undefined : 'old';
      }
      if (session.role === 'presenter' && !isNext(last, place.kind, message)) return 'old';
      if (place.kind === 'question') {
        const question = readQuestion(text);
        if (!isRefusal(question)) ask(question.id, question.open);
      }
      return undefined;
    },
  };
}
