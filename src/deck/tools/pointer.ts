/** A large dot in the colour of the slide's station that follows mouse, pen or finger; or a light around it. */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { handOrMiddle, presentSlide, type Desk } from './tool.ts';
import { make } from '../../numbers/elements.ts';

export type Pointing = 'off' | 'dot' | 'spot';
const order: readonly Pointing[] = ['off', 'dot', 'spot'];

export interface Pointer {
  readonly mode: ReadonlySignal<Pointing>;
  readonly next: () => void;
  readonly stop: () => void;
}

export function pointer(desk: Desk): Pointer {
  const { root, words, announce } = desk;
  const mode = signal<Pointing>('off');
  const dot = make('div', 'deck-dot');
  dot.hidden = true;
  document.body.append(dot);
  const move = (x: number, y: number): void => { dot.style.translate = `${x}px ${y}px`; };
  for (const type of ['pointermove', 'pointerdown'] as const) addEventListener(type, ({ clientX, clientY }) => { move(clientX, clientY); }, { passive: true, capture: true });
  const seen = handOrMiddle(desk);
  move(seen.x, seen.y);
  const colour = (): void => { dot.dataset['station'] = presentSlide(desk).dataset['station'] ?? ''; };
  desk.stage.place.subscribe(colour);
  const set = (to: Pointing): void => {
    if (to === mode.peek()) return;
    mode.value = to;
    dot.hidden = to === 'off';
    dot.dataset['pointing'] = to;
    // A finger that points must not turn the slide.
    root.toggleAttribute('data-prevent-swipe', to !== 'off');
    document.documentElement.classList.toggle('deck-pointing', to !== 'off');
    announce(words.pointer[to]);
  };
  return {
    mode,
    next: () => { set(order[(order.indexOf(mode.peek()) + 1) % order.length] ?? 'off'); },
    stop: () => { set('off'); },
  };
}
