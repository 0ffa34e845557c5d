import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsk, readShown } from '../../../src/room/protocol/asks.ts';
import { readHeld, readHere } from '../../../src/room/protocol/presence.ts';
import { readQuestion } from '../../../src/room/protocol/question.ts';
import { readResult } from '../../../src/room/protocol/result.ts';
import { readSettings, roomUrl } from '../../../src/room/protocol/settings.ts';
import { readSpeaker, sealForRoom } from '../../../src/room/protocol/speaker.ts';
import { readState } from '../../../src/room/protocol/state.ts';
import { cleanWords, isRefusal, seal } from '../../../src/room/protocol/text.ts';
import { answers, readVote } from '../../../src/room/protocol/vote.ts';

const page = '0123456789abcdef0123456789abcdef';
const options = [{ id: 'c01', text: 'Escalas conhecidas antes' }, { id: 'c02', text: 'Auditoria independente' }];
const guess = { seq: 4, id: 'q1', text: 'Quantas GPUs?', open: true, shown: false, kind: 'guess', quantity: 'servingAccelerators', scale: { low: 1, high: 1e6, log: true, bins: 12 } } as const;
const choice = { seq: 5, id: 'q2', text: 'Qual?', open: true, shown: false, kind: 'choice', options } as const;

const good = [
  ['state', readState, { seq: 1, slide: 'pico', step: 2, scenario: 'v=1&peakToMean=3', playlist: 'aula', at: 1_795_000_000_000 }],
  ['frozen state', readState, { seq: 1, slide: 'pico', step: 0, scenario: '', playlist: 'aula', frozen: true, at: 0 }],
  ['guess', readQuestion, guess],
  ['choice', readQuestion, choice],
  ['rank', readQuestion, { ...choice, kind: 'rank', open: false, shown: true }],
  ['counted', readResult, { seq: 1, question: 'q1', count: 3, kind: 'count' }],
  ['guessed', readResult, { seq: 1, question: 'q1', count: 3, kind: 'guess', bins: [1, 0, 2], median: 40, truth: { low: 1, central: 2, high: 3, published: 2.5 } }],
  ['chosen', readResult, { seq: 1, question: 'q1', count: 3, kind: 'choice', counts: [1, 2] }],
  ['ranked', readResult, { seq: 1, question: 'q1', count: 2, kind: 'rank', points: [2, 0], firsts: [2, 0] }],
  ['vote of a number', readVote, { seq: 1, answer: 4e4 }],
  ['vote of an option', readVote, { seq: 1, answer: 'c01' }],
  ['vote of an order', readVote, { seq: 1, answer: ['c02', 'c01'] }],
  ['ask', readAsk, { seq: 1, text: 'E a água?' }],
  ['shown', readShown, { seq: 1, asks: [{ id: 'a1', text: 'E a água?' }] }],
  ['nothing shown', readShown, { seq: 1, asks: [] }],
  ['here', readHere, { here: true }],
  ['held', readHeld, { seq: 1, id: page, since: 7 }],
] as const;
const readers = [readState, readQuestion, readResult, readVote, readAsk, readShown, readHere, readHeld, readSpeaker, readSettings] as const;

describe('messages of a room', () => {
  it.each(good)('arrive as they were sent: %s', (_name, read, message) => {
    expect(read(seal(message))).toEqual(message);
    expect(read(seal({ ...message, name: 'Maria' }))).toEqual(message);
  });

  it.each(good)('are refused when a field is missing: %s', (_name, read, message) => {
    for (const field of Object.keys(message).filter((each) => !['frozen', 'median', 'truth'].includes(each))) {
      const rest = Object.fromEntries(Object.entries(message).filter(([key]) => key !== field));
      expect([field, read(seal(rest))]).toEqual([field, { refused: 'form' }]);
    }
  });

  it.each([
    ['a slide that is markup', readState, { ...good[0][2], slide: '<b>' }],
    ['half a step', readState, { ...good[0][2], step: 0.5 }],
    ['a scenario without end', readState, { ...good[0][2], scenario: 'x'.repeat(2001) }],
    ['a scale that is empty', readQuestion, { ...guess, scale: { low: 3, high: 3, log: false, bins: 4 } }],
    ['powers from zero', readQuestion, { ...guess, scale: { low: 0, high: 3, log: true, bins: 4 } }],
    ['no bars', readQuestion, { ...guess, scale: { low: 1, high: 3, log: true, bins: 0 } }],
    ['the same option twice', readQuestion, { ...choice, options: [options[0], options[0]] }],
    ['one option', readQuestion, { ...choice, options: [options[0]] }],
    ['words that turn others round', readQuestion, { ...choice, text: 'a\u202Eb' }],
    ['blank words', readAsk, { seq: 1, text: '   ' }],
    ['a question from the hall without end', readAsk, { seq: 1, text: 'x'.repeat(281) }],
    ['a new line', readAsk, { seq: 1, text: 'a\nb' }],
    ['half a character', readAsk, { seq: 1, text: '\uD800' }],
    ['bars that do not add up', readResult, { seq: 1, question: 'q1', count: 4, kind: 'guess', bins: [1, 2] }],
    ['a truth upside down', readResult, { seq: 1, question: 'q1', count: 1, kind: 'guess', bins: [1], truth: { low: 3, central: 2, high: 1 } }],
    ['points for nobody', readResult, { seq: 1, question: 'q1', count: 2, kind: 'rank', points: [1], firsts: [1, 1] }],
    ['an order that names one twice', readVote, { seq: 1, answer: ['a', 'a'] }],
    ['an answer that is an object', readVote, { seq: 1, answer: { a: 1 } }],
    ['a page without an id', readHeld, { seq: 1, id: 'Maria', since: 1 }],
  ] as const)('are refused: %s', (_name, read, message) => {
    expect(read(seal(message))).toEqual({ refused: 'form' });
  });

  it('are refused by size, by version and as text, each with its reason', () => {
    const text = seal({ seq: 1, text: 'x' });
    expect(readAsk(`${text}${' '.repeat(4096)}`)).toEqual({ refused: 'size' });
    expect(readAsk(JSON.stringify({ v: 1, seq: 1, text: 'é'.repeat(2100) }))).toEqual({ refused: 'size' });
    expect(readAsk(text.replace('"v":1', '"v":2'))).toEqual({ refused: 'version' });
    expect(readAsk('{"v":1')).toEqual({ refused: 'json' });
    expect(readAsk('[1]')).toEqual({ refused: 'form' });
    expect(() => seal({ text: 'é'.repeat(2100) })).toThrow(RangeError);
  });

  it('never make a reader throw', () => {
    const texts = fc.oneof(fc.string(), fc.json(), fc.object().map((value) => JSON.stringify({ ...value, v: 1 })));
    fc.assert(fc.property(texts, (text) => {
      for (const read of readers) expect(typeof read(text)).toBe('object');
    }));
    const sent = good.map(([, , message]) => message);
    fc.assert(fc.property(fc.constantFrom(...sent), fc.nat(), fc.jsonValue(), (message, at, value) => {
      const keys = Object.keys(message);
      const text = JSON.stringify({ v: 1, ...message, [keys[at % keys.length] ?? '']: value });
      for (const read of readers) expect(typeof read(text)).toBe('object');
    }), { numRuns: 300 });
  });
});

