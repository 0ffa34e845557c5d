import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message, StageState } from '../../src/deck/speaker/protocol.ts';
import { roomLine } from '../../src/room/room-line.ts';

const state = (sequence: number): StageState => ({
  kind: 'state', deck: 'd', sequence, playlist: 'aula', list: ['pico'], slide: 'pico', step: 0, steps: 0, scenario: { query: '', by: 'd', n: 0 }, cover: 'none',
});
const scenario = (n: number, to = 'd'): Message => ({ kind: 'command', from: 'a', n, to, order: { do: 'scenario', query: `v=1&x=${n}` } });
const next = (n: number): Message => ({ kind: 'command', from: 'a', n, to: 'd', order: { do: 'next' } });
const marks = (sent: readonly Message[]): string[] => sent.map((message) => (message.kind === 'state' ? `state ${message.sequence}` : message.kind === 'command' ? `${message.order.do} ${message.n}` : message.kind));

describe('the speaker’s language over a room', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('tells of a drag a few times a second, and its end for certain', () => {
    const sent: Message[] = [];
    const line = roomLine((message) => { sent.push(message); }).open(() => undefined);
    vi.advanceTimersByTime(1000);
    for (let i = 1; i <= 100; i++) {
      line.say(state(i));
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(1000);
    expect(sent.length).toBeLessThan(12);
    expect(sent.length).toBeGreaterThan(4);
    expect(marks(sent).at(-1)).toBe('state 100');
  });

  it('never drops an order that must arrive, and keeps the order of what was said', () => {
    const sent: Message[] = [];
    const line = roomLine((message) => { sent.push(message); }).open(() => undefined);
    vi.advanceTimersByTime(1000);
    for (const message of [next(1), scenario(2), scenario(3), scenario(4), next(5), next(6)]) line.say(message);
    // The first at once, for the timers of a covered window sleep; of those that follow only the last.
    expect(marks(sent)).toEqual(['next 1', 'scenario 2', 'scenario 4', 'next 5', 'next 6']);
    vi.advanceTimersByTime(1000);
    expect(sent).toHaveLength(5);
  });

  it('keeps scenarios for different stages apart', () => {
    const sent: Message[] = [];
    const line = roomLine((message) => { sent.push(message); }).open(() => undefined);
    line.say(scenario(1, 'd'));
    line.say(scenario(2, 'e'));
    vi.advanceTimersByTime(1000);
    expect(marks(sent)).toEqual(['scenario 1', 'scenario 2']);
  });

  it('hears while it is open, and neither hears nor speaks afterwards', () => {
    const sent: Message[] = [];
    const heard: Message[] = [];
    const wire = roomLine((message) => { sent.push(message); });
    const line = wire.open((message) => { heard.push(message); });
    wire.heard(state(1));
    line.say(state(2));
    line.say(state(3));
    line.close();
    wire.heard(state(4));
    vi.advanceTimersByTime(1000);
    expect(marks(heard)).toEqual(['state 1']);
    expect(marks(sent)).toEqual(['state 2']);
  });
});
