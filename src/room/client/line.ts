/**
 * One connection to a broker that comes back by itself. What is published resolves to whether the broker has it; what was
 * under way when the connection broke resolves to false, and who published decides what is still true and said again.
 */
import type { OpenSocket, SocketLike, Standing } from './api.ts';
import { morePatience, patienceFor, pause } from './backoff.ts';
import { connect, disconnect, ping, puback, subscribe, unpacker, unsubscribe, type Filter, type Packet, type Will } from './packets.ts';
import { openSpeech } from './speech.ts';
import { mostBytes } from '../protocol/limits.ts';

export interface LineOptions {
  readonly url: string;
  readonly clientId: string;
  readonly clean: boolean;
  readonly username?: string;
  readonly password?: string;
  readonly will?: Will;
  readonly follow: readonly Filter[];
  /** What came in; undefined where it was too large to be read. Empty: what was kept there has been erased. `kept`: it was said before. */
  readonly hear: (topic: string, text: string | undefined, kept: boolean) => void;
  readonly onStanding: (standing: Standing) => void;
  readonly openSocket?: OpenSocket;
}

export interface Line {
  readonly publish: (topic: string, text: string, kept: boolean) => Promise<boolean>;
  readonly follow: (filter: Filter) => void;
  readonly unfollow: (filter: string) => void;
  readonly unfollowAll: () => void;
  /** Closes for good. With `silent: true` the broker is told nothing, so that the last will is spoken. */
  readonly close: (how?: { readonly silent: boolean }) => void;
}

/** Seconds after which, one and a half times, the broker takes a silent client for gone; longer than the sleep of a hidden page's timers. */
const keepAlive = 60;
/** After so long without a word, milliseconds, the broker is asked whether it is there … */
const quiet = 4000;
/** … and has so long to answer. */
const answer = 2500;
/** A connection that held for so long was a good one: the next loss begins with a quick attempt again. */
const good = 3000;
/** A timer so much late was asleep, and what it waited for may lie in the socket unread. */
const asleep = 1000;
/** Refusals by a broker that wants a proper login: they do not pass by themselves. */
const finalCodes: readonly number[] = [1, 2, 4, 5];
const failure = 0x80;

/** Node has sockets, but no page that sleeps or learns that the network is back. */
const page = 'document' in globalThis ? globalThis : undefined;

const openWebSocket: OpenSocket = (url, protocol) => new WebSocket(url, protocol);

