/**
 * Who is written first after a change: what can be seen follows in the same frame; the other slides of a deck
 * follow slice by slice while the browser has nothing better to do, and at once when they are turned to.
 */
import { effect } from '@preact/signals-core';

/** Writes that wait for their turn; each is there once, however many changes it missed. */
const waiting = new Set<() => void>();
/** Without `requestIdleCallback` a slice may take this long. */
const sliceMs = 8;
/** While a hand drags, the slides out of sight wait: their new texts would cost the next frame its time. */
const restMs = 50;
let resting: ReturnType<typeof setTimeout> | undefined;

/** False only on slides of a running deck that are not the present one. */
function isInSight(slide: Element | null): boolean {
  return slide === null || slide.classList.contains('present') || slide.closest('.deck-ready') === null;
}

/**
 * Runs `write` now and whenever a signal that it reads changes, in its turn.
 * @param element where it writes
 * @param read reads every signal that `write` depends on
 * @param near false while the element is scrolled away, where the caller knows it
 */
export function follow(element: Element, read: () => unknown, write: () => void, near: () => boolean = () => true): () => void {
  const slide = element.closest('.deck [data-slide]');
  const stop = effect(() => {
    read();
    if (isInSight(slide) && near()) {
      waiting.delete(write);
      write();
    } else {
      waiting.add(write);
      clearTimeout(resting);
      resting = setTimeout(plan, restMs);
    }
  });
  return () => {
    stop();
    waiting.delete(write);
  };
}

function plan(): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback((idle) => { slice(idle.didTimeout ? fixed() : () => idle.timeRemaining()); }, { timeout: 250 });
  else setTimeout(() => { slice(fixed()); });
}

function fixed(): () => number {
  const end = performance.now() + sliceMs;
  return () => end - performance.now();
}

function slice(left: () => number): void {
  for (const write of waiting) {
    waiting.delete(write);
    write();
    if (left() < 1) break;
  }
  if (waiting.size > 0) plan();
}

/** Lets everything that waits have its turn at once. */
export function catchUp(): void {
  for (const write of waiting) {
    waiting.delete(write);
    write();
  }
}
