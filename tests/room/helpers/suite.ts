/** What a room promises, on whatever broker: one suite, unchanged, for aedes, Mosquitto and a NATS cluster. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { join } from '../../../src/room/client/audience.ts';
import type { Audience, Standing } from '../../../src/room/client/api.ts';
import type { LeaseState } from '../../../src/room/client/lease.ts';
import { openLine, type Line, type LineOptions } from '../../../src/room/client/line.ts';
import { present, type Presenting } from '../../../src/room/client/presenter.ts';
import type { ShownAsk } from '../../../src/room/protocol/asks.ts';
import { freshId } from '../../../src/room/protocol/ids.ts';
import type { Question } from '../../../src/room/protocol/question.ts';
import type { Result } from '../../../src/room/protocol/result.ts';
import type { RoomState } from '../../../src/room/protocol/state.ts';
import { seal } from '../../../src/room/protocol/text.ts';
import { openTopics, readTopic, topicsOf, type Lease } from '../../../src/room/protocol/topics.ts';
import { readVote } from '../../../src/room/protocol/vote.ts';
import { readAsk } from '../../../src/room/protocol/asks.ts';

export interface Place {
  /** The addresses of the broker's nodes; one where there is one. */
  readonly urls: readonly string[];
  readonly room: string;
  readonly secret: string;
  /** Kills the broker, or the node that most depends on, and brings it back. */
  readonly disturb: () => Promise<void>;
  /** Lets nothing through any more, without a word to either side, … */
  readonly cut: () => Promise<void> | void;
  /** … and lets it through again. */
  readonly mend: () => Promise<void> | void;
  readonly close: () => Promise<void>;
}

export interface Promised {
  /** Followers are right again within this time, ms. */
  readonly rightAgain: number;
  /** What arrives, arrives within this time on a machine that does other things too, ms. */
  readonly patience: number;
}

interface Phone {
  readonly audience: Audience;
  readonly states: RoomState[];
  readonly questions: (Question | undefined)[];
  readonly results: (Result | undefined)[];
  readonly shown: (readonly ShownAsk[])[];
  readonly standings: Standing[];
}

interface Page {
  readonly presenting: Presenting;
  readonly leases: LeaseState[];
  readonly standings: Standing[];
  /** The last vote of each attendee, by id. */
  readonly votes: Map<string, unknown>;
  readonly asks: string[];
  readonly orders: string[];
}

const question = (seq: number, id: string, more: Partial<Question> = {}): Question => ({ seq, id, text: 'Qual?', open: true, shown: false, kind: 'choice', options: [{ id: 'a', text: 'A' }, { id: 'b', text: 'B' }], ...more }) as Question;