export function openLine({ url, follow, hear, onStanding, openSocket = openWebSocket, ...login }: LineOptions): Line {
  const filters = new Map(follow.map((each) => [each.filter, each]));
  const decoder = new TextDecoder();
  let socket: SocketLike | undefined;
  let standing: Standing = 'connecting';
  let wasHere = false;
  let closed = false;
  let failures = 0;
  let heardAt = 0;
  let subscribing = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let goodTimer: ReturnType<typeof setTimeout> | undefined;

  const stand = (next: Standing): void => {
    if (standing === next) return;
    standing = next;
    onStanding(next);
  };
  const send = (bytes: Uint8Array<ArrayBuffer>): void => socket?.send(bytes);
  const later = (ms: number, work: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  };

  /** Gives the socket up, whatever became of it, and tries again after a while. */
  const lose = (): void => {
    const lost = socket;
    socket = undefined;
    clearTimeout(goodTimer);
    if (lost !== undefined) hangUp(lost);
    if (!closed) {
      stand(wasHere ? 'away' : 'connecting');
      later(pause(failures, Math.random()), attempt);
      failures += 1;
    }
    speech.broke();
  };

  const refuse = (): void => {
    // Who was let in before is let in again once the broker has found itself: a cluster refuses while it elects.
    if (wasHere) {
      lose();
      return;
    }
    end();
    stand('refused');
  };

  const end = (): void => {
    closed = true;
    clearTimeout(timer);
    page?.removeEventListener('online', hurry);
    page?.document.removeEventListener('visibilitychange', look);
    lose();
  };

  const speech = openSpeech({ send, giveUp: lose });

  /** Asks for a sign of life when there was none for a while; gives up when none comes. */
  const listen = (): void => {
    const due = Date.now() + quiet;
    later(quiet, () => {
      if (Date.now() - heardAt < quiet && Date.now() - due < asleep) listen();
      else check();
    });
  };
  const check = (): void => {
    const asked = Date.now();
    send(ping());
    later(answer, () => {
      if (heardAt >= asked) listen();
      else if (Date.now() - asked > answer + asleep) check();
      else lose();
    });
  };
  const hurry = (): void => {
    if (standing === 'here') check();
    else if (socket === undefined && !closed) later(0, attempt);
  };

  const look = (): void => {
    if (page?.document.visibilityState === 'visible') hurry();
  };

  const attempt = (): void => {
    const own = tryToOpen(openSocket, url);
    if (own === undefined) {
      end();
      stand('refused');
      return;
    }
    const unpack = unpacker();
    socket = own;
    own.binaryType = 'arraybuffer';
    const still = (work: () => void) => (): void => {
      if (socket === own) work();
    };
    later(patienceFor(failures, wasHere), still(lose));
    own.addEventListener('open', still(() => {
      // Somebody is there: a cluster that elects answers late, and would count each further attempt as one more session.
      later(morePatience, still(lose));
      send(connect({ keepAlive, ...login }));
    }));
    own.addEventListener('close', still(lose));
    own.addEventListener('error', still(lose));
    own.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (socket !== own) return;
      heardAt = Date.now();
      try {
        if (!(data instanceof ArrayBuffer)) throw new TypeError('A text where bytes belong');
        for (const packet of unpack(new Uint8Array(data))) {
          if (socket === own) receive(packet);
        }
      } catch {
        // Bytes that are no packet: nothing after them can be read either.
        if (socket === own) lose();
      }
    });
  };

  const receive = (packet: Packet): void => {
    switch (packet.kind) {
      case 'connack':
        if (packet.code === 0) welcome();
        else if (finalCodes.includes(packet.code)) refuse();
        else lose();
        return;
      case 'suback':
        if (packet.granted.includes(failure)) refuse();
        else if (packet.id === subscribing) arrive();
        return;
      case 'publish':
        deliver(packet.topic, packet.payload, packet.kept);
        if (packet.id !== undefined) send(puback(packet.id));
        return;
      case 'puback':
        speech.acknowledged(packet.id);
        return;
      case 'unsuback':
      case 'pong':
    }
  };
  const welcome = (): void => {
    if (filters.size === 0) {
      arrive();
      return;
    }
    subscribing = speech.freshId();
    send(subscribe(subscribing, [...filters.values()]));
  };
  const arrive = (): void => {
    wasHere = true;
    goodTimer = setTimeout(() => (failures = 0), good);
    listen();
    stand('here');
  };
  const deliver = (topic: string, payload: Uint8Array, kept: boolean): void => {
    hear(topic, payload.length > mostBytes ? undefined : decoder.decode(payload), kept);
  };

  const unfollow = (filter: string): void => {
    filters.delete(filter);
    if (standing === 'here') send(unsubscribe(speech.freshId(), filter));
  };

  page?.addEventListener('online', hurry);
  page?.document.addEventListener('visibilitychange', look);
  attempt();

  return {
    publish: (topic, text, kept) =>
      new Promise((resolve) => {
        if (standing === 'here' && socket !== undefined) speech.say(topic, text, kept, resolve);
        else resolve(false);
      }),
    follow: (filter) => {
      filters.set(filter.filter, filter);
      if (standing === 'here') send(subscribe(speech.freshId(), [filter]));
    },
    unfollow,
    unfollowAll: () => {
      for (const filter of filters.keys()) unfollow(filter);
    },
    close: ({ silent } = { silent: false }) => {
      if (closed) return;
      if (!silent && standing === 'here') send(disconnect());
      end();
    },
  };
}

/** Undefined where a page may not open such an address at all: `ws:` from a page that came over `https:`. */
function tryToOpen(openSocket: OpenSocket, url: string): SocketLike | undefined {
  try {
    return openSocket(url, 'mqtt');
  } catch {
    return undefined;
  }
}

/** Closes a socket in whatever state it is. */
function hangUp(socket: SocketLike): void {
  try {
    socket.close();
  } catch {
    // It never opened, or the browser has closed it already.
  }
}
