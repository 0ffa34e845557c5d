/** How long to wait before the next attempt: soon at first, spread out so that a whole hall does not knock at once. */

const first = 250;
const cap = 1000;
const laterCap = 6000;
/** So many attempts, about half a minute, come quickly: a cable that was pulled, a broker that starts anew. */
const quick = 40;

/** Milliseconds before attempt `failures` (0: the first after a loss); `random` is between 0 and 1. */
export function pause(failures: number, random: number): number {
  if (failures === 0) return first * random;
  const most = Math.min(failures > quick ? laterCap : cap, first * 2 ** Math.min(failures, 16));
  return most / 2 + (most / 2) * random;
}

const patience = 2500;
/** For a network or a broker that is slow. */
export const morePatience = 10_000;

/**
 * Milliseconds that an attempt may take. Packets into a cut network come back late, so that a fresh attempt is quicker than
 * a long wait; a slow network needs a long wait now and then.
 */
export function patienceFor(failures: number, wasHere: boolean): number {
  if (!wasHere) return morePatience;
  return failures > 8 && failures % 4 === 0 ? morePatience : patience;
}
