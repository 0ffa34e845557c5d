/**
 * What a stage and a presenter's page have in common: they know the secret, keep messages in the room for as long as they
 * hold its lease, and hear what the hall says.
 */
import type { Dropped, Room, Standing } from './api.ts';
import { openGate, type Gate } from './gate.ts';
import { openLine } from './line.ts';
import { holdLease, type LeaseState } from './lease.ts';
import type { Filter } from './packets.ts';
import { sequence } from '../protocol/sequence.ts';
import { seal } from '../protocol/text.ts';
import { topicsOf, type Lease } from '../protocol/topics.ts';

export interface PresenterOptions extends Room {
  readonly secret: string;
  /** Which of the two leases this page holds. */
  readonly as: Lease;
  /** Filters beside the lease; the broker keeps what comes for them while the page is away. */
  readonly follow: readonly string[];
  /** What came in, unread; empty where what was kept has been erased, undefined where it was too large. `kept`: it was said before. */
  readonly hear: (topic: string, text: string | undefined, gate: Gate, kept: boolean) => void;
  readonly onLease: (state: LeaseState) => void;
}

export interface Presenting {
  /** The next number for a message of this room. */
  readonly next: () => number;
  /** Takes note of a number that another page has used. */
  readonly saw: (seq: number) => void;
  /** Keeps a message at a topic, also over a broker that forgets; sent while this page holds the lease. */
  readonly keep: (topic: string, message: object) => void;
  /** Erases what is kept at a topic; only whoever holds the lease does. */
  readonly erase: (topic: string) => Promise<boolean>;
  /** Says something that is not kept; false where nobody was reached. */
  readonly say: (topic: string, text: string) => Promise<boolean>;
  readonly follow: (filter: string) => void;
  readonly unfollow: (filter: string) => void;
  readonly holds: () => boolean;
  /** Takes the lease from whoever holds it. */
  readonly takeOver: () => void;
  /** Gives the lease back and closes. With `forget` the broker keeps nothing for this page either: it will not be back. */
  readonly leave: (how?: { readonly forget: boolean }) => Promise<void>;
  readonly dropped: () => Dropped;
}

export function present(options: PresenterOptions): Presenting {
  const { room, id, as, secret, hear, onLease, onStanding } = options;
  const topics = topicsOf(room);
  const gate = openGate();
  const { next, saw } = sequence();
  const kept = new Map<string, string>();
  /** What is of use only at once is not kept for a page that is away: an order obeyed late would be a fright. */
  const passing = [topics.drive, topics.heard, topics.presence];
  const filterOf = (filter: string): Filter => ({ filter, qos: passing.includes(filter) ? 0 : 1 });
  let here = false;

  const publishKept = (topic: string): void => {
    const text = kept.get(topic);
    if (text !== undefined && here && lease.state() === 'held') void line.publish(topic, text, true);
  };
  const lease = holdLease({
    id,
    next,
    saw,
    gate,
    publish: (text) => void line.publish(topics[as], text, true),
    onState: (state) => {
      if (state === 'held') for (const topic of kept.keys()) publishKept(topic);
      // Whoever leads instead has said other things since.
      if (state === 'taken') kept.clear();
      onLease(state);
    },
  });

  const stand = (standing: Standing): void => {
    here = standing === 'here';
    if (here) lease.arrived();
    else lease.left();
    onStanding?.(standing);
  };

  const line = openLine({
    url: options.url,
    clientId: id,
    clean: false,
    username: 'presenter',
    password: secret,
    will: { topic: topics[as], text: '', kept: true },
    follow: [topics[as], ...options.follow].map(filterOf),
    hear: (topic, text, before) => {
      if (topic === topics[as]) lease.heard(text);
      else hear(topic, text, gate, before);
    },
    onStanding: stand,
    ...(options.openSocket === undefined ? {} : { openSocket: options.openSocket }),
  });

  return {
    next,
    saw,
    keep: (topic, message) => {
      kept.set(topic, seal(message));
      publishKept(topic);
    },
    erase: (topic) => {
      // What was kept here is erased also where the broker is away now.
      if (kept.has(topic)) kept.set(topic, '');
      return lease.state() === 'held' ? line.publish(topic, '', true) : Promise.resolve(false);
    },
    say: (topic, text) => line.publish(topic, text, false),
    follow: (filter) => line.follow(filterOf(filter)),
    unfollow: line.unfollow,
    holds: () => lease.state() === 'held',
    takeOver: lease.takeOver,
    leave: async ({ forget } = { forget: false }) => {
      const held = lease.state() === 'held';
      // First, so that the echo of what follows is not taken for somebody else's doing.
      lease.close();
      if (held) await line.publish(topics[as], '', true);
      if (forget) line.unfollowAll();
      line.close();
    },
    dropped: gate.dropped,
  };
}
