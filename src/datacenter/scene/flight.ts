/** A flight from one view to another. */
import { between, type View } from './camera.ts';

const flightMs = 1_400;

export interface Flight {
  readonly from: View;
  readonly to: View;
  /** Milliseconds on the clock of frames. */
  readonly start: number;
}

/** Where a flight is now, and whether it has landed. */
export function flightAt({ from, to, start }: Flight, now: number): { readonly view: View; readonly landed: boolean } {
  const share = Math.min(1, (now - start) / flightMs);
  return { view: between(from, to, share), landed: share === 1 };
}
