/** The few packets of MQTT 3.1.1 that a room needs, QoS 0 and 1, as bytes and back. */

export interface Will {
  readonly topic: string;
  readonly text: string;
  readonly kept: boolean;
}

export interface Login {
  readonly clientId: string;
  /** False: the broker keeps subscriptions, and what came for them, while the client is away. */
  readonly clean: boolean;
  readonly keepAlive: number;
  readonly username?: string;
  readonly password?: string;
  readonly will?: Will;
}

export type Qos = 0 | 1;

export interface Filter {
  readonly filter: string;
  readonly qos: Qos;
}

export type Packet =
  | { readonly kind: 'connack'; readonly code: number; readonly session: boolean }
  | { readonly kind: 'publish'; readonly topic: string; readonly payload: Uint8Array; readonly qos: Qos; readonly kept: boolean; readonly id?: number }
  | { readonly kind: 'puback' | 'unsuback'; readonly id: number }
  | { readonly kind: 'suback'; readonly id: number; readonly granted: readonly number[] }
  | { readonly kind: 'pong' };

/** A broker that sends more than this in one packet is not one of ours. */
const largest = 65_536;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const uint16 = (n: number): readonly number[] => [n >> 8, n & 0xff];

function text(value: string): readonly number[] {
  const bytes = encoder.encode(value);
  return [...uint16(bytes.length), ...bytes];
}

function packet(head: number, body: readonly number[]): Uint8Array<ArrayBuffer> {
  const length: number[] = [];
  let left = body.length;
  do {
    const digit = left % 128;
    left = Math.floor(left / 128);
    length.push(left > 0 ? digit | 0x80 : digit);
  } while (left > 0);
  return Uint8Array.from([head, ...length, ...body]);
}

export function connect({ clientId, clean, keepAlive, username, password, will }: Login): Uint8Array<ArrayBuffer> {
  const flags = (clean ? 0x02 : 0) | (will === undefined ? 0 : 0x04 | 0x08 | (will.kept ? 0x20 : 0)) | (password === undefined ? 0 : 0x40) | (username === undefined ? 0 : 0x80);
  return packet(0x10, [
    ...text('MQTT'), 4, flags, ...uint16(keepAlive), ...text(clientId),
    ...(will === undefined ? [] : [...text(will.topic), ...text(will.text)]),
    ...(username === undefined ? [] : text(username)),
    ...(password === undefined ? [] : text(password)),
  ]);
}

/** With an id it is acknowledged (QoS 1). */
export function publish(topic: string, payload: string, { kept, id }: { readonly kept: boolean; readonly id?: number }): Uint8Array<ArrayBuffer> {
  const head = 0x30 | (id === undefined ? 0 : 0x02) | (kept ? 0x01 : 0);
  return packet(head, [...text(topic), ...(id === undefined ? [] : uint16(id)), ...encoder.encode(payload)]);
}

export const puback = (id: number): Uint8Array<ArrayBuffer> => packet(0x40, uint16(id));
export const subscribe = (id: number, filters: readonly Filter[]): Uint8Array<ArrayBuffer> => packet(0x82, [...uint16(id), ...filters.flatMap(({ filter, qos }) => [...text(filter), qos])]);
export const unsubscribe = (id: number, filter: string): Uint8Array<ArrayBuffer> => packet(0xa2, [...uint16(id), ...text(filter)]);
export const ping = (): Uint8Array<ArrayBuffer> => packet(0xc0, []);
export const disconnect = (): Uint8Array<ArrayBuffer> => packet(0xe0, []);

/**
 * Takes packets out of what a socket delivers in pieces of any size.
 * @throws {Error} on what no broker of this protocol sends; the connection is then of no use.
 */
export function unpacker(): (piece: Uint8Array) => readonly Packet[] {
  let rest = new Uint8Array(0);
  return (piece) => {
    const bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    const packets: Packet[] = [];
    let at = 0;
    for (;;) {
      const size = sizeAt(bytes, at);
      if (size === undefined || at + size.head + size.body > bytes.length) break;
      packets.push(unpack(bytes[at] ?? 0, bytes.subarray(at + size.head, at + size.head + size.body)));
      at += size.head + size.body;
    }
    rest = bytes.slice(at);
    return packets;
  };
}

function sizeAt(bytes: Uint8Array, at: number): { readonly head: number; readonly body: number } | undefined {
  let body = 0;
  for (let digit = 0; digit < 4; digit += 1) {
    const byte = bytes[at + 1 + digit];
    if (byte === undefined) return undefined;
    body += (byte & 0x7f) * 128 ** digit;
    if (body > largest) throw new Error('A packet that is too large');
    if (byte < 0x80) return { head: 2 + digit, body };
  }
  throw new Error('A packet without a length');
}

function unpack(head: number, body: Uint8Array): Packet {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  switch (head >> 4) {
    case 2: return { kind: 'connack', session: view.getUint8(0) === 1, code: view.getUint8(1) };
    case 3: {
      const qos = (head >> 1) & 3;
      if (qos > 1) throw new Error('QoS 2 was not asked for');
      const length = view.getUint16(0);
      if (2 + length > body.length) throw new Error('A topic longer than its packet');
      const topic = decoder.decode(body.subarray(2, 2 + length));
      const kept = (head & 1) === 1;
      const start = 2 + length;
      return qos === 0
        ? { kind: 'publish', topic, payload: body.slice(start), qos: 0, kept }
        : { kind: 'publish', topic, payload: body.slice(start + 2), qos: 1, kept, id: view.getUint16(start) };
    }
    case 4: return { kind: 'puback', id: view.getUint16(0) };
    case 9: return { kind: 'suback', id: view.getUint16(0), granted: [...body.subarray(2)] };
    case 11: return { kind: 'unsuback', id: view.getUint16(0) };
    case 13: return { kind: 'pong' };
    default: throw new Error('A packet that no broker sends');
  }
}