/** Runs the suite on a broker that `start` brings up. */
export function promises(name: string, start: () => Promise<Place>, { rightAgain, patience }: Promised): void {
  describe(name, { timeout: 120_000 }, () => {
    let place: Place;
    /** A question of this test alone: votes on others are kept until their host erases them. */
    let q = '';
    let topics: ReturnType<typeof topicsOf>;
    const endings: (() => Promise<void> | void)[] = [];
    beforeAll(async () => {
      place = await start();
      topics = topicsOf(place.room);
    }, 60_000);
    beforeEach(() => {
      q = `q-${freshId().slice(0, 8)}`;
    });
    afterEach(async () => {
      for (const end of endings.splice(0).reverse()) await end();
      // Each test begins in an empty room.
      const sweeper = await page('presenter', { id: freshId() });
      await until(() => {
        // A cluster that has just lost a node may send one away again.
        if (!sweeper.presenting.holds()) sweeper.presenting.takeOver();
        return sweeper.presenting.holds();
      });
      for (const topic of openTopics) await sweeper.presenting.erase(topics[topic]);
      await sweeper.presenting.erase(topics.stage);
      for (const end of endings.splice(0)) await end();
    }, 120_000);
    afterAll(() => place.close());

    const urlFor = (n: number): string => place.urls[n % place.urls.length] ?? '';
    let opened = 0;
    const until = (right: () => boolean, within = patience): Promise<void> => expect.poll(right, { timeout: within, interval: 20 }).toBe(true);

    const phone = async (id = freshId()): Promise<Phone> => {
      const made: Omit<Phone, 'audience'> = { states: [], questions: [], results: [], shown: [], standings: [] };
      const audience = join({
        url: urlFor((opened += 1)), room: place.room, id,
        onState: (state) => state !== undefined && made.states.push(state),
        onQuestion: (asked) => made.questions.push(asked),
        onResult: (result) => made.results.push(result),
        onShown: (asks) => made.shown.push(asks),
        onStanding: (standing) => made.standings.push(standing),
      });
      endings.push(audience.leave);
      await until(() => made.standings.at(-1) === 'here');
      return { audience, ...made };
    };
    const page = async (as: Lease, { id = freshId(), secret = place.secret, follow = as === 'presenter' ? [topics.asks] : [] as readonly string[] } = {}): Promise<Page> => {
      const made: Omit<Page, 'presenting'> = { leases: [], standings: [], votes: new Map(), asks: [], orders: [] };
      const presenting = present({
        url: urlFor((opened += 1)), room: place.room, id, secret, as, follow,
        hear: (topic, text, gate) => {
          const from = readTopic(topic);
          if (from?.kind === 'vote' && text === '') made.votes.delete(from.attendee);
          if (from?.kind === 'vote' && text !== '') {
            const vote = gate.readNext(topic, text, readVote);
            if (vote !== undefined) made.votes.set(from.attendee, vote.answer);
          }
          if (from?.kind === 'drive' && text !== undefined) made.orders.push(text);
          if (from?.kind === 'ask') {
            const ask = gate.readNext(topic, text, readAsk);
            if (ask !== undefined) made.asks.push(ask.text);
          }
        },
        onLease: (state) => made.leases.push(state),
        onStanding: (standing) => made.standings.push(standing),
      });
      endings.push(() => presenting.leave());
      await until(() => ['here', 'refused'].includes(made.standings.at(-1) ?? ''));
      return { presenting, ...made };
    };
    const holding = async (as: Lease, options: Parameters<typeof page>[1] = {}): Promise<Page> => {
      const made = await page(as, options);
      await until(() => made.leases.at(-1) === 'held');
      return made;
    };
    const show = ({ presenting }: Page, slide: string): void => presenting.keep(topics.state, { seq: presenting.next(), slide, step: 0, scenario: '', playlist: 'aula', at: Date.now() });
    const ask = ({ presenting }: Page, id: string, more: Partial<Question> = {}): void => {
      presenting.follow(topics.votes(id));
      presenting.keep(topics.question, question(presenting.next(), id, more));
    };
    /** A connection that keeps none of the client's manners. */
    const raw = async (options: Partial<LineOptions> = {}): Promise<{ readonly line: Line; readonly heard: [string, string | undefined][]; readonly standings: Standing[] }> => {
      const heard: [string, string | undefined][] = [];
      const standings: Standing[] = [];
      const line = openLine({ url: urlFor((opened += 1)), clientId: freshId(), clean: true, username: place.room, password: place.room, follow: [], hear: (topic, text) => heard.push([topic, text]), onStanding: (standing) => standings.push(standing), ...options });
      endings.push(() => line.close());
      await until(() => standings.length > 0);
      return { line, heard, standings };
    };

    it('shows the present slide to whoever comes late, and every later one in its order', async () => {
      const stage = await holding('stage');
      show(stage, 'pico');
      const early = await phone();
      await until(() => early.states.at(-1)?.slide === 'pico');
      for (const slide of ['casas', 'agua', 'fim']) show(stage, slide);
      await until(() => early.states.at(-1)?.slide === 'fim');
      const seen = early.states.map(({ seq }) => seq);
      expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
      const late = await phone();
      await until(() => late.states.at(-1)?.slide === 'fim');
      expect(late.states).toHaveLength(1);
    });

    it('counts the last vote of each, and tells a reloaded presenter all of them', async () => {
      const host = await holding('presenter');
      ask(host, q);
      const [one, two] = [await phone('1'.repeat(32)), await phone('2'.repeat(32))];
      await until(() => one.questions.length > 0 && two.questions.length > 0);
      expect(await one.audience.vote(q, 'a')).toBe(true);
      expect(await one.audience.vote(q, 'b')).toBe(true);
      expect(await two.audience.vote(q, 'b')).toBe(true);
      const right = { ['1'.repeat(32)]: 'b', ['2'.repeat(32)]: 'b' };
      await expect.poll(() => Object.fromEntries(host.votes), { timeout: patience }).toEqual(right);
      await host.presenting.leave();
      const again = await holding('presenter');
      again.presenting.follow(topics.votes(q));
      await expect.poll(() => Object.fromEntries(again.votes), { timeout: patience }).toEqual(right);
      for (const id of Object.keys(right)) await again.presenting.erase(topics.vote(q, id));
      const third = await page('presenter');
      third.presenting.follow(topics.votes(q));
      const marker = await phone();
      await marker.audience.ask('depois de tudo');
      await until(() => third.asks.length > 0 || again.asks.length > 0);
      expect(third.votes.size).toBe(0);
    });

    it('takes no vote where nothing is asked, and says so', async () => {
      const host = await holding('presenter');
      const one = await phone();
      expect(await one.audience.vote(q, 'a')).toBe(false);
      ask(host, q, { open: false });
      await until(() => one.questions.length > 0);
      expect(await one.audience.vote(q, 'a')).toBe(false);
    });

    it('erases what is put away, also for those who come later', async () => {
      const host = await holding('presenter');
      ask(host, q);
      const one = await phone();
      await until(() => one.questions.at(-1)?.id === q);
      expect(await host.presenting.erase(topics.question)).toBe(true);
      await until(() => one.questions.length === 2 && one.questions.at(-1) === undefined);
      const late = await phone();
      show(await holding('stage'), 'pico');
      await until(() => late.states.length > 0);
      expect(late.questions).toEqual([]);
    });

    it('carries questions from the hall to the presenter alone, also while the page is being reloaded', async () => {
      const id = freshId();
      const host = await holding('presenter', { id });
      const one = await phone();
      await one.audience.ask('  E a água? ');
      await until(() => host.asks.length === 1);
      await host.presenting.leave();
      await one.audience.ask('E o salário?');
      const again = await holding('presenter', { id });
      await until(() => again.asks.includes('E o salário?'));
      expect([...host.asks, ...again.asks]).toEqual(['E a água?', 'E o salário?']);
      expect(one.audience.ask('   ')).toBeUndefined();
    });

    it('keeps no order for a stage that was away, and nothing at all for a page that will not be back', async () => {
      const [stageId, hostId] = [freshId(), freshId()];
      const stageAgain = (): Promise<Page> => page('stage', { id: stageId, follow: [topics.drive] });
      const driver = await holding('presenter', { id: hostId });
      const stage = await stageAgain();
      await stage.presenting.leave();
      expect(await driver.presenting.say(topics.drive, seal({ kind: 'hello', from: 'a1' }))).toBe(true);
      await driver.presenting.leave({ forget: true });
      const one = await phone();
      await one.audience.ask('Tarde demais');
      const [back, again] = [await stageAgain(), await holding('presenter', { id: hostId })];
      await one.audience.ask('A tempo');
      await until(() => again.asks.includes('A tempo'));
      expect(again.asks).toEqual(['A tempo']);
      expect(await again.presenting.say(topics.drive, seal({ kind: 'hello', from: 'a2' }))).toBe(true);
      await until(() => back.orders.length > 0);
      expect(back.orders.map((text) => JSON.parse(text) as unknown)).toMatchObject([{ from: 'a2' }]);
    });

    it('lets one page lead: the second is refused, or takes over knowingly', async () => {
      const first = await holding('presenter');
      const second = await page('presenter');
      await until(() => second.leases.at(-1) === 'taken');
      expect(first.leases.at(-1)).toBe('held');
      second.presenting.takeOver();
      await until(() => first.leases.at(-1) === 'taken' && second.leases.at(-1) === 'held');
      first.presenting.keep(topics.question, question(first.presenting.next(), 'q9'));
      const one = await phone();
      ask(second, q);
      await until(() => one.questions.length > 0);
      expect(one.questions.map((each) => each?.id)).toEqual([q]);
      await second.presenting.leave();
      await until(() => first.leases.at(-1) === 'free');
    });

    it('frees the lease of a page that vanished, and not of one that was reloaded', async () => {
      const watcher = await raw({ username: 'presenter', password: place.secret, follow: [{ filter: topics.stage, qos: 1 }] });
      const id = freshId();
      await holding('stage', { id });
      const reloaded = await holding('stage', { id });
      await until(() => watcher.heard.at(-1)?.[1]?.includes(id) === true);
      expect(reloaded.leases.at(-1)).toBe('held');
      const vanishing = await raw({ username: 'presenter', password: place.secret, will: { topic: topics.presenter, text: '', kept: true } });
      await until(() => vanishing.standings.includes('here'));
      await vanishing.line.publish(topics.presenter, seal({ seq: Date.now(), id: freshId(), since: 1 }), true);
      const second = await page('presenter');
      await until(() => second.leases.at(-1) === 'taken');
      vanishing.line.close({ silent: true });
      await until(() => second.leases.at(-1) === 'free');
    });

    it('refuses a wrong secret', async () => {
      const wrong = await page('presenter', { secret: freshId() });
      expect(wrong.standings).toEqual(['refused']);
    });

    it('refuses a wrong code', async () => {
      const standings: Standing[] = [];
      const lost = join({ url: urlFor(0), room: 'zzzz2345', id: freshId(), onState: () => undefined, onQuestion: () => undefined, onResult: () => undefined, onShown: () => undefined, onStanding: (standing) => standings.push(standing) });
      await until(() => standings.length > 0);
      expect(standings).toEqual(['refused']);
      lost.leave();
    });

    it('lets nobody but the presenter drive, and nobody in the hall read what others said', async () => {
      const host = await holding('presenter');
      const stage = await holding('stage');
      show(stage, 'pico');
      ask(host, q);
      const one = await phone();
      await until(() => one.questions.length > 0 && one.states.length > 0);
      const id = freshId();
      const bad = await raw({ clientId: id });
      for (const [n, topic] of [topics.state, topics.question, topics.result, topics.shown, topics.presenter, topics.stage, topics.drive].entries()) {
        void bad.line.publish(topic, seal({ seq: Date.now() + 1000 + n, slide: 'mentira', step: 0, scenario: '', playlist: 'aula', at: 0 }), true);
        void bad.line.publish(topic, '', true);
      }
      const spies = await Promise.all([topics.votes(q), topics.asks, topics.presence, topics.presenter, `mm/1/${place.room}/#`, '#'].map((filter) => raw({ follow: [{ filter, qos: 1 }] })));
      expect(await one.audience.vote(q, 'a')).toBe(true);
      await one.audience.ask('Quem lê isto?');
      await until(() => host.votes.size === 1 && host.asks.length === 1);
      show(stage, 'fim');
      await until(() => one.states.at(-1)?.slide === 'fim');
      expect(one.states.map(({ slide }) => slide)).toEqual(['pico', 'fim']);
      expect(one.questions).toHaveLength(1);
      expect(spies.flatMap(({ heard }) => heard.filter(([topic]) => /vote|ask|here|presenter/.test(topic)))).toEqual([]);
      expect([host.leases.at(-1), stage.leases.at(-1)]).toEqual(['held', 'held']);
    });

    it('drops and counts what is malformed, too large, repeated or overtaken', async () => {
      const stage = await raw({ username: 'presenter', password: place.secret });
      await until(() => stage.standings.includes('here'));
      const one = await phone();
      const seq = Date.now();
      const state = (more: object): string => JSON.stringify({ v: 1, seq, slide: 'pico', step: 0, scenario: '', playlist: 'aula', at: 0, ...more });
      const say = (text: string): Promise<boolean> => stage.line.publish(topics.state, text, true);
      await say(state({}));
      for (const text of [state({}), state({ seq: seq - 5, slide: 'velho' }), state({ seq: seq + 1, v: 2 }), state({ seq: seq + 1, step: -1 }), '{', state({ seq: seq + 1, scenario: 'x'.repeat(4100) })]) await say(text);
      await say(state({ seq: seq + 2, slide: 'fim' }));
      await until(() => one.states.at(-1)?.slide === 'fim');
      expect(one.states.map(({ slide }) => slide)).toEqual(['pico', 'fim']);
      // A broker may drop them itself, but none lets one through uncounted twice.
      const { old, version, form, json, size } = one.audience.dropped();
      expect([0, 2]).toContain(old);
      expect([0, 1]).toContain(version);
      expect([form, json, size].every((count) => count <= 1)).toBe(true);
    });

    /** Follows, votes and asks through what `happens`; all that was acknowledged must be there afterwards. */
    const through = async (happens: () => Promise<void>): Promise<void> => {
      const stage = await holding('stage');
      const host = await holding('presenter');
      show(stage, 'antes');
      ask(host, q);
      const phones = await Promise.all(Array.from({ length: 6 }, () => phone()));
      await until(() => phones.every((each) => each.states.at(-1)?.slide === 'antes' && each.questions.at(-1)?.id === q));
      expect(await Promise.all(phones.map((each) => each.audience.vote(q, 'a')))).toEqual(phones.map(() => true));
      await until(() => host.votes.size === phones.length);
      await happens();
      // Said while the network is still finding itself, or just after.
      const since = Date.now();
      show(stage, 'depois');
      await until(() => phones.every((each) => each.states.at(-1)?.slide === 'depois'), rightAgain);
      const took = Date.now() - since;
      expect(await phones[0]?.audience.vote(q, 'b')).toBe(true);
      await phones[1]?.audience.ask('E agora?');
      await until(() => host.asks.includes('E agora?'), rightAgain);
      await host.presenting.leave();
      const again = await holding('presenter');
      again.presenting.follow(topics.votes(q));
      await expect.poll(() => [...again.votes.values()].sort(), { timeout: patience }).toEqual(['a', 'a', 'a', 'a', 'a', 'b']);
      expect(took).toBeLessThanOrEqual(rightAgain);
    };

    it('is right again after the broker was killed, and has lost nothing that was acknowledged', () => through(() => place.disturb()));
    it('is right again after the network was cut, and has lost nothing that was acknowledged', () => through(async () => {
      await place.cut();
      await new Promise((resolve) => setTimeout(resolve, 12_000));
      await place.mend();
    }));
  });
}
