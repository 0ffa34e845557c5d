/** Hands and keys. Nothing is taken from the page: the wheel zooms only where the scene has the focus or with Ctrl. */
import { clamp } from './camera.ts';

export interface Hands {
  /** Multiplies the distance. */
  readonly zoom: (factor: number) => void;
  /** Radians. */
  readonly turn: (azimuth: number, elevation: number) => void;
  /** Shares of the picture's height, to the right and up. */
  readonly pan: (right: number, up: number) => void;
  /** −1 to 1 from the left and from the bottom. */
  readonly tap: (x: number, y: number) => void;
  readonly level: (number: number) => void;
  readonly home: () => void;
  readonly leave: () => void;
}

/** A press that moves less than this is a tap. */
const tapPixels = 6;
const wheelStep = 0.0016;
const keyZoom = 1.25;
const keyTurn = Math.PI / 24;
const radiansPerPixel = 0.006;

/** @param view what is looked at and has the focus */
export function bindHands(view: HTMLElement, hands: Hands, signal: AbortSignal): void {
  const down = new Map<number, { x: number; y: number; readonly onName: boolean }>();
  let moved = 0;

  view.addEventListener('pointerdown', (event) => {
    const onName = event.target instanceof Element && event.target.closest('button') !== null;
    down.set(event.pointerId, { x: event.clientX, y: event.clientY, onName });
    if (down.size === 1) moved = 0;
    // A name is pressed, or dragged and pinched as what lies under it is: the first move tells.
    if (!onName) view.setPointerCapture(event.pointerId);
  }, { signal });
  view.addEventListener('pointermove', (event) => {
    const before = down.get(event.pointerId);
    if (before === undefined) return;
    const [dx, dy] = [event.clientX - before.x, event.clientY - before.y];
    moved += Math.hypot(dx, dy);
    if (before.onName && moved > tapPixels && !view.hasPointerCapture(event.pointerId)) view.setPointerCapture(event.pointerId);
    const tall = Math.max(1, view.clientHeight);
    if (down.size >= 2) {
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
      if (other !== undefined) {
        const was = Math.hypot(before.x - other.x, before.y - other.y);
        const is = Math.hypot(event.clientX - other.x, event.clientY - other.y);
        if (was > 0 && is > 0) hands.zoom(was / is);
        hands.pan(-dx / tall / 2, dy / tall / 2);
      }
    } else if (moved > tapPixels) {
      if (event.shiftKey || event.buttons === 2 || event.buttons === 4) hands.pan(-dx / tall, dy / tall);
      else hands.turn(-dx * radiansPerPixel, dy * radiansPerPixel);
    }
    before.x = event.clientX;
    before.y = event.clientY;
  }, { signal });
  const up = (event: PointerEvent): void => {
    const pressed = down.get(event.pointerId);
    down.delete(event.pointerId);
    if (pressed === undefined || pressed.onName || event.type === 'pointercancel' || moved > tapPixels || down.size > 0) return;
    const box = view.getBoundingClientRect();
    hands.tap(((event.clientX - box.left) / box.width) * 2 - 1, 1 - ((event.clientY - box.top) / box.height) * 2);
  };
  view.addEventListener('pointerup', up, { signal });
  view.addEventListener('pointercancel', up, { signal });
  view.addEventListener('contextmenu', (event) => { event.preventDefault(); }, { signal });

  view.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !view.contains(document.activeElement)) return;
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    hands.zoom(Math.exp(clamp(event.deltaY * lines * (event.ctrlKey ? 4 : 1), -240, 240) * wheelStep));
  }, { signal, passive: false });

  view.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // A name in the picture is a button: it keeps the keys that press it.
    if (event.target !== view && (event.key === 'Enter' || event.key === ' ')) {
      event.stopPropagation();
      return;
    }
    const act = keys(hands, event);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }, { signal });
}

function keys(hands: Hands, { key, shiftKey }: KeyboardEvent): (() => void) | undefined {
  if (/^[1-7]$/.test(key)) return () => { hands.level(Number(key)); };
  const table: Readonly<Record<string, () => void>> = {
    '+': () => { hands.zoom(1 / keyZoom); },
    '=': () => { hands.zoom(1 / keyZoom); },
    '-': () => { hands.zoom(keyZoom); },
    _: () => { hands.zoom(keyZoom); },
    ArrowLeft: () => { if (shiftKey) hands.pan(-0.1, 0); else hands.turn(-keyTurn, 0); },
    ArrowRight: () => { if (shiftKey) hands.pan(0.1, 0); else hands.turn(keyTurn, 0); },
    ArrowUp: () => { if (shiftKey) hands.pan(0, 0.1); else hands.turn(0, keyTurn); },
    ArrowDown: () => { if (shiftKey) hands.pan(0, -0.1); else hands.turn(0, -keyTurn); },
    Home: hands.home,
    Escape: hands.leave,
  };
  return table[key];
}
