/** The stage's end of the line to speaker pages: says how things stand and does what it is told. Loaded once one calls. */
import { playlistHere } from '../playlist-here.ts';
import { effect } from '@preact/signals-core';
import { fromQuery, toQuery } from '../../scenario/link.ts';
import { frozen, inputs, setInputs, type Inputs } from '../../scenario/store.ts';
import type { Stage } from '../stage.ts';
import { openLine, type Line, type OpenLine } from './channel.ts';
import { commandGate, freshId, type Command, type Message, type Order, type SharedScenario, type StageState } from './protocol.ts';

/** Changes of one driver that follow each other this quickly are one gesture, undone in one step. */
const gestureMs = 600;

/** The stage's end of all its lines. */
export interface Follower {
  /** Answers on one more line, a room's say, as the same stage. */
  readonly also: (open: OpenLine) => Line;
}

const followers = new WeakMap<Stage, Follower>();

/** Answers everyone who asks from now on. A stage has one such end, however often it is asked for. */
export function follow(stage: Stage): Follower {
  const known = followers.get(stage);
  if (known !== undefined) return known;
  const deck = freshId();
  const list = stage.slides.map((slide) => slide.dataset['slide'] ?? '');
  const minutes = stage.slides.map((slide) => Number(slide.dataset['minutes'] ?? 0));
  const playlist = playlistHere();
  const passes = commandGate();
  let scenario: SharedScenario = { query: toQuery(inputs.peek()), by: deck, n: 0 };
  /** Set while a driver's scenario is being put in, so that the change is told as the driver's. */
  let driver: Command | undefined;
  let sequence = 0;
  let last: StageState | undefined;
  let gesture = { from: '', at: 0, mark: Symbol() };

  const lines = new Set<Line>();
  const say = (message: Message): void => { for (const line of lines) line.say(message); };
  const join = (open: OpenLine): Line => {
    const line = open((message) => {
      if (message.kind === 'hello' && last !== undefined) line.say(last);
      // What arrives by two lines is done once.
      if (message.kind === 'command' && message.to === deck && passes(message)) obey(message);
    });
    lines.add(line);
    if (last !== undefined) line.say(last);
    return { say: line.say, close: () => { lines.delete(line); line.close(); } };
  };
  join(openLine);

  const orders: { readonly [Do in Order['do']]: (order: Extract<Order, { readonly do: Do }>, command: Command) => void } = {
    go: ({ slide, step }) => { stage.go(slide, step); },
    next: () => { stage.run('next'); },
    previous: () => { stage.run('previous'); },
    cover: ({ cover }) => { stage.cover.value = cover; },
    action: ({ action }) => { stage.run(action); },
    scenario: ({ query }, command) => { take(query, command); },
  };
  const obey = (command: Command): void => {
    const order = orders[command.order.do] as (order: Order, command: Command) => void;
    order(command.order, command);
  };

  /** Puts a driver's scenario in. What the model refuses leaves the stage as it is, and the answer says so. */
  const take = (query: string, command: Command): void => {
    const next = fromQuery(query).inputs;
    const now = inputs.peek();
    const changes: Record<string, number | string | undefined> = { ...next };
    for (const id of Object.keys(now)) changes[id] = next[id];
    const at = performance.now();
    const joined = gesture.from === command.from && at - gesture.at < gestureMs;
    gesture = { from: command.from, at, mark: joined ? gesture.mark : Symbol() };
    driver = command;
    setInputs(changes, gesture.mark);
    driver = undefined;
    // Nothing may have changed: the driver still waits for its number.
    if (scenario.by !== command.from || scenario.n !== command.n) tell({ query: toQuery(inputs.peek()), by: command.from, n: command.n });
  };

  const tell = (now: SharedScenario = scenario): void => {
    scenario = now;
    const { slide, step, steps } = stage.place.value;
    last = { kind: 'state', deck, sequence: ++sequence, playlist, list, minutes, slide, step, steps, scenario, cover: stage.cover.value, frozen: frozen.value };
    say(last);
  };

  let before: Inputs = inputs.peek();
  effect(() => {
    const now = inputs.value;
    if (now === before) tell();
    else tell({ query: toQuery(now), by: driver?.from ?? deck, n: driver?.n ?? 0 });
    before = now;
  });
  addEventListener('pagehide', () => { say({ kind: 'bye', deck }); });
  addEventListener('pageshow', () => { if (last !== undefined) say(last); });
  const follower: Follower = { also: join };
  followers.set(stage, follower);
  return follower;
}
