/** A magnifier over the slide: twice as large where the hand is, dragged or moved by the arrows. Controls still work under it. */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { magnify, pan, plain, type Lens, type Point } from './lens.ts';
import { controls, handOrMiddle, type Desk } from './tool.ts';

const first = 2;
const step = 1.25;
/** How much of the window an arrow moves. */
const arrowShare = 0.15;
/** A hand that moves less has tapped. */
const tapPixels = 6;

const arrows: Readonly<Record<string, Point>> = { ArrowLeft: { x: 1, y: 0 }, ArrowRight: { x: -1, y: 0 }, ArrowUp: { x: 0, y: 1 }, ArrowDown: { x: 0, y: -1 } };

export interface Zoom {
  readonly on: ReadonlySignal<boolean>;
  readonly toggle: () => void;
  /** Larger (1) or smaller (-1). */
  readonly by: (direction: 1 | -1) => void;
  readonly stop: () => void;
  readonly key: (event: KeyboardEvent) => boolean;
}

export function zoom(desk: Desk): Zoom {
  const { stage, root, words, announce } = desk;
  const on = signal(false);
  const slides = root.querySelector<HTMLElement>('.slides');
  if (slides === null) throw new Error('The deck has no slides');
  let lens: Lens = plain;
  const size = (): Point => ({ x: innerWidth, y: innerHeight });
  const set = (next: Lens): void => {
    lens = next;
    const was = on.peek();
    const now = next.scale > 1;
    slides.style.scale = now ? String(next.scale) : '';
    slides.style.translate = now ? `${next.x}px ${next.y}px` : '';
    if (was === now) return;
    on.value = now;
    root.toggleAttribute('data-prevent-swipe', now);
    document.documentElement.classList.toggle('deck-zoomed', now);
    announce(now ? words.zoom.on : words.zoom.off);
  };
  const stop = (): void => { set(plain); };

  let drag: { readonly id: number; readonly start: Point; last: Point } | undefined;
  root.addEventListener('pointerdown', (event) => {
    if (!on.peek() || event.button !== 0 || (event.target instanceof Element && event.target.closest(controls) !== null)) return;
    const start = { x: event.clientX, y: event.clientY };
    drag = { id: event.pointerId, start, last: start };
  });
  addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
    if (drag?.id !== pointerId) return;
    set(pan(lens, { x: clientX - drag.last.x, y: clientY - drag.last.y }, size()));
    drag.last = { x: clientX, y: clientY };
  });
  addEventListener('pointerup', ({ pointerId, clientX, clientY }) => {
    if (drag?.id !== pointerId) return;
    const { start } = drag;
    drag = undefined;
    const { x, y } = size();
    if (Math.hypot(clientX - start.x, clientY - start.y) < tapPixels) set(pan(lens, { x: x / 2 - clientX, y: y / 2 - clientY }, { x, y }));
  });
  addEventListener('pointercancel', () => { drag = undefined; });
  addEventListener('resize', () => { if (on.peek()) set(pan(lens, { x: 0, y: 0 }, size())); });
  // The next slide is shown whole.
  let shown = stage.place.peek().slide;
  stage.place.subscribe(({ slide }) => {
    if (slide !== shown) stop();
    shown = slide;
  });

  return {
    on,
    toggle: () => { set(on.peek() ? plain : magnify(lens, first, handOrMiddle(desk), size())); },
    by: (direction) => { set(magnify(lens, direction === 1 ? lens.scale * step : lens.scale / step, handOrMiddle(desk), size())); },
    stop,
    key: ({ key }) => {
      const arrow = on.peek() ? arrows[key] : undefined;
      if (arrow === undefined) return false;
      const { x, y } = size();
      set(pan(lens, { x: arrow.x * x * arrowShare, y: arrow.y * y * arrowShare }, { x, y }));
      return true;
    },
  };
}