describe('answers', () => {
  const question = readQuestion(seal(guess));
  const rank = readQuestion(seal({ ...choice, kind: 'rank' }));
  const one = readQuestion(seal(choice));
  it.each([
    [question, 1, true], [question, 1e6, true], [question, 0.5, false], [question, 2e6, false], [question, 'c01', false],
    [one, 'c01', true], [one, 'c09', false], [one, 3, false], [one, ['c01'], false],
    [rank, ['c02'], true], [rank, ['c02', 'c01'], true], [rank, ['c02', 'c09'], false], [rank, 'c02', false],
  ] as const)('%# fits its question or not', (asked, answer, right) => {
    if (isRefusal(asked)) throw new Error('no question');
    expect(answers(asked, answer)).toBe(right);
  });
});

describe('typed words', () => {
  it('are made fit to be sent', () => {
    expect(cleanWords('  E\n a  água?\u202E\u0000 ', 280)).toBe('E a água?');
    expect(cleanWords('x'.repeat(300), 280)).toHaveLength(280);
    // The cut falls between the two halves of a character.
    expect(isRefusal(readAsk(seal({ seq: 1, text: cleanWords(`${'x'.repeat(279)}😀`, 280) })))).toBe(false);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const text = cleanWords(typed, 280);
      expect(text === '' || !isRefusal(readAsk(seal({ seq: 1, text })))).toBe(true);
    }));
  });
});

describe('messages between windows, over a room', () => {
  const state = { kind: 'state', deck: 'a1', sequence: 3, playlist: 'aula', list: ['um', 'dois'], minutes: [1, 2], slide: 'dois', step: 1, steps: 2, scenario: { query: '', by: 'a1', n: 0 }, cover: 'none' } as const;
  it('travel as they are', () => {
    const sealed = sealForRoom(state);
    expect(typeof sealed === 'string' && readSpeaker(sealed)).toEqual(state);
  });
  it('leave out the minutes, then stay at home, when they are too large', () => {
    const list = Array.from({ length: 75 }, (_, n) => `um-slide-de-nome-longo-${n}`);
    const long = { ...state, list, slide: list[0] ?? '', minutes: list.map(() => 1.5), scenario: { query: 'x'.repeat(1650), by: 'a1', n: 0 } };
    const sealed = sealForRoom(long);
    const arrived = typeof sealed === 'string' ? readSpeaker(sealed) : undefined;
    expect(arrived).not.toHaveProperty('minutes');
    expect(arrived).toEqual({ ...arrived, ...long, minutes: undefined });
    expect(sealForRoom({ ...long, list: Array.from({ length: 300 }, (_none, n) => `um-slide-de-nome-longo-${n}`) })).toEqual({ refused: 'size' });
  });
});

describe('the settings of a site', () => {
  it('name a broker elsewhere or a path of the site', () => {
    expect(readSettings(seal({ url: 'wss://sala.exemplo.org/mqtt' }))).toEqual({ url: 'wss://sala.exemplo.org/mqtt' });
    expect(roomUrl({ url: 'sala/mqtt' }, 'http://10.0.0.2:4321/mega/')).toBe('ws://10.0.0.2:4321/mega/sala/mqtt');
    expect(roomUrl({ url: 'sala/mqtt' }, 'https://exemplo.org/')).toBe('wss://exemplo.org/sala/mqtt');
    expect(roomUrl({ url: 'wss://a.org/mqtt' }, 'https://exemplo.org/')).toBe('wss://a.org/mqtt');
  });
  it.each(['javascript:alert(1)', 'http://a.org/', 'ws://', '//a.org/x', 'wss://a.org/?x', ''])('refuse %j', (url) => {
    expect(readSettings(seal({ url }))).toEqual({ refused: 'form' });
  });
});
