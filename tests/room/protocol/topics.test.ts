import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshCode, freshId, isCode, isPerson, readCode, spelledCode } from '../../../src/room/protocol/ids.ts';
import { readFragment, toFragment } from '../../../src/room/protocol/link.ts';
import { sequence } from '../../../src/room/protocol/sequence.ts';
import { isKept, mayFollow, mayWrite, openTopics, readTopic, topicsOf, type Who } from '../../../src/room/protocol/topics.ts';

const room = 'bcdf2345';
const me = '0123456789abcdef0123456789abcdef';
const other = 'ffffffffffffffffffffffffffffffff';
const attendee: Who = { role: 'attendee', id: me };
const presenter: Who = { role: 'presenter', id: me };
const topics = topicsOf(room);

describe('topics of a room', () => {
  it('are written and taken apart', () => {
    expect(topics.vote('q1', me)).toBe(`mm/1/bcdf2345/vote/q1/${me}`);
    expect(readTopic(topics.vote('q1', me))).toEqual({ kind: 'vote', room, question: 'q1', attendee: me });
    expect(readTopic(topics.state)).toEqual({ kind: 'state', room });
    expect(readTopic(topics.ask(me))).toEqual({ kind: 'ask', room, attendee: me });
    expect([...openTopics, 'presenter', 'stage', 'vote'].every((kind) => isKept(kind as 'vote'))).toBe(true);
    expect(isKept('ask') || isKept('here') || isKept('drive') || isKept('heard')).toBe(false);
  });

  it.each(['', '/', 'mm/1/bcdf2345', 'mm/2/bcdf2345/state', 'mm/1/BCDF2345/state', 'mm/1/bcdf2345/state/x', 'mm/1/bcdf2345/vote/q1', `mm/1/bcdf2345/vote/q1/${me}/x`, 'mm/1/+/state', '$SYS/x', `mm/1/bcdf2345/vote/+/${me}`, 'mm/1/bcdf2345/toString'])('hold no %j', (topic) => {
    expect(readTopic(topic)).toBeUndefined();
  });

  it('let an attendee write their own and nothing else', () => {
    for (const own of [topics.vote('q1', me), topics.ask(me), topics.here(me)]) expect(mayWrite(attendee, own, room)).toBe(true);
    const others = [topics.vote('q1', other), topics.ask(other), topics.here(other), topics.state, topics.question, topics.result, topics.shown, topics.presenter, topics.stage, topics.drive, topics.heard, topics.allVotes, topicsOf('zzzz2345').vote('q1', me)];
    for (const topic of others) expect([topic, mayWrite(attendee, topic, room)]).toEqual([topic, false]);
  });

  it('let an attendee read the four open ones and nothing else', () => {
    for (const open of openTopics) expect(mayFollow(attendee, topics[open], room)).toBe(true);
    for (const filter of ['#', '+', 'mm/#', 'mm/1/+/state', `mm/1/${room}/+`, `mm/1/${room}/#`, topics.votes('q1'), topics.allVotes, topics.vote('q1', me), topics.asks, topics.presence, topics.presenter, topics.drive, topicsOf('zzzz2345').state]) {
      expect([filter, mayFollow(attendee, filter, room)]).toEqual([filter, false]);
    }
  });

  it('let a presenter drive this room alone, and not speak for the hall', () => {
    for (const topic of [topics.state, topics.question, topics.presenter, topics.drive, topics.vote('q1', other)]) expect(mayWrite(presenter, topic, room)).toBe(true);
    expect(mayWrite(presenter, topicsOf('zzzz2345').state, room)).toBe(false);
    expect(mayWrite(presenter, topics.ask(me), room)).toBe(false);
    for (const filter of [topics.votes('q1'), topics.allVotes, topics.asks, topics.presence, topics.stage]) expect(mayFollow(presenter, filter, room)).toBe(true);
    for (const filter of ['#', `mm/1/${room}/#`, 'mm/1/+/vote/+/+', `${topics.votes('q1')}/x`]) expect(mayFollow(presenter, filter, room)).toBe(false);
  });

  it('never throw, whatever the topic', () => {
    fc.assert(fc.property(fc.string(), (topic) => {
      expect(mayWrite(attendee, topic, room) || mayFollow(attendee, topic, room)).toBe(false);
    }));
  });
});

describe('codes and links', () => {
  it('are random and readable', () => {
    const codes = Array.from({ length: 200 }, freshCode);
    expect(codes.every((code) => isCode(code) && /^[23456789bcdfghjkmnpqrstvwxz]{8}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(200);
    expect(isPerson(freshId())).toBe(true);
  });
  it('are read as people type them', () => {
    expect(readCode(' BCDF-2345 ')).toBe(room);
    expect(readCode(spelledCode(room))).toBe(room);
    for (const wrong of ['', 'bcdf234', 'bcdf23456', 'bcdf234a', 'bcdf2341', 'bcdf/345']) expect(readCode(wrong)).toBeUndefined();
  });
  it('are kept in the fragment', () => {
    expect(toFragment({ room })).toBe('#bcdf2345');
    expect(readFragment('#bcdf2345')).toEqual({ room });
    expect(readFragment(toFragment({ room, secret: me }))).toEqual({ room, secret: me });
    for (const wrong of ['', '#', '#bcdf2345.', '#bcdf2345.x', `#bcdf2345.${me}.x`, `#.${me}`]) expect(readFragment(wrong)).toBeUndefined();
  });
});

describe('numbers of messages', () => {
  it('grow, whatever the clock does', () => {
    const times = [100, 100, 90, 200];
    const { next } = sequence(() => times.shift() ?? 0);
    expect([next(), next(), next(), next(), next()]).toEqual([100, 101, 102, 200, 201]);
  });
  it('grow beyond what another device has used, unless that is nonsense', () => {
    const { next, saw } = sequence(() => 100);
    saw(500);
    expect(next()).toBe(501);
    saw(Number.MAX_SAFE_INTEGER);
    expect(next()).toBe(502);
  });
});
