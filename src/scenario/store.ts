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

/** What was changed. */
export const inputs: ReadonlySignal<Inputs> = computed(() => history.value.present);
/** All quantities at their central values. */
export const values: ReadonlySignal<Values> = computed(() => evaluateInputs(inputs.value));
export const canUndo: ReadonlySignal<boolean> = computed(() => history.value.past.length > 0);
export const canRedo: ReadonlySignal<boolean> = computed(() => history.value.future.length > 0);
/** The last refusals, for the page to show; emptied when they were read. */
export const refusals = signal<readonly InputProblem[]>([]);

const shownRanges = signal<ReadonlyMap<string, Range>>(new Map());
/** The 90 % ranges of all quantities; they may lag a moment behind `values`. */
export const ranges: ReadonlySignal<ReadonlyMap<string, Range>> = shownRanges;

let pending = false;

/** Computes the ranges when the browser is idle, once for any number of changes. */
export function refreshRanges(): void {
  if (pending) return;
  pending = true;
  const later = typeof requestIdleCallback === 'function' ? requestIdleCallback : (run: () => void) => setTimeout(run, 40);
  later(() => {
    pending = false;
    shownRanges.value = rangesOf(inputs.peek());
  });
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
  try {
    evaluateInputs(next);
  } catch (error) {
    if (!isInputError(error)) throw error;
    return error.problem;
  }
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

/** Starts from these inputs with nothing to undo: the link or what the device remembers. */
export function restore(start: Inputs): void {
  history.value = { past: [], present: start, future: [] };
  refreshRanges();
}

/** Replaces the whole scenario, by a ready one or by the defaults (`{}`); one step that can be undone. */
export function replaceAll(next: Inputs): void {
  evaluateInputs(next);
  const now = history.peek();
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
