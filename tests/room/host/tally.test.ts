import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binOf, edges } from '../../../src/room/host/bins.ts';
import { table } from '../../../src/room/host/export.ts';
import { openModeration } from '../../../src/room/host/moderation.ts';
import { atMostEvery } from '../../../src/room/host/often.ts';
import { openPresence } from '../../../src/room/host/presence.ts';
import { openTally } from '../../../src/room/host/tally.ts';
import type { Choice, Guess, Scale } from '../../../src/room/protocol/question.ts';
import { readResult } from '../../../src/room/protocol/result.ts';
import { isRefusal, seal } from '../../../src/room/protocol/text.ts';

const asked = { seq: 1, id: 'q1', text: 'Quantas?', open: true, shown: false };
const guess: Guess = { ...asked, kind: 'guess', quantity: 'servingAccelerators', scale: { low: 1, high: 1e6, log: true, bins: 6 } };
const options = [{ id: 'a', text: 'A' }, { id: 'b', text: 'B' }, { id: 'c', text: 'C' }];
const choice: Choice = { ...asked, kind: 'choice', options };
const rank: Choice = { ...asked, kind: 'rank', options };

describe('bars', () => {
  it('are one power of ten each, where the scale says so', () => {
    const guesses = [1, 9.99, 10, 500, 99_999, 100_000, 1e6];
    expect(guesses.map((value) => binOf(guess.scale, value))).toEqual([0, 0, 1, 2, 4, 5, 5]);
    expect(edges(guess.scale).map(Math.round)).toEqual([1, 10, 100, 1000, 10_000, 100_000, 1_000_000]);
  });
  it('are equally wide where it does not', () => {
    const scale: Scale = { low: -10, high: 10, log: false, bins: 4 };
    expect([-10, -5, -0.1, 0, 9, 10].map((value) => binOf(scale, value))).toEqual([0, 1, 1, 2, 3, 3]);
    expect(edges(scale)).toEqual([-10, -5, 0, 5, 10]);
  });
  it('hold every guess of every scale', () => {
    const scales = fc.record({ low: fc.double({ min: 1e-6, max: 1e6, noNaN: true }), factor: fc.double({ min: 1.001, max: 1e9, noNaN: true }), log: fc.boolean(), bins: fc.integer({ min: 1, max: 40 }) });
    fc.assert(fc.property(scales, fc.double({ min: 0, max: 1, noNaN: true }), ({ low, factor, log, bins }, at) => {
      const scale = { low, high: low * factor, log, bins };
      const bin = binOf(scale, low + (scale.high - low) * at);
      expect(Number.isInteger(bin) && bin >= 0 && bin < bins).toBe(true);
    }));
  });
});

describe('counting', () => {
  it('takes the last vote of each, whatever the order of arrival', () => {
    const tally = openTally(choice);
    expect(tally.cast('maria', { seq: 1, answer: 'a' })).toBe(true);
    expect(tally.cast('maria', { seq: 3, answer: 'b' })).toBe(true);
    expect(tally.cast('maria', { seq: 2, answer: 'c' })).toBe(false);
    expect(tally.cast('maria', { seq: 3, answer: 'c' })).toBe(false);
    expect(tally.cast('jose', { seq: 1, answer: 'b' })).toBe(true);
    expect(tally.cast('ana', { seq: 1, answer: 'z' })).toBe(false);
    expect(tally.result()).toEqual({ kind: 'choice', question: 'q1', count: 2, counts: [0, 2, 0] });
    tally.withdraw('jose');
    expect(tally.count()).toBe(1);
  });

  it('gives guesses their bars, and a median once it is nobody’s alone', () => {
    const tally = openTally(guess);
    for (const [n, answer] of [5, 50, 500, 5000].entries()) tally.cast(String(n), { seq: 1, answer });
    expect(tally.result()).toEqual({ kind: 'guess', question: 'q1', count: 4, bins: [1, 1, 1, 1, 0, 0] });
    tally.cast('4', { seq: 1, answer: 1e6 });
    expect(tally.result()).toMatchObject({ bins: [1, 1, 1, 1, 0, 1], median: 500 });
    // Between 500 and 5,000 on a scale of powers: their geometric mean.
    tally.cast('5', { seq: 1, answer: 2e5 });
    expect(tally.result()).toMatchObject({ median: expect.closeTo(1581.1388, 3) as number });
  });

  it('ranks by Borda’s count, what was left out sharing the last places', () => {
    const tally = openTally(rank);
    // Worked by hand: a 2 + 0 + ½, b 1 + 2 + ½, c 0 + 1 + 2.
    tally.cast('1', { seq: 1, answer: ['a', 'b', 'c'] });
    tally.cast('2', { seq: 1, answer: ['b', 'c', 'a'] });
    tally.cast('3', { seq: 1, answer: ['c'] });
    expect(tally.result()).toEqual({ kind: 'rank', question: 'q1', count: 3, points: [2.5, 3.5, 3], firsts: [1, 1, 1] });
  });

  it('always gives a result that the other side reads, and counts everybody once', () => {
    const vote = fc.record({ who: fc.integer({ min: 0, max: 30 }).map(String), seq: fc.nat(20), answer: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true, min: -5, max: 2e6 }), fc.constantFrom('a', 'b', 'c', 'z'), fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'z'), { minLength: 1 })) });
    fc.assert(fc.property(fc.constantFrom(guess, choice, rank), fc.array(vote, { maxLength: 120 }), (question, votes) => {
      const tally = openTally(question);
      const counted = new Set(votes.filter(({ who, ...each }) => tally.cast(who, each)).map(({ who }) => who));
      const result = readResult(seal({ seq: 1, ...tally.result() }));
      if (isRefusal(result)) throw new Error(JSON.stringify(tally.result()));
      expect(result.count).toBe(counted.size);
      if (result.kind === 'rank') expect(result.points.reduce((all, each) => all + each, 0)).toBeCloseTo(result.count * 3);
    }));
  });
});

