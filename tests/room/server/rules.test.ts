import { describe, expect, it, vi } from 'vitest';
import { bucket } from '../../../scripts/lib/room/bucket.mjs';
import { inspector } from '../../../scripts/lib/room/framing.mjs';
import { createRules } from '../../../scripts/lib/room/rules.mjs';
import { freshCode, freshId } from '../../../src/room/protocol/ids.ts';
import { seal } from '../../../src/room/protocol/text.ts';
import { topicsOf } from '../../../src/room/protocol/topics.ts';
import { dice, fuzzedPayload, fuzzedTopic } from '../helpers/fuzz.ts';

/** A loaded machine with two cores needs patience. */
vi.setConfig({ testTimeout: 60_000 });

describe('a bucket', () => {
  it('lets a burst through, then so many a second, whatever the clock does', () => {
    let time = 0;
    const passes = bucket({ burst: 3, perSecond: 2, now: () => time });
    const count = (): number => Array.from({ length: 10 }, passes).filter(Boolean).length;
    expect(count()).toBe(3);
    time = 1000;
    expect(count()).toBe(2);
    time = 500;
    expect(count()).toBe(0);
    time = 100_000;
    expect(count()).toBe(3);
  });
});

describe('the framing', () => {
  it('is followed byte by byte, and ends at what is too large, whatever the pieces', () => {
    // A publication of 300 bytes (length 172 2), a ping, then one that announces 8,193 bytes (length 129 64).
    const good = [0x30, 172, 2, ...Array.from({ length: 300 }, () => 0xff), 0xc0, 0];
    for (const size of [1, 2, 7, 400]) {
      let packets = 0;
      const inspect = inspector(() => (packets += 1) > 0);
      for (let at = 0; at < good.length; at += size) expect(inspect(Uint8Array.from(good.slice(at, at + size)))).toBeUndefined();
      expect(packets).toBe(2);
      expect(inspect(Uint8Array.from([0x30, 129, 64]))).toBe('size');
    }
  });
});

describe('100,000 fuzzed messages', () => {
  it('move nothing: what passes is an attendee’s own, well formed, and no presenter’s', () => {
    const room = freshCode();
    const topics = topicsOf(room);
    let time = 1_795_000_000_000;
    const rules = createRules({ room, secret: freshId(), now: () => (time += 1000) });
    const own = freshId();
    const attendee = rules.login({ id: own, username: room, password: room, clean: true });
    if (attendee === undefined) throw new Error('not let in');
    const d = dice(9);
    const passed = new Set<string>();
    for (let n = 0; n < 100_000; n += 1) {
      const topic = fuzzedTopic(d, room, own);
      const bytes = Buffer.from(fuzzedPayload(d));
      if (rules.refuse(attendee, { topic, text: bytes.toString(), bytes: bytes.length, qos: d.number(3), kept: d.number(2) === 0 }) === undefined) passed.add(topic);
      // What everybody may follow is all that is followed.
      if (rules.mayFollow(attendee, topic)) expect([topics.state, topics.question, topics.result, topics.shown]).toContain(topic);
    }
    // A question is open: none passed, so that no vote may either.
    expect([...passed].filter((topic) => topic !== topics.ask(own) && topic !== topics.here(own))).toEqual([]);
    for (const [username, password] of [['presenter', 'wrong'], ['presenter', room], [room, 'wrong'], [freshCode(), room], [undefined, undefined], ['presenter', undefined]]) expect(rules.login({ id: freshId(), username, password, clean: true })).toBeUndefined();
  });

  it('count no vote twice, and none for another question', () => {
    const room = freshCode();
    const topics = topicsOf(room);
    const secret = freshId();
    const rules = createRules({ room, secret });
    const presenter = rules.login({ id: freshId(), username: 'presenter', password: secret, clean: false });
    const own = freshId();
    const attendee = rules.login({ id: own, username: room, password: room, clean: true });
    if (presenter === undefined || attendee === undefined) throw new Error('not let in');
    const say = (who: typeof attendee, topic: string, message: object): string | undefined => {
      const text = seal(message);
      return rules.refuse(who, { topic, text, bytes: text.length, qos: 1, kept: true });
    };
    const question = { seq: 10, id: 'q1', text: 'Qual?', open: true, shown: false, kind: 'choice', options: [{ id: 'a', text: 'A' }, { id: 'b', text: 'B' }] };
    expect(say(attendee, topics.vote('q1', own), { seq: 1, answer: 'a' })).toBe('late');
    expect(say(presenter, topics.question, question)).toBeUndefined();
    expect(say(presenter, topics.question, question)).toBe('old');
    expect(say(attendee, topics.vote('q1', own), { seq: 2, answer: 'a' })).toBeUndefined();
    expect(say(attendee, topics.vote('q1', own), { seq: 2, answer: 'b' })).toBe('old');
    expect(say(presenter, topics.question, { ...question, seq: 11, open: false })).toBeUndefined();
    expect(say(attendee, topics.vote('q1', own), { seq: 3, answer: 'b' })).toBe('late');
    expect(say(presenter, topics.question, { ...question, seq: 12 })).toBeUndefined();
    expect(say(attendee, topics.vote('q1', own), { seq: 2, answer: 'b' })).toBe('old');
    expect(say(attendee, topics.vote('q1', own), { seq: 3, answer: 'b' })).toBeUndefined();
    expect(say(presenter, topics.vote('q1', own), { seq: 4, answer: 'a' })).toBe('topic');
    expect(rules.refuse(presenter, { topic: topics.vote('q1', own), text: '', bytes: 0, qos: 1, kept: true })).toBeUndefined();
  });
});
