/** The speaker page's end of the line: which stage is followed, how it stands, and orders to it. */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import { fromQuery, toQuery } from '../../scenario/link.ts';
import { inputs, restore } from '../../scenario/store.ts';
import { openLine, type Line, type OpenLine } from './channel.ts';
import { heardStages, type Followed } from './heard.ts';
import { freshId, type Message, type Order, type StageState } from './protocol.ts';

const askEveryMs = 1000;
/** An own change that the stage has not confirmed for so long is given up for the stage's. */
const confirmWithinMs = 1500;

export interface Remote {
  /** The stage that is followed; undefined before any was heard. */
  readonly followed: ReadonlySignal<Followed | undefined>;
  /** All stages that answer. */
  readonly present: ReadonlySignal<readonly StageState[]>;
  readonly choose: (deck: string) => void;
  /** Sends an order; false when no stage is there to hear it. */
  readonly order: (order: Order) => boolean;
  /** Listens and speaks on one more line, a room's say. */
  readonly also: (open: OpenLine) => Line;
}

/** Starts to listen, and keeps this page's scenario and the stage's the same. */
export function openRemote(): Remote {
  const me = freshId();
  const stages = heardStages();
  const followed = signal<Followed | undefined>(undefined);
  const present = signal<readonly StageState[]>([]);
  let n = 0;
  /** The own change that is under way: its number, 0 while no stage heard it, and when it was made. */
  let pending: { readonly n: number; readonly at: number } | undefined;
  /** The scenario as the stage has it, as far as this page knows. */
  let shared: string | undefined;

  const lines = new Set<Line>();
  const say = (message: Message): void => { for (const line of lines) line.say(message); };
  const hear = (message: Message): void => {
    if (message.kind === 'state' && stages.hear(message, performance.now())) look();
    if (message.kind === 'bye') {
      stages.leave(message.deck);
      look();
    }
  };
  const also = (open: OpenLine): Line => {
    const line = open(hear);
    lines.add(line);
    line.say({ kind: 'hello', from: me });
    return { say: line.say, close: () => { lines.delete(line); line.close(); } };
  };

  const look = (): void => {
    const now = performance.now();
    const next = stages.followed(now);
    const before = followed.peek();
    present.value = stages.present(now);
    if (next === undefined) return;
    if (!next.lost) agree(next.state);
    if (before?.state !== next.state || before.lost !== next.lost) followed.value = next;
  };

  const order = (what: Order): boolean => {
    const to = followed.peek();
    if (to === undefined || to.lost) return false;
    say({ kind: 'command', from: me, n: ++n, to: to.state.deck, order: what });
    return true;
  };

  /** What was changed here and not confirmed goes first; else the stage's scenario is taken over. */
  const agree = ({ scenario, deck }: StageState): void => {
    if (pending !== undefined) {
      if (pending.n === 0 && shared !== undefined) {
        // Changed while no stage was there: the last who wrote wins, now that one is back.
        pending = { n: n + 1, at: performance.now() };
        say({ kind: 'command', from: me, n: ++n, to: deck, order: { do: 'scenario', query: toQuery(inputs.peek()) } });
        return;
      }
      const confirmed = scenario.by === me && scenario.n >= pending.n;
      if (!confirmed && performance.now() - pending.at < confirmWithinMs) return;
      pending = undefined;
    }
    shared = scenario.query;
    if (scenario.query !== toQuery(inputs.peek())) restore(fromQuery(scenario.query).inputs);
  };

  effect(() => {
    const query = toQuery(inputs.value);
    // Before a stage was heard this page has nothing to say: it takes over what is on stage.
    if (shared === undefined || query === shared) return;
    shared = query;
    pending = { n: order({ do: 'scenario', query }) ? n : 0, at: performance.now() };
  });

  const ask = (): void => {
    say({ kind: 'hello', from: me });
    look();
  };
  also(openLine);
  look();
  // The stage answers messages even where its window is covered and its timers sleep.
  setInterval(ask, askEveryMs);
  document.addEventListener('visibilitychange', ask);
  return { followed, present, choose: (deck) => { stages.choose(deck); look(); }, order, also };
}
