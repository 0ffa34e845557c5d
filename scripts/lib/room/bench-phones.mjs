// Thousands of phones in one process: each a connection that says what a phone says, follows the open topics and votes. Started by
// `scripts/bench-room.mjs`: <url> <room> <count>.
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { connect, ping, publish, subscribe, unpacker } from '../../../src/room/client/packets.ts';
import { freshId } from '../../../src/room/protocol/ids.ts';
import { isRefusal, seal } from '../../../src/room/protocol/text.ts';
import { readQuestion } from '../../../src/room/protocol/question.ts';
import { openTopics, topicsOf } from '../../../src/room/protocol/topics.ts';

/** So many connect at the same time. */
const TOGETHER = 50;
const PING_MS = 4000;

const [url = '', room = '', count = '0'] = process.argv.slice(2);
const topics = topicsOf(room);
const decoder = new TextDecoder();
/** Milliseconds from the presenter to each phone. @type {number[]} */
let late = [];
let lost = 0;
let acknowledged = 0;

/**
 * @param {number} n
 * @returns {Promise<void>}
 */
function phone(n) {
  const id = freshId();
  const socket = new WebSocket(url, 'mqtt', { perMessageDeflate: false });
  const unpack = unpacker();
  let voted = '';
  return new Promise((resolve) => {
    socket.on('error', () => resolve());
    socket.on('close', () => {
      lost += 1;
      resolve();
    });
    socket.on('open', () => socket.send(connect({ clientId: id, clean: true, keepAlive: 60, username: room, password: room, will: { topic: topics.here(id), text: seal({ here: false }), kept: false } })));
    socket.on('message', (/** @type {Buffer} */ data) => {
      for (const packet of unpack(data)) {
        if (packet.kind === 'connack') socket.send(subscribe(1, openTopics.map((topic) => ({ filter: topics[topic], qos: 0 }))));
        if (packet.kind === 'suback') {
          socket.send(publish(topics.here(id), seal({ here: true }), { kept: false, id: 2 }));
          setInterval(() => socket.readyState === WebSocket.OPEN && socket.send(ping()), PING_MS + (n % 100) * 10);
          resolve();
        }
        if (packet.kind === 'puback' && packet.id > 2) acknowledged += 1;
        if (packet.kind === 'publish' && packet.topic === topics.state && !packet.kept) {
          // Not read as a phone reads it: one process stands for thousands of them.
          late.push(Date.now() - Number(/"at":(\d+)/.exec(decoder.decode(packet.payload))?.[1]));
        }
        if (packet.kind === 'publish' && packet.topic === topics.question && packet.payload.length > 0) {
          const question = readQuestion(decoder.decode(packet.payload));
          if (isRefusal(question) || !question.open || question.id === voted) continue;
          voted = question.id;
          // Everybody changes their mind once: the second vote counts. A third of them choose the first option.
          for (const [turn, answer] of ['b', n % 3 === 0 ? 'a' : 'b'].entries()) {
            socket.send(publish(topics.vote(question.id, id), seal({ seq: Date.now() + turn, answer }), { kept: true, id: 3 + turn }));
          }
        }
      }
    });
  });
}

for (let n = 0; n < Number(count); n += TOGETHER) {
  await Promise.all(Array.from({ length: Math.min(TOGETHER, Number(count) - n) }, (_, k) => phone(n + k)));
  await wait(0);
}
process.on('message', () => {
  process.send?.({ late, lost, acknowledged });
  late = [];
  acknowledged = 0;
});
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true, lost });
