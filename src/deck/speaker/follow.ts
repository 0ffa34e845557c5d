/** The stage's end of the line to speaker pages: says how things stand and does what it is told. Loaded once one calls. */
import { effect } from '@preact/signals-core';
import { fromQuery, toQuery } from '../../scenario/link.ts';
import { frozen, inputs, setInputs, type Inputs } from '../../scenario/store.ts';
import type { Stage } from '../stage.ts';
import { openLine } from './channel.ts';
import { commandGate, freshId, type Command, type Order, type SharedScenario, type StageState } from './protocol.ts';

/** Changes of one driver that follow each other this quickly are one gesture, undone in one step. */
const gestureMs = 600;

/** Answers everyone who asks from now on. */
export function follow(stage: Stage): void {
  const deck = freshId();
  const list = stage.slides.map((slide) => slide.dataset['slide'] ?? '');
  const minutes = stage.slides.map((slide) => Number(slide.dataset['minutes'] ?? 0));
  const playlist = /apresentar\/([a-z0-9-]+)\/$/.exec(location.pathname)?.[1] ?? 'aula';
  const passes = commandGate();
  let scenario: SharedScenario = { query: toQuery(inputs.peek()), by: deck, n: 0 };
  /** Set while a driver's scenario is being put in, so that the change is told as the driver's. */
  let driver: Command | undefined;
  let sequence = 0;
  let last: StageState | undefined;
  let gesture = { from: '', at: 0, mark: Symbol() };

  const line = openLine((message) => {
    if (message.kind === 'hello' && last !== undefined) line.say(last);
    if (message.kind === 'command' && message.to === deck && passes(message)) obey(message);
  });

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
    line.say(last);
  };

  let known: Inputs = inputs.peek();
  effect(() => {
    const now = inputs.value;
    if (now === known) tell();
    else tell({ query: toQuery(now), by: driver?.from ?? deck, n: driver?.n ?? 0 });
    known = now;
  });
  addEventListener('pagehide', () => { line.say({ kind: 'bye', deck }); });
  addEventListener('pageshow', () => { if (last !== undefined) line.say(last); });
}
