/** The topics of a room: who may write what, and what is kept. Brokers take their rules from here. */
import { version } from './limits.ts';
import { isCode, isId, isPerson } from './ids.ts';

/** Written by the presenter and kept; every attendee may read exactly these. */
export const openTopics = ['state', 'question', 'result', 'shown'] as const;
export type OpenTopic = (typeof openTopics)[number];
/** Kept for presenters alone: which page leads, which deck is the stage. Their last wills clear them. */
export const leases = ['presenter', 'stage'] as const;
export type Lease = (typeof leases)[number];
/** Passing words between a presenter elsewhere and the stage. */
export const passing = ['drive', 'heard'] as const;
export type Passing = (typeof passing)[number];

/** What a topic is, taken apart. */
export type Place =
  | { readonly kind: OpenTopic | Lease | Passing; readonly room: string }
  | { readonly kind: 'vote'; readonly room: string; readonly question: string; readonly attendee: string }
  | { readonly kind: 'ask' | 'here'; readonly room: string; readonly attendee: string };

const presenterKinds: readonly (OpenTopic | Lease | Passing)[] = [...openTopics, ...leases, ...passing];
const keptKinds: readonly Place['kind'][] = [...openTopics, ...leases, 'vote'];

export const root = `mm/${version}`;

/** The topics of one room. */
export function topicsOf(room: string) {
  const below = (rest: string): string => `${root}/${room}/${rest}`;
  return {
    state: below('state'),
    question: below('question'),
    result: below('result'),
    shown: below('shown'),
    presenter: below('presenter'),
    stage: below('stage'),
    drive: below('drive'),
    heard: below('heard'),
    vote: (question: string, attendee: string): string => below(`vote/${question}/${attendee}`),
    ask: (attendee: string): string => below(`ask/${attendee}`),
    here: (attendee: string): string => below(`here/${attendee}`),
    /** All votes on one question; for presenters only. */
    votes: (question: string): string => below(`vote/${question}/+`),
    /** All votes on all questions, to erase them; for presenters only. */
    allVotes: below('vote/+/+'),
    asks: below('ask/+'),
    presence: below('here/+'),
  };
}

/** Whether the broker keeps the last message of a topic for those who come later. */
export function isKept(kind: Place['kind']): boolean {
  return keptKinds.includes(kind);
}

/** Takes a topic apart; undefined for one that no room has, and for every pattern. */
export function readTopic(topic: string): Place | undefined {
  const [mm, v, room, kind, first, second, ...more] = topic.split('/');
  if (`${mm ?? ''}/${v ?? ''}` !== root || !isCode(room) || more.length > 0) return undefined;
  const plain = presenterKinds.find((each) => each === kind);
  if (plain !== undefined) return first === undefined ? { kind: plain, room } : undefined;
  if (kind === 'vote') return isId(first) && isPerson(second) ? { kind, room, question: first, attendee: second } : undefined;
  if (kind === 'ask' || kind === 'here') return isPerson(first) && second === undefined ? { kind, room, attendee: first } : undefined;
  return undefined;
}

/** Who speaks to a broker. */
export interface Who {
  readonly role: 'attendee' | 'presenter';
  readonly id: string;
}

/** Whether somebody may write a topic of the room; what they write is checked elsewhere. */
export function mayWrite({ role, id }: Who, topic: string, room: string): boolean {
  const place = readTopic(topic);
  if (place?.room !== room) return false;
  // A presenter writes votes only to erase them; their form is checked with what is written.
  if (role === 'presenter') return place.kind !== 'ask' && place.kind !== 'here';
  return 'attendee' in place && place.attendee === id;
}

/** Whether somebody may follow a topic or pattern of the room. */
export function mayFollow({ role }: Who, filter: string, room: string): boolean {
  const topics = topicsOf(room);
  const open = openTopics.map((topic) => topics[topic]);
  if (open.includes(filter)) return true;
  if (role === 'attendee') return false;
  if ([topics.presenter, topics.stage, topics.drive, topics.heard, topics.asks, topics.presence, topics.allVotes].includes(filter)) return true;
  const question = filter.split('/')[4];
  return isId(question) && filter === topics.votes(question);
}
