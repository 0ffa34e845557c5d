import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandGate, freshId, read, seal, type Command, type StageState } from '../../../src/deck/speaker/protocol.ts';

const state: StageState = {
  kind: 'state', deck: 'a1', sequence: 3, playlist: 'aula', list: ['um', 'dois'], slide: 'dois', step: 1, steps: 2,
  scenario: { query: 'v=1&peakToMean=3', by: 'a1', n: 0 }, cover: 'none',
};
const command: Command = { kind: 'command', from: 'b2', n: 7, to: 'a1', order: { do: 'go', slide: 'um', step: 2 } };
const travelled = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

describe('messages between stage and speaker', () => {
  it.each([
    state, { ...state, frozen: true }, { ...state, minutes: [1.5, 2] }, command, { kind: 'bye', deck: 'a1' }, { kind: 'hello', from: 'b2' },
    ...([{ do: 'next' }, { do: 'previous' }, { do: 'cover', cover: 'white' }, { do: 'action', action: 'undo' }, { do: 'scenario', query: '' }, { do: 'go', slide: 'um' }] as const).map((order) => ({ ...command, order })),
  ] as const)('arrive as they were sent, also as text: %j', (message) => {
    expect(read(travelled(seal(message)))).toEqual(message);
  });

  it.each([
    ['nothing', undefined], ['text', 'state'], ['a list', [1]], ['another version', { ...state, v: 2 }], ['no version', state],
    ['an unknown kind', { v: 1, kind: 'vote' }],
    ['a slide that is not in the list', { v: 1, ...state, slide: 'tres' }],
    ['more steps shown than there are', { v: 1, ...state, step: 3 }],
    ['half a step', { v: 1, ...state, step: 0.5 }],
    ['a negative sequence', { v: 1, ...state, sequence: -1 }],
    ['NaN', { v: 1, ...state, sequence: Number.NaN }],
    ['an id that is markup', { v: 1, ...state, deck: '<b>' }],
    ['an empty list', { v: 1, ...state, list: [] }],
    ['a list without end', { v: 1, ...state, list: Array.from({ length: 301 }, () => 'dois') }],
    ['minutes for other slides', { v: 1, ...state, minutes: [1] }],
    ['minutes that are texts', { v: 1, ...state, minutes: ['1', '2'] }],
    ['an unknown cover', { v: 1, ...state, cover: 'red' }],
    ['a scenario that is a text', { v: 1, ...state, scenario: 'v=1' }],
    ['a query without end', { v: 1, ...command, order: { do: 'scenario', query: 'x'.repeat(2001) } }],
    ['an order to do anything', { v: 1, ...command, order: { do: 'action', action: 'speaker' } }],
    ['an order from the prototype', { v: 1, ...command, order: { do: 'toString' } }],
    ['no order', { v: 1, kind: 'command', from: 'b2', n: 1, to: 'a1' }],
  ])('are dropped when they are %s', (_name, data) => {
    expect(read(data)).toBeUndefined();
  });

  it('never throw, whatever comes in', () => {
    fc.assert(fc.property(fc.anything(), (data) => { expect(() => read(data)).not.toThrow(); }));
    fc.assert(fc.property(fc.constantFrom(...Object.keys(state)), fc.anything(), (key, value) => {
      const message = read({ v: 1, ...state, [key]: value });
      expect(message === undefined || 'deck' in message || 'from' in message).toBe(true);
    }));
  });

  it('carry nothing that was not asked for', () => {
    expect(read({ v: 1, ...state, name: 'Maria', scenario: { ...state.scenario, extra: 1 } })).toEqual(state);
  });
});

describe('orders pass once and in their order', () => {
  it('refuses what is repeated or overtaken, for each driver by itself', () => {
    const passes = commandGate();
    const asked = [['a', 1], ['a', 2], ['a', 2], ['a', 1], ['b', 1], ['a', 3]] as const;
    expect(asked.map(([from, n]) => passes({ ...command, from, n }))).toEqual([true, true, false, false, true, true]);
  });

  it('forgets the driver that was silent longest, not one that still drives', () => {
    const passes = commandGate();
    passes({ ...command, from: 'old', n: 5 });
    for (let i = 1; i <= 70; i++) {
      passes({ ...command, from: 'busy', n: i });
      passes({ ...command, from: `d${i}`, n: 1 });
    }
    expect(passes({ ...command, from: 'busy', n: 70 })).toBe(false);
    expect(passes({ ...command, from: 'old', n: 5 })).toBe(true);
  });
});

it('ids are legal and differ', () => {
  const ids = Array.from({ length: 50 }, freshId);
  expect(new Set(ids).size).toBe(50);
  expect(ids.every((from) => read(seal({ kind: 'hello', from })) !== undefined)).toBe(true);
});
