/**
 * A pen over the slide. Strokes belong to their slide: they stay while the page lives, move with the slide and follow
 * its size. A sheet over the deck catches the hand, so that a stroke turns nothing and presses nothing.
 */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { presentSlide, type Desk } from './tool.ts';
import { make } from '../../numbers/elements.ts';

const svgSpace = 'http://www.w3.org/2000/svg';
/** Places on a slide run from 0 to this in both directions, however large it is shown. */
const whole = 1000;

export interface Pen {
  readonly on: ReadonlySignal<boolean>;
  readonly toggle: () => void;
  readonly stop: () => void;
  /** Takes the last stroke of the slide away. */
  readonly unstroke: () => void;
  /** Takes all strokes of the slide away. */
  readonly clear: () => void;
}

export function pen(desk: Desk): Pen {
  const on = signal(false);
  const sheet = make('div', 'pen-sheet');
  sheet.hidden = true;
  document.body.append(sheet);
  /** Strokes under way, by the finger or pen that draws them. */
  const drawing = new Map<number, { readonly path: SVGPathElement; readonly slide: HTMLElement }>();

  const end = (event: PointerEvent): void => { drawing.delete(event.pointerId); };
  sheet.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    sheet.setPointerCapture(event.pointerId);
    const slide = presentSlide(desk);
    const path = document.createElementNS(svgSpace, 'path');
    // A line without length is a dot, because its ends are round.
    path.setAttribute('d', `M${placeOn(slide, event)}h0`);
    layerOf(slide).append(path);
    drawing.set(event.pointerId, { path, slide });
  });
  sheet.addEventListener('pointermove', (event) => {
    const stroke = drawing.get(event.pointerId);
    if (stroke === undefined) return;
    const moves = event.getCoalescedEvents();
    const more = (moves.length > 0 ? moves : [event]).map((move) => `L${placeOn(stroke.slide, move)}`).join('');
    stroke.path.setAttribute('d', (stroke.path.getAttribute('d') ?? '') + more);
  });
  sheet.addEventListener('pointerup', end);
  sheet.addEventListener('pointercancel', end);
  // A slide longer than the window still scrolls under the pen.
  sheet.addEventListener('wheel', ({ deltaY }) => { presentSlide(desk).scrollBy({ top: deltaY }); }, { passive: true });
  addEventListener('resize', () => {
    for (const layer of desk.root.querySelectorAll<SVGElement>('.pen-layer')) if (layer.parentElement !== null) cover(layer, layer.parentElement);
  });

  const set = (to: boolean): void => {
    if (to === on.peek()) return;
    on.value = to;
    sheet.hidden = !to;
    drawing.clear();
    desk.announce(to ? desk.words.pen.on : desk.words.pen.off);
  };
  const layer = (): SVGElement | null => presentSlide(desk).querySelector<SVGElement>(':scope > .pen-layer');
  return {
    on,
    toggle: () => { set(!on.peek()); },
    stop: () => { set(false); },
    unstroke: () => { layer()?.lastElementChild?.remove(); },
    clear: () => {
      const strokes = layer();
      if (strokes === null) return;
      strokes.remove();
      desk.announce(desk.words.pen.cleared);
    },
  };
}

function layerOf(slide: HTMLElement): SVGElement {
  const known = slide.querySelector<SVGElement>(':scope > .pen-layer');
  if (known !== null) return known;
  const layer = document.createElementNS(svgSpace, 'svg');
  layer.setAttribute('class', 'pen-layer');
  layer.setAttribute('viewBox', `0 0 ${whole} ${whole}`);
  layer.setAttribute('preserveAspectRatio', 'none');
  layer.setAttribute('aria-hidden', 'true');
  slide.append(layer);
  cover(layer, slide);
  return layer;
}

/** As high as the slide, or as all of it where it is longer than the window. */
function cover(layer: SVGElement, slide: HTMLElement): void {
  layer.style.height = '';
  if (slide.scrollHeight > slide.clientHeight + 1) layer.style.height = `${slide.scrollHeight}px`;
}

/** Where on the slide a hand is, whatever the slide's size, magnification and scroll. */
function placeOn(slide: HTMLElement, { clientX, clientY }: MouseEvent): string {
  const box = slide.getBoundingClientRect();
  const scale = box.height / slide.offsetHeight;
  const x = (clientX - box.left) / box.width;
  const y = ((clientY - box.top) / scale + slide.scrollTop) / slide.scrollHeight;
  return `${(x * whole).toFixed(1)} ${(y * whole).toFixed(1)}`;
}
