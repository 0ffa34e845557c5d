/** A large dot in the colour of the slide's station that follows mouse, pen or finger; or a light around it. */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { make, presentSlide, type Desk } from './tool.ts';

export type Pointing = 'off' | 'dot' | 'spot';
const order: readonly Pointing[] = ['off', 'dot', 'spot'];

export interface Pointer {
  readonly mode: ReadonlySignal<Pointing>;
  /** Where mouse or finger was last seen in the window; its middle before that. */
  readonly at: () => { readonly x: number; readonly y: number };
  readonly next: () => void;
  readonly stop: () => void;
}

export function pointer(desk: Desk): Pointer {
  const { root, words, announce } = desk;
  const mode = signal<Pointing>('off');
  const dot = make('div', 'deck-dot');
  dot.hidden = true;
  document.body.append(dot);
  let seen: { x: number; y: number } | undefined;
  const at = () => seen ?? { x: innerWidth / 2, y: innerHeight / 2 };
  const follow = (): void => {
    const { x, y } = at();
    dot.style.translate = `${x}px ${y}px`;
  };
  for (const type of ['pointermove', 'pointerdown'] as const) {
    addEventListener(type, ({ clientX, clientY }) => {
      seen = { x: clientX, y: clientY };
      if (mode.peek() !== 'off') follow();
    }, { passive: true, capture: true });
  }
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
    follow();
    announce(words.pointer[to]);
  };
  return {
    mode,
    at,
    next: () => { set(order[(order.indexOf(mode.peek()) + 1) % order.length] ?? 'off'); },
    stop: () => { set('off'); },
  };
}
