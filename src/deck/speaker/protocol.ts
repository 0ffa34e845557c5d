/**
 * What a stage and those who follow or drive it say to each other, on whatever carries it: windows of one browser,
 * or a room. Pure: every message is checked when it comes in, and one that is not exactly right is no message.
 */
import type { Cover } from '../stage.ts';

/** Messages of another version are not understood, and never half understood. */
export const version = 1;

/** What somebody elsewhere may let the stage do, beyond moving it. */
export const remoteActions = ['undo', 'redo', 'first', 'last', 'freeze'] as const;
export type RemoteAction = (typeof remoteActions)[number];

const covers: readonly Cover[] = ['none', 'black', 'white'];

/** The scenario as the query of a link, and whose change it was: who made it knows it again. */
export interface SharedScenario {
  readonly query: string;
  /** The id of who changed it last; the deck's own where it was changed on stage. */
  readonly by: string;
  /** The number of that command among those of `by`; 0 where it was changed on stage. */
  readonly n: number;
}

/** How things stand on a stage. */
export interface StageState {
  readonly kind: 'state';
  /** Random for each window that was opened. */
  readonly deck: string;
  /** Grows with each change; the same number is the same state, said again. */
  readonly sequence: number;
  readonly playlist: string;
  /** The ids of the slides in their order. */
  readonly list: readonly string[];
  /** The minutes that are meant for each of them; absent where a stage does not know. */
  readonly minutes?: readonly number[];
  readonly slide: string;
  readonly step: number;
  readonly steps: number;
  readonly scenario: SharedScenario;
  readonly cover: Cover;
  /** True while the room keeps numbers that the speaker has changed since. */
  readonly frozen?: boolean;
}

/** The window of a stage was closed. */
export interface Farewell {
  readonly kind: 'bye';
  readonly deck: string;
}

/** Asks every stage to say how it stands: on opening, and to know that it is still there. */
export interface Hello {
  readonly kind: 'hello';
  readonly from: string;
}

export type Order =
  | { readonly do: 'go'; readonly slide: string; readonly step?: number }
  | { readonly do: 'next' | 'previous' }
  | { readonly do: 'cover'; readonly cover: Cover }
  | { readonly do: 'action'; readonly action: RemoteAction }
  | { readonly do: 'scenario'; readonly query: string };

/** An order to one stage. */
export interface Command {
  readonly kind: 'command';
  readonly from: string;
  /** Grows with each command of `from`. */
  readonly n: number;
  readonly to: string;
  readonly order: Order;
}

export type Message = StageState | Farewell | Hello | Command;

const mostSlides = 300;
const mostSteps = 200;
/** Longer than any sitting. */
const mostMinutes = 600;
const longestQuery = 2000;

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value);
const isCount = (value: unknown, most = Number.MAX_SAFE_INTEGER): value is number => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= most;
const isQuery = (value: unknown): value is string => typeof value === 'string' && value.length <= longestQuery;
const isCover = (value: unknown): value is Cover => covers.some((cover) => cover === value);
const isMinutes = (value: unknown, list: readonly string[]): value is readonly number[] => Array.isArray(value) && value.length === list.length && value.every((each) => typeof each === 'number' && each >= 0 && each <= mostMinutes);
const isList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.length > 0 && value.length <= mostSlides && value.every(isId);

/** Puts the version onto a message: this is what travels. */
export function seal(message: Message): unknown {
  return { v: version, ...message };
}

/** Reads what came in; undefined for everything that is no message of this version. */
export function read(data: unknown): Message | undefined {
  if (!isFields(data) || data['v'] !== version) return undefined;
  switch (data['kind']) {
    case 'state': return readState(data);
    case 'bye': return isId(data['deck']) ? { kind: 'bye', deck: data['deck'] } : undefined;
    case 'hello': return isId(data['from']) ? { kind: 'hello', from: data['from'] } : undefined;
    case 'command': return readCommand(data);
    default: return undefined;
  }
}

function readState({ deck, sequence, playlist, list, minutes, slide, step, steps, scenario, cover, frozen }: Fields): StageState | undefined {
  if (!isId(deck) || !isCount(sequence) || !isId(playlist) || !isList(list) || !isId(slide) || !list.includes(slide)) return undefined;
  if (!isCount(steps, mostSteps) || !isCount(step, steps) || !isCover(cover)) return undefined;
  if (!isFields(scenario) || !isQuery(scenario['query']) || !isId(scenario['by']) || !isCount(scenario['n'])) return undefined;
  if (minutes !== undefined && !isMinutes(minutes, list)) return undefined;
  if (frozen !== undefined && typeof frozen !== 'boolean') return undefined;
  const { query, by, n } = scenario;
  return { kind: 'state', deck, sequence, playlist, list, ...(minutes === undefined ? {} : { minutes }), slide, step, steps, scenario: { query, by, n }, cover, ...(frozen === undefined ? {} : { frozen }) };
}

function readCommand({ from, n, to, order }: Fields): Command | undefined {
  if (!isId(from) || !isCount(n) || !isId(to)) return undefined;
  const read = readOrder(order);
  return read === undefined ? undefined : { kind: 'command', from, n, to, order: read };
}

function readOrder(order: unknown): Order | undefined {
  if (!isFields(order)) return undefined;
  const { slide, step, cover, action, query } = order;
  switch (order['do']) {
    case 'next': return { do: 'next' };
    case 'previous': return { do: 'previous' };
    case 'go':
      if (!isId(slide) || (step !== undefined && !isCount(step, mostSteps))) return undefined;
      return { do: 'go', slide, ...(step === undefined ? {} : { step }) };
    case 'cover': return isCover(cover) ? { do: 'cover', cover } : undefined;
    case 'scenario': return isQuery(query) ? { do: 'scenario', query } : undefined;
    case 'action': {
      const known = remoteActions.find((each) => each === action);
      return known === undefined ? undefined : { do: 'action', action: known };
    }
    default: return undefined;
  }
}

/** So many drivers are remembered by a stage; the one silent for longest is forgotten first. */
const mostDrivers = 64;

/** Lets each command through once and in its order: what is repeated or overtaken is refused. */
export function commandGate(): (command: Command) => boolean {
  const last = new Map<string, number>();
  return ({ from, n }) => {
    const before = last.get(from);
    if (before !== undefined && n <= before) return false;
    last.delete(from);
    last.set(from, n);
    const oldest = last.keys().next();
    if (last.size > mostDrivers && !oldest.done) last.delete(oldest.value);
    return true;
  };
}

/** A fresh id: 96 random bits. (`randomUUID` is missing on plain http in a local network.) */
export function freshId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
