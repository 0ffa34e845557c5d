/** What NATS could not keep it acknowledges all the same, but late (`deploy/README.md`). */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SocketLike } from '../../../src/room/client/api.ts';
import { openLine, type Line } from '../../../src/room/client/line.ts';

/** A broker that answers when it is told to. */
function slowBroker(): { readonly line: Line; readonly heard: number[][]; readonly acknowledge: () => void } {
  const heard: number[][] = [];
  let acknowledged = 0;
  const events = new EventTarget();
  const say = (...bytes: number[]): void => {
    events.dispatchEvent(new MessageEvent('message', { data: Uint8Array.from(bytes).buffer }));
  };
  const socket: SocketLike = {
    binaryType: 'arraybuffer',
    readyState: 1,
    bufferedAmount: 0,
    addEventListener: events.addEventListener.bind(events),
    send: (bytes) => {
      const [kind] = bytes;
      if (kind === 0x10) say(0x20, 2, 0, 0);
      else if (kind === 0xc0) say(0xd0, 0);
      else if (kind !== 0xe0) heard.push([...bytes]);
    },
    close: () => undefined,
  };
  const line = openLine({ url: 'ws://sala', clientId: 'um', clean: true, follow: [], hear: () => undefined, onStanding: () => undefined, openSocket: () => socket });
  events.dispatchEvent(new Event('open'));
  return {
    line,
    heard,
    acknowledge: () => {
      // Head, length, length of the topic, topic, id.
      const packet = heard[(acknowledged += 1) - 1] ?? [];
      const at = 4 + (packet[3] ?? 0);
      say(0x40, 2, packet[at] ?? 0, packet[at + 1] ?? 0);
    },
  };
}

/** What a publication says, without what differs when it is said again. */
const words = (packet: readonly number[]): string => String.fromCharCode(...packet.slice(4, 4 + (packet[3] ?? 0)), ...packet.slice(6 + (packet[3] ?? 0)));

describe('what is published', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is said again when it is to be kept and was acknowledged late', async () => {
    const { line, heard, acknowledge } = slowBroker();
    const done = vi.fn();
    void line.publish('t', 'pico', true).then(done);
    await vi.advanceTimersByTimeAsync(4000);
    acknowledge();
    await vi.advanceTimersByTimeAsync(5000);
    acknowledge();
    await vi.advanceTimersByTimeAsync(100);
    expect(done).not.toHaveBeenCalled();
    acknowledge();
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveBeenCalledWith(true);
    expect(heard.map(words)).toEqual(['tpico', 'tpico', 'tpico']);
    line.close();
  });
  it('is not said again when it only passes, or something later was said in its place', async () => {
    const { line, heard, acknowledge } = slowBroker();
    const all = Promise.all([line.publish('t', 'pico', true), line.publish('outro', 'passa', false), line.publish('t', 'casas', true)]);
    await vi.advanceTimersByTimeAsync(4000);
    acknowledge();
    acknowledge();
    acknowledge();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard.map(words)).toEqual(['tpico', 'outropassa', 'tcasas', 'tcasas']);
    acknowledge();
    expect(await all).toEqual([true, true, true]);
    line.close();
  });
  it('is given up with its connection when it is not acknowledged at all', async () => {
    const { line } = slowBroker();
    const done = vi.fn();
    void line.publish('t', 'pico', true).then(done);
    await vi.advanceTimersByTimeAsync(7000);
    expect(done).toHaveBeenCalledWith(false);
    line.close();
  });
  it('is not waited for once the line is closed', async () => {
    const { line, heard } = slowBroker();
    line.close();
    expect(await line.publish('t', 'pico', true)).toBe(false);
    expect(heard).toEqual([]);
  });
});
