/** The broker of one laptop against those who mean no good, over real sockets. */
import { generate, parser, type Packet } from 'mqtt-packet';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket, type ClientOptions } from 'ws';
import { freshId } from '../../../src/room/protocol/ids.ts';
import { seal } from '../../../src/room/protocol/text.ts';
import { topicsOf } from '../../../src/room/protocol/topics.ts';
import { fuzz } from '../helpers/fuzz.ts';
import { localRoom, type LocalRoom } from '../helpers/local.ts';
import { unmoved } from '../helpers/unmoved.ts';

/** A loaded machine with two cores needs patience. */
vi.setConfig({ testTimeout: 60_000 });

let local: LocalRoom;
const sockets: WebSocket[] = [];
beforeEach(async () => {
  local = await localRoom();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await local.close();
});
const until = (right: () => boolean): Promise<void> => expect.poll(right, { timeout: 20_000, interval: 20 }).toBe(true);

interface Caller {
  readonly socket: WebSocket;
  readonly got: Packet[];
  readonly send: (packet: Packet) => void;
  readonly closed: () => boolean;
}

async function call(login: { readonly clientId?: string; readonly username?: string; readonly password?: string; readonly clean?: boolean } = {}, options: ClientOptions & { readonly path?: string; readonly protocol?: string } = {}): Promise<Caller> {
  const socket = new WebSocket(local.url.replace('/sala/mqtt', options.path ?? '/sala/mqtt'), options.protocol ?? 'mqtt', options);
  sockets.push(socket);
  const got: Packet[] = [];
  const read = parser({ protocolVersion: 4 });
  read.on('packet', (packet: Packet) => got.push(packet));
  socket.on('message', (data: Buffer) => read.parse(data));
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('open', resolve).once('close', resolve));
  const send = (packet: Packet): void => socket.send(generate(packet));
  if (socket.readyState === WebSocket.OPEN) {
    const { username = local.room, password = username === local.room ? local.room : undefined, ...rest } = login;
    send({ cmd: 'connect', protocolId: 'MQTT', protocolVersion: 4, clean: true, keepalive: 60, clientId: freshId(), username, ...rest, ...(password === undefined ? {} : { password: Buffer.from(password) }) });
    await until(() => got.length > 0 || socket.readyState !== WebSocket.OPEN);
  }
  return { socket, got, send, closed: () => socket.readyState === WebSocket.CLOSED };
}

describe('the door', () => {
  it('opens to pages of this server and to what is no page, on its own path alone', async () => {
    const host = new URL(local.url).host;
    expect((await call({}, { origin: `http://${host}` })).closed()).toBe(false);
    expect((await call()).closed()).toBe(false);
    expect((await call({}, { origin: 'https://exemplo.org' })).closed()).toBe(true);
    expect((await call({}, { origin: 'null' })).closed()).toBe(true);
    expect((await call({}, { path: '/outra' })).closed()).toBe(true);
  });

  it.each([
    ['an id that is a name', { clientId: 'maria' }],
    ['a wrong secret', { username: 'presenter', password: freshId() }],
    ['no secret', { username: 'presenter' }],
    ['another name', { username: 'admin', password: 'x' }],
    ['a session that would be kept', { clean: false }],
  ])('is closed to %s, and that is counted', async (_name, login) => {
    const caller = await call(login);
    await until(caller.closed);
    expect(caller.got.find(({ cmd }) => cmd === 'connack')).toMatchObject({ returnCode: 4 });
    expect(local.dropped()['login']).toBe(1);
  });

  it('does not let an attendee take the presenter’s place by its id', async () => {
    const clientId = freshId();
    const presenter = await call({ clientId, username: 'presenter', password: local.secret });
    const thief = await call({ clientId });
    await until(thief.closed);
    expect(presenter.closed()).toBe(false);
  });
});

describe('codes and secrets', () => {
  it('are guessed slowly: a second for each', async () => {
    const began = Date.now();
    const guesser = await call({ username: 'zzzz2345', password: 'zzzz2345' });
    await until(guesser.closed);
    expect(Date.now() - began).toBeGreaterThan(900);
    expect(guesser.got).toMatchObject([{ cmd: 'connack', returnCode: 4 }]);
  });

  it('are not guessed at all by whoever keeps trying from one address, while the hall goes on', async () => {
    const many = await Promise.all(Array.from({ length: 40 }, (_, n) => call({ username: `zzzz23${n + 10}`, password: 'x' })));
    // Those beyond what a hall mistypes get no answer.
    expect(many.filter(({ got }) => got.length === 0).length).toBeGreaterThanOrEqual(8);
    const phone = await call();
    phone.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: topicsOf(local.room).state, qos: 0 }] });
    await until(() => phone.got.some((packet) => packet.cmd === 'suback' && packet.granted[0] === 0));
  });

  it('are not learned by following other topics, a second for each and few over one connection', async () => {
    const spy = await call();
    for (const [n, topic] of ['#', 'mm/1/+/state', topicsOf('zzzz2345').state, topicsOf(local.room).allVotes].entries()) spy.send({ cmd: 'subscribe', messageId: n + 1, subscriptions: [{ topic, qos: 0 }] });
    await until(spy.closed);
    expect(spy.got.filter((packet) => packet.cmd === 'suback' && packet.granted[0] !== 128)).toEqual([]);
    expect(local.dropped()['filter']).toBe(4);
  });
});

