/**
 * The one reactive store: inputs in, quantities out. Controls write inputs, the graph is evaluated once,
 * and every view that reads `values` updates in the same frame. Ranges follow when the browser has a moment.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { evaluateInputs, isInputError, rangesOf, type InputProblem, type Range, type Values } from '../model/live.ts';

/** Inputs that differ from their defaults, by id. */
export type Inputs = Readonly<Record<string, number | string>>;

/** At most this many steps can be undone. */
const memory = 100;

interface History {
  readonly past: readonly Inputs[];
  readonly present: Inputs;
  readonly future: readonly Inputs[];
}

const history = signal<History>({ past: [], present: {}, future: [] });

/** What was changed: what controls, links and the scenario's panel speak of. */
export const inputs: ReadonlySignal<Inputs> = computed(() => history.value.present);
/** What a frozen stage goes on showing while its assumptions change. */
const held = signal<{ readonly inputs: Inputs; readonly ranges: ReadonlyMap<string, Range> } | undefined>(undefined);
/** Whether results stand still. */
export const frozen: ReadonlySignal<boolean> = computed(() => held.value !== undefined);
/** The scenario that results are shown for: `inputs`, unless the stage is frozen. */
export const shownInputs: ReadonlySignal<Inputs> = computed(() => held.value?.inputs ?? inputs.value);
/** What was computed to check a scenario is what is then shown. */
const computedFor = new WeakMap<Inputs, Values>();
const valuesOf = (scenario: Inputs): Values => computedFor.get(scenario) ?? evaluateInputs(scenario);
/** All quantities at their central values, as results show them. */
export const values: ReadonlySignal<Values> = computed(() => valuesOf(shownInputs.value));
/** All quantities as the inputs have them: where a control stands, also while results stand still. */
export const setValues: ReadonlySignal<Values> = computed(() => (frozen.value ? valuesOf(inputs.value) : values.value));
export const canUndo: ReadonlySignal<boolean> = computed(() => history.value.past.length > 0);
export const canRedo: ReadonlySignal<boolean> = computed(() => history.value.future.length > 0);

const latestRanges = signal<ReadonlyMap<string, Range>>(new Map());
/** The 90 % ranges of all quantities; they may lag a moment behind `values`. */
export const ranges: ReadonlySignal<ReadonlyMap<string, Range>> = computed(() => held.value?.ranges ?? latestRanges.value);

/** Nothing in the talk is this large; beyond it a result says nothing, and the numbers after it overflow. */
const largest = 1e60;
/** Ranges cost a thousand evaluations: they wait until the hand rests, so that a drag stays smooth. */
const restMs = 80;

let pending: ReturnType<typeof setTimeout> | undefined;

/** Computes the ranges when the changes pause, once for any number of them. */
function refreshRanges(): void {
  clearTimeout(pending);
  pending = setTimeout(() => {
    const run = (): void => {
      latestRanges.value = rangesOf(inputs.peek());
    };
    if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 500 });
    else run();
  }, restMs);
}

/** What is wrong with a scenario, or undefined; `last` names the input to be blamed when legal inputs lead nowhere. */
function problemOf(scenario: Inputs, last: string): InputProblem | undefined {
  try {
    const found = evaluateInputs(scenario);
    const lost = Object.values(found).some((value) => typeof value === 'number' && !(Math.abs(value) <= largest));
    if (lost) return { code: 'result', id: last, value: scenario[last] };
    computedFor.set(scenario, found);
    return undefined;
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.problem;
  }
}

/**
 * Changes inputs in one step that can be undone. `undefined` puts an input back to its default.
 * What is refused keeps the last good state; the refusal is returned and shown.
 * @param gesture steps of one gesture (a drag) are undone together
 */
export function setInputs(changes: Readonly<Record<string, number | string | undefined>>, gesture?: symbol): InputProblem | undefined {
  const now = history.peek();
  const next: Record<string, number | string> = {};
  for (const [id, value] of Object.entries({ ...now.present, ...changes })) if (value !== undefined) next[id] = value;
  const problem = problemOf(next, Object.keys(changes)[0] ?? '');
  if (problem !== undefined) return problem;
  if (same(next, now.present)) return undefined;
  const joined = gesture !== undefined && gesture === lastGesture;
  lastGesture = gesture;
  history.value = {
    past: joined ? now.past : [...now.past, now.present].slice(-memory),
    present: next,
    future: [],
  };
  refreshRanges();
  return undefined;
}
let lastGesture: symbol | undefined;

/** Whether two scenarios set the same inputs to the same values. */
export function same(a: Inputs, b: Inputs): boolean {
  const ids = Object.keys(a);
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id]);
}

/**
 * Starts from these inputs with nothing to undo: the link or what the device remembers.
 * Inputs that are legal alone but lead to no finite number together are left out.
 * @returns what was left out
 */
export function restore(start: Inputs): readonly InputProblem[] {
  const refused: InputProblem[] = [];
  let present: Inputs = start;
  if (problemOf(start, '') !== undefined) {
    present = {};
    for (const [id, value] of Object.entries(start)) {
      const more = { ...present, [id]: value };
      const problem = problemOf(more, id);
      if (problem === undefined) present = more;
      else refused.push(problem);
    }
  }
  history.value = { past: [], present, future: [] };
  refreshRanges();
  return refused;
}

/** Replaces the whole scenario, by a ready one or by the defaults (`{}`); one step that can be undone. */
export function replaceAll(next: Inputs): void {
  evaluateInputs(next);
  const now = history.peek();
  if (same(next, now.present)) return;
  lastGesture = undefined;
  history.value = { past: [...now.past, now.present].slice(-memory), present: next, future: [] };
  refreshRanges();
}

/** Takes the last change back. */
export function undo(): void {
  const { past, present, future } = history.peek();
  const previous = past.at(-1);
  if (previous === undefined) return;
  lastGesture = undefined;
  history.value = { past: past.slice(0, -1), present: previous, future: [present, ...future] };
  refreshRanges();
}

/** Makes the change that was taken back again. */
export function redo(): void {
  const { past, present, future } = history.peek();
  const [next, ...rest] = future;
  if (next === undefined) return;
  lastGesture = undefined;
  history.value = { past: [...past, present], present: next, future: rest };
  refreshRanges();
}

/**
 * Results keep what they show while inputs go on changing; without it they follow again, all of them at once.
 * @param scenario what to show, if not the scenario of the moment
 */
export function freeze(on: boolean, scenario?: Inputs): void {
  if (!on) held.value = undefined;
  else if (scenario === undefined) held.value = { inputs: inputs.peek(), ranges: latestRanges.peek() };
  else if (problemOf(scenario, '') === undefined) held.value = { inputs: scenario, ranges: rangesOf(scenario) };
}
