/** The presenter's page with phones, over the broker of one laptop. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { join } from '../../../src/room/client/audience.ts';
import { joinStage } from '../../../src/room/client/on-stage.ts';
import { openHost, type Host, type Remembered } from '../../../src/room/host/host.ts';
import type { Tallied } from '../../../src/room/host/tally.ts';
import { freshId } from '../../../src/room/protocol/ids.ts';
import type { Question } from '../../../src/room/protocol/question.ts';
import type { Result } from '../../../src/room/protocol/result.ts';
import { openLine } from '../../../src/room/client/line.ts';
import { topicsOf } from '../../../src/room/protocol/topics.ts';
import { localRoom, type LocalRoom } from '../helpers/local.ts';

/** A loaded machine with two cores needs patience. */
vi.setConfig({ testTimeout: 60_000 });

let local: LocalRoom;
let endings: (() => unknown)[] = [];
beforeEach(async () => {
  local = await localRoom();
});
afterEach(async () => {
  for (const end of endings.reverse()) await end();
  endings = [];
  await local.close();
});
const until = (right: () => boolean): Promise<void> => expect.poll(right, { timeout: 20_000, interval: 20 }).toBe(true);
const draft = { kind: 'choice', text: 'Qual?', options: [{ id: 'a', text: 'A' }, { id: 'b', text: 'B' }] } as const;

async function host(id = freshId(), before?: Remembered): Promise<{ readonly page: Host; readonly leases: string[]; readonly now: () => { readonly question: Question; readonly result: Tallied } | undefined; readonly asks: () => readonly { readonly id: string; readonly text: string }[]; readonly people: () => number; readonly remembered: () => Remembered | undefined }> {
  let now: { readonly question: Question; readonly result: Tallied } | undefined;
  let asks: readonly { readonly id: string; readonly text: string }[] = [];
  let people = 0;
  let remembered: Remembered | undefined;
  const leases: string[] = [];
  const page = openHost({
    ...local, url: local.url, id, ...(before === undefined ? {} : { before }),
    onLease: (state) => leases.push(state), onCount: (count) => (now = count), onAsks: (list) => (asks = list), onPresent: (count) => (people = count),
    onRemember: (what) => (remembered = what), onStage: () => undefined,
  });
  endings.push(() => page.leave());
  await until(() => leases.length > 0 && leases.at(-1) !== 'asking');
  return { page, leases, now: () => now, asks: () => asks, people: () => people, remembered: () => remembered };
}

function phone(): { readonly vote: (answer: string) => Promise<boolean>; readonly ask: (text: string) => Promise<void> | undefined; readonly question: () => Question | undefined; readonly results: (Result | undefined)[]; readonly shown: () => readonly string[]; readonly leave: () => void } {
  let question: Question | undefined;
  let shown: readonly string[] = [];
  const results: (Result | undefined)[] = [];
  const audience = join({ url: local.url, room: local.room, id: freshId(), onState: () => undefined, onQuestion: (asked) => (question = asked), onResult: (result) => results.push(result), onShown: (asks) => (shown = asks.map(({ text }) => text)) });
  endings.push(audience.leave);
  return { vote: (answer) => audience.vote(question?.id ?? '', answer), ask: audience.ask, question: () => question, results, shown: () => shown, leave: audience.leave };
}

/** What the broker keeps for the room, as a presenter sees it. */
async function kept(): Promise<readonly string[]> {
  const topics = topicsOf(local.room);
  const found: string[] = [];
  let here = false;
  const line = openLine({ url: local.url, clientId: freshId(), clean: true, username: 'presenter', password: local.secret, follow: [topics.state, topics.question, topics.result, topics.shown, topics.presenter, topics.stage, topics.allVotes].map((filter) => ({ filter, qos: 1 })), hear: (topic, text) => text !== '' && found.push(topic), onStanding: (standing) => (here = standing === 'here') });
  await until(() => here);
  await new Promise((resolve) => setTimeout(resolve, 300));
  line.close();
  return found;
}

it('asks, counts each once, tells nobody what others said before it is shown, and erases votes with the question', async () => {
  const { page, now, people } = await host();
  const phones = Array.from({ length: 5 }, phone);
  await until(() => people() === 5);
  page.ask(draft);
  await until(() => phones.every(({ question }) => question()?.open === true));
  for (const each of phones) expect(await each.vote('a')).toBe(true);
  expect(await phones[0]?.vote('b')).toBe(true);
  await until(() => phones.every(({ results }) => results.at(-1)?.count === 5));
  expect(phones.flatMap(({ results }) => results.map((result) => result?.kind))).not.toContain('choice');
  page.show();
  await until(() => phones.every(({ results }) => results.at(-1)?.kind === 'choice'));
  await until(() => JSON.stringify(now()?.result) === JSON.stringify({ kind: 'choice', question: phones[0]?.question()?.id, count: 5, counts: [4, 1] }));
  page.close();
  await until(() => phones.every(({ question }) => question()?.open === false));
  expect(await phones[1]?.vote('b')).toBe(false);
  phones[4]?.leave();
  await until(() => people() === 4);
  await page.putAway();
  await until(() => phones.slice(0, 4).every(({ question }) => question() === undefined));
  expect(page.finished()).toMatchObject([{ result: { count: 5, counts: [4, 1] } }]);
  expect((await kept()).map((topic) => topic.split('/')[3])).toEqual(['presenter']);
});

it('goes on after a reload: question, votes, questions of the hall', async () => {
  const id = freshId();
  const first = await host(id);
  const phones = Array.from({ length: 3 }, phone);
  first.page.ask(draft);
  await until(() => phones.every(({ question }) => question() !== undefined));
  for (const each of phones) await each.vote('b');
  await phones[0]?.ask('E a água?');
  await until(() => first.now()?.result.count === 3 && first.asks().length === 1);
  first.page.close();
  await until(() => phones[0]?.question()?.open === false);
  await first.page.leave();
  const again = await host(id, first.remembered());
  await until(() => again.now()?.result.count === 3);
  expect(again.now()?.question.open).toBe(false);
  const ask = again.remembered()?.asks[0] ?? first.remembered()?.asks[0];
  again.page.moderate(ask?.id ?? '', 'shown');
  await until(() => phones.every(({ shown }) => shown()[0] === 'E a água?'));
});

it('hands a question over to a page that takes over knowingly, votes and all', async () => {
  const first = await host();
  const one = phone();
  first.page.ask(draft);
  await until(() => one.question() !== undefined);
  await one.vote('a');
  const second = await host();
  expect(second.leases.at(-1)).toBe('taken');
  second.page.takeOver();
  await until(() => first.leases.at(-1) === 'taken' && second.leases.at(-1) === 'held');
  await until(() => second.now()?.result.count === 1);
  first.page.ask(draft);
  second.page.show();
  await until(() => one.results.at(-1)?.kind === 'choice');
  await second.page.putAway();
  await until(() => one.question() === undefined);
});

it('leaves nothing behind when the room ends, and the stage learns it', async () => {
  const { page } = await host();
  let ended = false;
  const stage = joinStage({ ...local, url: local.url, id: freshId(), onLease: () => undefined, onEnded: () => (ended = true), hear: () => undefined });
  stage.show({ slide: 'pico', step: 0, scenario: '', playlist: 'aula' });
  const one = phone();
  page.ask(draft);
  await until(() => one.question() !== undefined);
  await one.vote('a');
  await page.end();
  await until(() => ended && one.question() === undefined);
  expect(await kept()).toEqual([]);
});
