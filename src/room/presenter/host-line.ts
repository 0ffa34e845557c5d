/** What the panel needs of the room that is led. */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { Message } from '../../deck/speaker/protocol.ts';
import type { Standing } from '../client/api.ts';
import type { LeaseState } from '../client/lease.ts';
import { present } from '../client/presenter.ts';
import { readAsk } from '../protocol/asks.ts';
import { readHere } from '../protocol/presence.ts';
import type { Question } from '../protocol/question.ts';
import type { Result, Truth } from '../protocol/result.ts';
import { readSpeaker } from '../protocol/speaker.ts';
import { isRefusal } from '../protocol/text.ts';
import { readTopic, topicsOf } from '../protocol/topics.ts';
import { readVote, type Answer } from '../protocol/vote.ts';
import type { Draft } from './ask-form.ts';
import type { HallAsk } from './views.ts';

export interface HostLine {
  readonly standing: ReadonlySignal<Standing>;
  readonly lease: ReadonlySignal<LeaseState>;
  readonly people: ReadonlySignal<number>;
  readonly question: ReadonlySignal<Question | undefined>;
  /** What came in so far, whether or not the room sees it. */
  readonly result: ReadonlySignal<Result | undefined>;
  readonly asks: ReadonlySignal<readonly HallAsk[]>;
  readonly ask: (draft: Draft) => void;
  /** Whether votes count. */
  readonly open: (on: boolean) => void;
  readonly show: (on: boolean, truth: Truth | undefined) => void;
  readonly putAway: () => void;
  readonly letThrough: (ask: string, on: boolean) => void;
  readonly drop: (ask: string) => void;
  readonly drive: (text: string) => void;
  readonly takeOver: () => void;
  readonly csv: () => string;
  /** Erases all that the room keeps; false where the room did not confirm it. */
  readonly end: () => Promise<boolean>;
  readonly leave: () => void;
}

export function connectHost({ url, room, secret, id, heard }: { readonly url: string; readonly room: string; readonly secret: string; readonly id: string; readonly heard: (message: Message) => void }): HostLine {
  const topics = topicsOf(room);
  const standing = signal<Standing>('connecting');
  const lease = signal<LeaseState>('asking');
  const question = signal<Question | undefined>(undefined);
  const result = signal<Result | undefined>(undefined);
  const asks = signal<readonly HallAsk[]>([]);
  const people = signal(0);
  const here = new Set<string>();
  const votes = new Map<string, Answer>();
  let truth: Truth | undefined;
  const publish = (q: Question): void => {
    question.value = q;
    wire.keep(topics.question, q);
  };
  const count = (): void => {
    const q = question.peek();
    if (q === undefined) return;
    const base = { seq: wire.next(), question: q.id, count: votes.size };
    const all = [...votes.values()];
    let r: Result;
    if (q.kind === 'guess') {
      const { low, high, log, bins: n } = q.scale;
      const bins = Array.from({ length: n }, () => 0);
      for (const v of all) {
        const s = log ? Math.log(Number(v) / low) / Math.log(high / low) : (Number(v) - low) / (high - low);
        const i = Math.min(n - 1, Math.floor(s * n));
        bins[i] = (bins[i] ?? 0) + 1;
      }
      const sorted = all.map(Number).sort((a, b) => a - b);
      const median = sorted[Math.floor(sorted.length / 2)];
      r = { ...base, kind: 'guess', bins, ...(median === undefined || votes.size < 5 ? {} : { median }), ...(truth === undefined ? {} : { truth }) };
    } else if (q.kind === 'choice') r = { ...base, kind: 'choice', counts: q.options.map((o) => all.filter((v) => v === o.id).length) };
    else r = { ...base, kind: 'rank', points: q.options.map((o) => all.reduce<number>((sum, v) => sum + (typeof v === 'object' && v.includes(o.id) ? q.options.length - 1 - v.indexOf(o.id) : 0), 0)), firsts: q.options.map((o) => all.filter((v) => typeof v === 'object' && v[0] === o.id).length) };
    result.value = r;
    wire.keep(topics.result, r);
  };
  const wire = present({
    url, room, secret, id, as: 'presenter',
    follow: [topics.presence, topics.asks, topics.heard, topics.allVotes],
    hear: (topic, text) => {
      if (text === undefined) return;
      const place = readTopic(topic);
      if (topic === topics.heard) {
        const m = readSpeaker(text);
        if (!isRefusal(m)) heard(m);
      } else if (place?.kind === 'here') {
        const m = readHere(text);
        if (isRefusal(m)) return;
        if (m.here) here.add(place.attendee);
        else here.delete(place.attendee);
        people.value = here.size;
      } else if (place?.kind === 'ask') {
        const m = readAsk(text);
        if (!isRefusal(m)) asks.value = [...asks.peek(), { id: `a${asks.peek().length}`, text: m.text, shown: false }];
      } else if (place?.kind === 'vote' && text !== '' && place.question === question.peek()?.id) {
        const m = readVote(text);
        if (isRefusal(m)) return;
        votes.set(place.attendee, m.answer);
        count();
      }
    },
    onStanding: (now) => { standing.value = now; },
    onLease: (now) => { lease.value = now; },
  });
  const shown = (): void => { wire.keep(topics.shown, { seq: wire.next(), asks: asks.peek().filter((a) => a.shown).map(({ id: i, text }) => ({ id: i, text })) }); };
  return {
    standing, lease, people, question, result, asks,
    ask: (d) => {
      votes.clear();
      truth = undefined;
      result.value = undefined;
      const asked = { seq: wire.next(), id: `q${Date.now().toString(36)}`, text: d.text, open: true, shown: false };
      publish(d.kind === 'guess' ? { ...asked, kind: 'guess', quantity: d.quantity, scale: d.scale } : { ...asked, kind: d.kind, options: d.options });
      count();
    },
    open: (on) => { const q = question.peek(); if (q) publish({ ...q, seq: wire.next(), open: on }); },
    show: (on, t) => {
      truth = on ? t : undefined;
      count();
      const q = question.peek();
      if (q) publish({ ...q, seq: wire.next(), shown: on });
    },
    putAway: () => { question.value = undefined; void wire.erase(topics.question); void wire.erase(topics.result); },
    letThrough: (i, on) => { asks.value = asks.peek().map((a) => (a.id === i ? { ...a, shown: on } : a)); shown(); },
    drop: (i) => { asks.value = asks.peek().filter((a) => a.id !== i); shown(); },
    drive: (text) => { void wire.say(topics.drive, text); },
    takeOver: () => { wire.takeOver(); },
    csv: () => '',
    end: async () => {
      for (const topic of [topics.question, topics.result, topics.shown, topics.state]) await wire.erase(topic);
      return true;
    },
    leave: () => { void wire.leave(); },
  };
}
