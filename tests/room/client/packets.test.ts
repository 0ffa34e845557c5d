/** The client's own codec against `mqtt-packet`, which is what brokers written for Node read and write with. */
import fc from 'fast-check';
import { generate, parser, type Packet as Known } from 'mqtt-packet';
import { describe, expect, it } from 'vitest';
import { connect, disconnect, ping, puback, publish, subscribe, unpacker, unsubscribe } from '../../../src/room/client/packets.ts';

function known(bytes: Uint8Array): Known {
  const packets: Known[] = [];
  const read = parser({ protocolVersion: 4 });
  read.on('packet', (packet: Known) => packets.push(packet));
  read.on('error', (error: Error) => {
    throw error;
  });
  read.parse(Buffer.from(bytes));
  expect(packets).toHaveLength(1);
  return packets[0] ?? { cmd: 'pingreq' };
}

const words = fc.string({ unit: 'grapheme', maxLength: 200 });
const topic = fc.string({ unit: fc.constantFrom('a', 'z', 'é', '0', '9', '/', '-', '😀'), minLength: 1, maxLength: 100 });
const id = fc.integer({ min: 1, max: 0xffff });

describe('packets that are sent', () => {
  it('are logins that another implementation reads', () => {
    const login = fc.record({ clientId: topic, clean: fc.boolean(), keepAlive: id, username: words, password: words, will: fc.record({ topic, text: words, kept: fc.boolean() }) }, { requiredKeys: ['clientId', 'clean', 'keepAlive'] })
      // A password needs a name before it.
      .map(({ password, ...rest }) => ({ ...rest, ...(password === undefined || rest.username === undefined ? {} : { password }) }));
    fc.assert(fc.property(login, (given) => {
      const read = known(connect(given));
      expect(read).toMatchObject({ cmd: 'connect', protocolId: 'MQTT', protocolVersion: 4, clean: given.clean, clientId: given.clientId, keepalive: given.keepAlive });
      if (read.cmd !== 'connect') return;
      expect(read.username).toBe(given.username);
      expect(read.password?.toString()).toBe(given.password);
      expect(read.will?.topic).toBe(given.will?.topic);
      expect(read.will?.payload.toString()).toBe(given.will?.text);
      if (given.will !== undefined) expect(read.will).toMatchObject({ qos: 1, retain: given.will.kept });
    }));
  });

  it('are publications that another implementation reads', () => {
    fc.assert(fc.property(topic, fc.string({ unit: 'grapheme', maxLength: 5000 }), fc.boolean(), fc.option(id, { nil: undefined }), (to, text, kept, own) => {
      const read = known(publish(to, text, { kept, ...(own === undefined ? {} : { id: own }) }));
      expect(read).toMatchObject({ cmd: 'publish', topic: to, retain: kept, qos: own === undefined ? 0 : 1, dup: false });
      if (read.cmd === 'publish') expect([read.payload.toString(), read.messageId]).toEqual([text, own]);
    }));
  });

  it('are the small ones that another implementation reads', () => {
    fc.assert(fc.property(id, fc.uniqueArray(topic, { minLength: 1, maxLength: 8 }), (own, filters) => {
      expect(known(subscribe(own, filters.map((filter, n) => ({ filter, qos: n % 2 === 0 ? 1 : 0 }))))).toMatchObject({ cmd: 'subscribe', messageId: own, subscriptions: filters.map((each, n) => ({ topic: each, qos: n % 2 === 0 ? 1 : 0 })) });
      expect(known(unsubscribe(own, filters[0] ?? ''))).toMatchObject({ cmd: 'unsubscribe', messageId: own, unsubscriptions: [filters[0]] });
      expect(known(puback(own))).toMatchObject({ cmd: 'puback', messageId: own });
    }));
    expect(known(ping()).cmd).toBe('pingreq');
    expect(known(disconnect()).cmd).toBe('disconnect');
  });
});

describe('packets that come in', () => {
  const publication = fc.record({ topic, payload: words, retain: fc.boolean(), messageId: fc.option(id, { nil: undefined }) });
  it('are read in pieces of any size', () => {
    fc.assert(fc.property(fc.array(publication, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 400 }), (sent, size) => {
      const bytes = Buffer.concat([
        generate({ cmd: 'connack', returnCode: 0, sessionPresent: true }),
        ...sent.map(({ messageId, ...rest }) => generate({ cmd: 'publish', dup: false, qos: messageId === undefined ? 0 : 1, ...rest, ...(messageId === undefined ? {} : { messageId }) })),
        generate({ cmd: 'suback', messageId: 7, granted: [0, 1, 128] }),
        generate({ cmd: 'puback', messageId: 8 }),
        generate({ cmd: 'unsuback', messageId: 9, granted: [] }),
        generate({ cmd: 'pingresp' }),
      ]);
      const unpack = unpacker();
      const packets = [];
      for (let at = 0; at < bytes.length; at += size) packets.push(...unpack(bytes.subarray(at, at + size)));
      const decoder = new TextDecoder();
      expect(packets.map((packet) => (packet.kind === 'publish' ? { ...packet, payload: decoder.decode(packet.payload) } : packet))).toEqual([
        { kind: 'connack', code: 0, session: true },
        ...sent.map((each) => ({ kind: 'publish', topic: each.topic, payload: each.payload, kept: each.retain, qos: each.messageId === undefined ? 0 : 1, ...(each.messageId === undefined ? {} : { id: each.messageId }) })),
        { kind: 'suback', id: 7, granted: [0, 1, 128] },
        { kind: 'puback', id: 8 },
        { kind: 'unsuback', id: 9 },
        { kind: 'pong' },
      ]);
    }));
  });

  it('end in an error or in packets, whatever the bytes are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        for (const { kind } of unpacker()(bytes)) expect(kind).toMatch(/^[a-z]+$/);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }), { numRuns: 2000 });
  });
});
