/** The scale of a prediction: whole powers of ten around what the model and the published figures say. */
import { steps } from './slider.ts';

export interface GuessScale {
  readonly min: number;
  readonly max: number;
  readonly scale: 'log';
}

/** At least so many powers of ten lie on each side, so that the middle gives nothing away. */
const beyond = 2;

/**
 * A scale that holds all figures. It is not centred on them: the answer must not be where the knob starts.
 * @param id decides how far the scale reaches on each side
 */
export function scaleFor(id: string, figures: readonly number[]): GuessScale {
  const logs = figures.filter((figure) => figure > 0).map(Math.log10);
  if (logs.length === 0) throw new RangeError(`<Guess id="${id}">: no figure to guess`);
  const least = Math.floor(Math.min(...logs));
  const lean = Array.from(id).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 3;
  const lowest = least - beyond - (lean === 0 ? 1 : 0);
  // What is counted in pieces is not guessed in parts of one.
  return { min: 10 ** (least >= 0 ? Math.max(0, lowest) : lowest), max: 10 ** (Math.ceil(Math.max(...logs)) + beyond - (lean === 1 ? 1 : 0)), scale: 'log' };
}

/** Where a value stands on the ruler, from 0 to 1. */
export function placeOf(value: number, { min, max }: GuessScale): number {
  return Math.min(1, Math.max(0, Math.log(value / min) / Math.log(max / min)));
}

/** Where the knob starts: a quarter of the way, away from every figure. */
export const start = steps / 4;

/** How a guess stands to the truth. */
export interface Verdict {
  readonly kind: 'exact' | 'inside' | 'above' | 'below';
  /** How many times too much or too little; at least 1. */
  readonly factor: number;
}

/** Closer than this factor counts as a hit. */
const hit = 1.1;

/** Judges a guess by the central value and its range. */
export function judge(guess: number, central: number, low: number, high: number): Verdict {
  const factor = guess > central ? guess / central : central / guess;
  if (factor <= hit) return { kind: 'exact', factor };
  if (guess >= low && guess <= high) return { kind: 'inside', factor };
  return { kind: guess > central ? 'above' : 'below', factor };
}
