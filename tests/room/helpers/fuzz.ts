/** Messages that nobody means well with, from a seed: the same ones each time. */
import { generate } from 'mqtt-packet';
import { WebSocket } from 'ws';
import { ping, puback, publish, subscribe, unpacker, unsubscribe } from '../../../src/room/client/packets.ts';
import { freshId } from '../../../src/room/protocol/ids.ts';
import type { LocalRoom } from './local.ts';

export interface Dice {
  readonly number: (below: number) => number;
  readonly one: <T>(things: readonly T[]) => T;
  readonly bytes: (length: number) => Buffer;
}

/** Marsaglia's xorshift, 32 bits. */
export function dice(seed: number): Dice {
  let state = seed >>> 0 || 1;
  const roll = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  const number = (below: number): number => roll() % below;
  return {
    number,
    one: (things) => {
      const thing = things[number(things.length)];
      if (thing === undefined) throw new Error('Nothing to choose from');
      return thing;
    },
    bytes: (length) => Buffer.from(Array.from({ length }, () => number(256))),
  };
}

const strange = ['', '\u0000', '/', '//', '+', '#', '$SYS/x', '../x', 'é', '😀', '\uFFFF', 'toString', '__proto__', 'constructor', 'a'.repeat(300), '%c', '%u'];
const values: readonly unknown[] = [null, true, -1, 0, 0.5, 1e309, Number.MAX_SAFE_INTEGER, 1e16, '', 'a', '__proto__', [], {}, [[]], 'x'.repeat(300), ['a', 'a'], { v: 1 }];

export function fuzzedTopic(d: Dice, room: string, own: string): string {
  if (d.number(10) === 0) return d.one(strange);
  const levels = ['mm', '1', d.one([room, room, room, 'zzzz2345', ...strange]), d.one(['state', 'question', 'result', 'shown', 'presenter', 'stage', 'vote', 'ask', 'here', 'drive', 'heard', ...strange]), d.one(['q1', own, ...strange]), d.one([own, own, freshId(), ...strange])];
  return levels.slice(0, 3 + d.number(4)).join('/');
}

export function fuzzedPayload(d: Dice): Buffer | string {
  if (d.number(6) === 0) return d.bytes(d.number(200));
  const keys = ['v', 'seq', 'slide', 'step', 'scenario', 'playlist', 'at', 'id', 'text', 'open', 'shown', 'kind', 'options', 'scale', 'answer', 'here', 'since', '__proto__', 'refused'];
  const entries = Array.from({ length: d.number(8) }, () => [d.one(keys), d.one(values)] as const);
  const text = JSON.stringify({ v: 1, seq: Date.now(), slide: 'mentira', step: 0, scenario: '', playlist: 'aula', at: 0, ...Object.fromEntries(entries) });
  if (d.number(50) === 0) return text.replace('mentira', 'x'.repeat(4200));
  return d.number(8) === 0 ? text.slice(0, d.number(text.length)) : text;
}

/** A packet that can be written, with wrong things in it. */
function packet(d: Dice, room: string, own: string): Buffer {
  const messageId = 1 + d.number(65_535);
  const wild = fuzzedTopic(d, room, own);
  // A topic that cannot be one ends the connection, and what was to follow on it.
  const asked = d.number(50) === 0 ? wild : wild.replace(/[+#\u0000]/g, 'x').replace(/^$/, 'x');
  // The client's own writer: it writes topics that no library would.
  if (d.number(20) > 0) return Buffer.from(publish(asked, fuzzedPayload(d).toString(), { kept: d.number(2) === 0, ...(d.number(2) === 0 ? { id: messageId } : {}) }));
  const kind = d.number(100);
  // Each wrong filter costs a second.
  if (kind === 0) return Buffer.from(subscribe(messageId, [{ filter: asked, qos: 1 }]));
  if (kind < 40) return Buffer.from(unsubscribe(messageId, asked));
  return Buffer.from(kind < 70 ? puback(messageId) : ping());
}

/** Whether the other side still answers; it does not where a broken length has swallowed the question. */
function answers(socket: WebSocket): Promise<boolean> {
  return new Promise((resolve) => {
    const unpack = unpacker();
    const hear = (data: Buffer): void => {
      if (unpack(data).some(({ kind }) => kind === 'pong')) done(true);
    };
    const gone = (): void => done(false);
    const done = (still: boolean): void => {
      clearTimeout(patience);
      socket.off('message', hear);
      socket.off('close', gone);
      resolve(still);
    };
    const patience = setTimeout(gone, 500);
    socket.on('message', hear);
    socket.on('close', gone);
    if (socket.readyState !== WebSocket.OPEN) done(false);
    else socket.send(ping());
  });
}

/**
 * Sends so many fuzzed messages to a room, over as many connections as its rules leave.
 * @returns How many went out, over how many connections.
 */
export async function fuzz(local: LocalRoom, count: number, seed: number): Promise<{ readonly sent: number; readonly connections: number }> {
  const d = dice(seed);
  let sent = 0;
  let connections = 0;
  const caller = async (): Promise<void> => {
    while (sent < count) {
      connections += 1;
      const own = freshId();
      const socket = new WebSocket(local.url, 'mqtt');
      socket.on('error', () => undefined);
      await new Promise((resolve) => socket.once('open', resolve).once('close', resolve));
      const login = generate({ cmd: 'connect', protocolId: 'MQTT', protocolVersion: 4, clean: true, keepalive: 60, clientId: own, username: local.room, password: Buffer.from(local.room) });
      socket.send(login);
      await new Promise((resolve) => socket.once('message', resolve).once('close', resolve));
      for (let n = 0; n < 250 && socket.readyState === WebSocket.OPEN && sent < count; n += 1) {
        // Some break the framing itself, which ends the connection sooner or later.
        const bytes = d.number(400) === 0 ? d.bytes(1 + d.number(100)) : packet(d, local.room, own);
        sent += 1;
        socket.send(bytes);
        // The answer to a ping comes after everything before it was looked at.
        if (n % 10 === 9 && !(await answers(socket))) break;
      }
      socket.terminate();
    }
  };
  await Promise.all(Array.from({ length: 24 }, caller));
  return { sent, connections };
}
