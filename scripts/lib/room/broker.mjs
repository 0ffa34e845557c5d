// The broker in this process: aedes, under the rules of one room. Nothing about persons is logged or stored.
import { Aedes } from 'aedes';
import { bucket } from './bucket.mjs';
import { inspector } from './framing.mjs';
import { createRules } from './rules.mjs';
import { socketStream } from './socket-stream.mjs';

/**
 * @typedef {import('./rules.mjs').Cause} Cause
 * @typedef {object} Broker
 * @property {(socket: import('ws').WebSocket, address: string) => void} handle
 * @property {() => Readonly<Record<Cause, number>>} dropped
 * @property {() => number} connected
 * @property {() => Promise<void>} close
 */

/** Packets of one connection: a browser that follows and votes sends a few in a second; QoS 1 for a presenter doubles them. */
const PACKETS = { burst: 60_000, perSecond: 6_000 };
const ATTENDEE_PACKETS = { burst: 300, perSecond: 40 };
/** Wrong codes and secrets from one address: a hall that mistypes passes, a machine that guesses gets one in a second. */
const GUESSES = { burst: 30, perSecond: 1 };
const GUESS_PAUSE_MS = 1000;
const MOST_ADDRESSES = 10_000;
/** So many wrong codes over one connection. */
const MOST_GUESSES = 3;
/** So many messages may be under way; one phone that doesn't read holds up one of them. */
const CONCURRENCY = 10_000;
/** A phone that doesn't read for so long is given up, and comes back by itself. */
const DRAIN_MS = 10_000;
const LOGIN_MS = 10_000;
const LONGEST_KEEPALIVE_S = 120;
const BAD_LOGIN = 4;

/**
 * @param {{ room: string, secret: string }} options
 * @returns {Promise<Broker>}
 */
export async function createBroker({ room, secret }) {
  const rules = createRules({ room, secret });
  /** @type {Record<Cause, number>} */
  const dropped = { size: 0, json: 0, version: 0, form: 0, topic: 0, filter: 0, rate: 0, old: 0, late: 0, login: 0, packet: 0 };
  /** @type {WeakMap<object, import('./rules.mjs').Session>} */
  const sessions = new WeakMap();
  /** What is known of a connection before it has said who it is. @type {WeakMap<object, { guess: () => boolean, wrong: number, clean: boolean, trust: () => void }>} */
  const callers = new WeakMap();
  /** By address, in memory alone and forgotten with the process. @type {Map<string, () => boolean>} */
  const guessers = new Map();
  /** The roles of those who are connected: nobody takes the place of somebody of the other role. @type {Map<string, string>} */
  const known = new Map();

  const broker = await Aedes.createBroker({
    concurrency: CONCURRENCY,
    drainTimeout: DRAIN_MS,
    connectTimeout: LOGIN_MS,
    keepaliveLimit: LONGEST_KEEPALIVE_S,

    preConnect: (client, packet, done) => {
      const caller = callers.get(client.conn);
      if (caller !== undefined) caller.clean = packet.clean === true;
      done(null, caller !== undefined);
    },

    authenticate: (client, username, password, done) => {
      const caller = callers.get(client.conn);
      const session = rules.login({ id: client.id, username, password: password?.toString(), clean: caller?.clean ?? false });
      const before = known.get(client.id);
      if (session !== undefined && (before === undefined || before === session.role)) {
        sessions.set(client, session);
        if (session.role === 'presenter') caller?.trust();
        done(null, true);
        return;
      }
      dropped.login += 1;
      if (caller?.guess() !== true) {
        client.close();
        return;
      }
      setTimeout(() => done(Object.assign(new Error('bad login'), { returnCode: BAD_LOGIN }), false), GUESS_PAUSE_MS);
    },

    authorizePublish: (client, packet, done) => {
      const session = client === null ? undefined : sessions.get(client);
      const text = packet.payload.toString();
      const cause = session === undefined
        ? 'topic'
        : rules.refuse(session, { topic: packet.topic, text, bytes: packet.payload.length, qos: packet.qos, kept: packet.retain });
      if (cause !== undefined) {
        dropped[cause] += 1;
        // An error would end the connection: what is refused is acknowledged and goes nowhere.
        Object.assign(packet, { topic: 'dropped', payload: Buffer.alloc(0), retain: false });
      }
      done(null);
    },

    authorizeSubscribe: (client, subscription, done) => {
      const session = sessions.get(client);
      if (session !== undefined && rules.mayFollow(session, subscription.topic)) {
        done(null, { ...subscription, qos: session.role === 'presenter' && subscription.qos > 0 ? 1 : 0 });
        return;
      }
      dropped.filter += 1;
      const caller = callers.get(client.conn);
      if (caller === undefined) return;
      caller.wrong += 1;
      if (!caller.guess() || caller.wrong > MOST_GUESSES) client.close();
      else setTimeout(() => done(null, null), GUESS_PAUSE_MS);
    },
  });
  broker.on('client', (client) => {
    const role = sessions.get(client)?.role;
    if (role !== undefined) known.set(client.id, role);
  });
  broker.on('clientDisconnect', (client) => known.delete(client.id));
  // Broken connections and packets that are none: the client has been closed, and there is nobody to tell.
  for (const event of /** @type {const} */ (['clientError', 'connectionError'])) broker.on(event, () => undefined);

  return {
    handle: (socket, address) => {
      const guess = guessers.get(address) ?? bucket(GUESSES);
      guessers.delete(address);
      guessers.set(address, guess);
      const [oldest] = guessers.keys();
      if (guessers.size > MOST_ADDRESSES && oldest !== undefined) guessers.delete(oldest);
      let passes = bucket(ATTENDEE_PACKETS);
      const inspect = inspector(() => passes());
      const stream = socketStream(socket, (piece, isBinary) => {
        const cause = isBinary ? inspect(piece) : 'packet';
        if (cause !== undefined) dropped[cause] += 1;
        return cause === undefined;
      });
      callers.set(stream, { guess, wrong: 0, clean: false, trust: () => (passes = bucket(PACKETS)) });
      broker.handle(stream);
    },
    dropped: () => ({ ...dropped }),
    connected: () => broker.connectedClients,
    close: () => new Promise((resolve) => broker.close(resolve)),
  };
}