describe('what breaks the profile', () => {
  it.each([
    ['text', (caller: Caller) => caller.socket.send('olá'), 'packet'],
    ['a packet without end', (caller: Caller) => caller.socket.send(Buffer.from([0x30, 0xff, 0xff, 0xff, 0x7f])), 'size'],
    ['a length without end', (caller: Caller) => caller.socket.send(Buffer.from([0x30, 0x80, 0x80, 0x80, 0x80, 1])), 'packet'],
    ['a publication of 9,000 bytes', (caller: Caller) => caller.send({ cmd: 'publish', topic: 'x', payload: 'x'.repeat(9000), qos: 0, retain: false, dup: false }), 'size'],
    ['QoS 2', (caller: Caller) => caller.send({ cmd: 'publish', topic: 'x', payload: '', qos: 2, retain: false, dup: false, messageId: 1 }), 'packet'],
    ['a reserved packet', (caller: Caller) => caller.socket.send(Buffer.from([0xf0, 0])), 'packet'],
    ['a thousand pings', (caller: Caller) => Array.from({ length: 1000 }, () => caller.send({ cmd: 'pingreq' })), 'rate'],
    ['a thousand empty messages', (caller: Caller) => Array.from({ length: 1000 }, () => caller.socket.send(Buffer.alloc(0))), 'rate'],
  ] as const)('ends the connection and is counted: %s', async (_name, break_, cause) => {
    const caller = await call();
    break_(caller);
    await until(caller.closed);
    expect(local.dropped()[cause]).toBeGreaterThanOrEqual(1);
    expect((await call()).closed()).toBe(false);
  });

  it('is dropped and counted where the framing is right, and the connection stays', async () => {
    const clientId = freshId();
    const topics = topicsOf(local.room);
    const presenter = await call({ username: 'presenter', password: local.secret });
    const caller = await call({ clientId });
    const say = (topic: string, payload: string, retain = true): void => caller.send({ cmd: 'publish', topic, payload, qos: 1, retain, dup: false, messageId: 1 });
    const seq = Date.now();
    presenter.send({ cmd: 'publish', topic: topics.question, payload: seal({ seq, id: 'q1', text: 'Qual?', open: true, shown: false, kind: 'choice', options: [{ id: 'a', text: 'A' }, { id: 'b', text: 'B' }] }), qos: 1, retain: true, dup: false, messageId: 1 });
    await until(() => presenter.got.some(({ cmd }) => cmd === 'puback'));
    const own = topics.vote('q1', clientId);
    say(own, seal({ seq: 5, answer: 'a' }));
    const wrong: [string, string, boolean, string][] = [
      [own, seal({ seq: 5, answer: 'b' }), true, 'old'], [own, seal({ seq: 4, answer: 'b' }), true, 'old'], [own, seal({ seq: seq + 2 * 86_400_000, answer: 'b' }), true, 'old'],
      [own, '', true, 'form'], [own, seal({ seq: 6 }), true, 'form'], [own, seal({ seq: 6, answer: 'a' }), false, 'form'], [own, '{', true, 'json'], [own, '{"v":2}', true, 'version'],
      [own, `${seal({ seq: 6, answer: 'a' })}${' '.repeat(4096)}`, true, 'size'],
      [topics.vote('q2', clientId), seal({ seq: 6, answer: 'a' }), true, 'late'], [topics.vote('q1', freshId()), seal({ seq: 6, answer: 'a' }), true, 'topic'],
      [topics.state, seal({ seq }), true, 'topic'], [topics.ask(clientId), seal({ seq: 1, text: 'x' }), true, 'form'], ['$SYS/x', '', false, 'topic'],
    ];
    for (const [topic, payload, retain] of wrong) say(topic, payload, retain);
    await until(() => caller.got.filter(({ cmd }) => cmd === 'puback').length === wrong.length + 1);
    const expected: Record<string, number> = {};
    for (const [, , , cause] of wrong) expected[cause] = (expected[cause] ?? 0) + 1;
    expect(Object.fromEntries(Object.entries(local.dropped()).filter(([, count]) => count > 0))).toEqual(expected);
    presenter.send({ cmd: 'subscribe', messageId: 2, subscriptions: [{ topic: topics.allVotes, qos: 1 }] });
    await until(() => presenter.got.some(({ cmd }) => cmd === 'publish'));
    const votes = presenter.got.filter((packet) => packet.cmd === 'publish');
    expect(votes.map(({ topic, payload }) => [topic, payload.toString()])).toEqual([[own, seal({ seq: 5, answer: 'a' })]]);
    expect(caller.closed()).toBe(false);
  });

  it('is dropped where one says too much, and the others are heard', async () => {
    const clientId = freshId();
    const talker = await call({ clientId });
    for (let n = 0; n < 60; n += 1) talker.send({ cmd: 'publish', topic: topicsOf(local.room).ask(clientId), payload: seal({ seq: n, text: `Pergunta ${String(n)}` }), qos: 1, retain: false, dup: false, messageId: n + 1 });
    await until(() => talker.got.filter(({ cmd }) => cmd === 'puback').length === 60);
    expect(local.dropped()['rate']).toBeGreaterThanOrEqual(25);
    expect(local.dropped()['rate']).toBeLessThanOrEqual(30);
  });
});

it('stands as it stood after 5,000 fuzzed messages', async () => {
  const room = await unmoved(local);
  expect((await fuzz(local, 5000, 20_261_123)).sent).toBe(5000);
  const { topic, size } = local.dropped();
  for (const count of [topic, size]) expect(count).toBeGreaterThan(0);
  await room.stands();
  await room.close();
}, 60_000);