describe('the table', () => {
  it('holds bars and options, and nobody', () => {
    const tally = openTally(guess);
    tally.cast('0123456789abcdef', { seq: 1, answer: 50 });
    const second = openTally(choice);
    second.cast('0123456789abcdef', { seq: 1, answer: 'b' });
    const words = { question: 'Pergunta', answer: 'Resposta', from: 'De', to: 'Até', people: 'Pessoas', points: 'Pontos', all: 'Todas' };
    const rows = table([{ question: guess, result: tally.result() }, { question: choice, result: second.result() }], words);
    expect(rows).toHaveLength(1 + 6 + 1 + 3 + 1);
    expect(rows[2]?.map((cell) => (typeof cell === 'number' ? Math.round(cell) : cell))).toEqual(['Quantas?', '', 10, 100, 1, '']);
    expect(rows.slice(8)).toEqual([['Quantas?', 'A', '', '', 0, ''], ['Quantas?', 'B', '', '', 1, ''], ['Quantas?', 'C', '', '', 0, ''], ['Quantas?', 'Todas', '', '', 1, '']]);
    expect(JSON.stringify(rows)).not.toContain('0123456789abcdef');
  });
});

describe('questions from the hall', () => {
  it('are shown when they are let through, the oldest giving way, and under ids of their own', () => {
    const moderation = openModeration();
    for (let n = 0; n < 15; n += 1) expect(moderation.take(`pessoa-${String(n)}`, `Pergunta ${String(n)}`)).toBe(true);
    expect(moderation.shown()).toEqual([]);
    for (const { id } of moderation.list()) moderation.put(id, 'shown');
    expect(moderation.shown().map(({ text }) => text)).toEqual(Array.from({ length: 12 }, (_, n) => `Pergunta ${String(n + 3)}`));
    expect(moderation.list().slice(0, 3).every(({ is }) => is === 'waiting')).toBe(true);
    moderation.put(moderation.list()[14]?.id ?? '', 'away');
    expect(moderation.shown()).toHaveLength(11);
    expect(JSON.stringify(moderation.list())).not.toContain('pessoa');
    expect(openModeration(moderation.list()).shown()).toHaveLength(11);
  });
  it('fit into one message, however long they are', () => {
    const moderation = openModeration();
    for (let n = 0; n < 12; n += 1) moderation.take(String(n), 'é'.repeat(280));
    for (const { id } of moderation.list()) moderation.put(id, 'shown');
    expect(moderation.shown().length).toBeGreaterThan(4);
    expect(() => seal({ seq: 1, asks: moderation.shown() })).not.toThrow();
  });
  it('come twenty times from one attendee, not more', () => {
    const moderation = openModeration();
    const taken = Array.from({ length: 25 }, (_, n) => moderation.take('um', String(n)));
    expect(taken.filter(Boolean)).toHaveLength(20);
  });
});

describe('presence', () => {
  it('counts who was heard and did not leave or fall silent', () => {
    let time = 0;
    const presence = openPresence(() => time);
    presence.heard('a', true);
    presence.heard('b', true);
    presence.heard('b', true);
    expect(presence.count()).toBe(2);
    presence.heard('b', false);
    expect(presence.count()).toBe(1);
    time = 100_000;
    presence.heard('c', true);
    time = 151_000;
    expect(presence.count()).toBe(1);
  });
});

describe('what comes often', () => {
  it('is said at once, then at most every so often, and at last as it stands', async () => {
    const said: number[] = [];
    let value = 0;
    const { ask, stop } = atMostEvery(50, () => said.push(value));
    for (value = 1; value <= 100; value += 1) ask();
    expect(said).toEqual([1]);
    await expect.poll(() => said.length).toBe(2);
    expect(said[1]).toBe(101);
    ask();
    stop();
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(said).toHaveLength(2);
  });
});
