/** Undo and redo for one value: each change is a step; what is typed in one go is one step. */

/** At most this many steps can be undone. */
const memory = 100;

export interface Turns<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last step was a part of: typing in one field. */
  readonly gesture?: string;
}

/** Begins with nothing to undo. */
export function begin<T>(present: T): Turns<T> {
  return { past: [], present, future: [] };
}

/** One step on; steps with the same gesture are undone together. What changes nothing is no step. */
export function step<T>(turns: Turns<T>, next: T, gesture?: string): Turns<T> {
  if (next === turns.present) return turns;
  const joins = gesture !== undefined && gesture === turns.gesture;
  const past = joins ? turns.past : [...turns.past, turns.present].slice(-memory);
  return { past, present: next, future: [], ...(gesture === undefined ? {} : { gesture }) };
}

/** Takes the last step back. */
export function back<T>({ past, present, future }: Turns<T>): Turns<T> {
  const [last] = past.slice(-1);
  return last === undefined ? { past, present, future } : { past: past.slice(0, -1), present: last, future: [present, ...future] };
}

/** Makes the step that was taken back again. */
export function again<T>({ past, present, future }: Turns<T>): Turns<T> {
  const [next, ...rest] = future;
  return next === undefined ? { past, present, future } : { past: [...past, present], present: next, future: rest };
}
