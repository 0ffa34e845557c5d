/** Drags the peak of the load curve: the handle is a slider of its own and writes the same input as the control. */
import { peakAtHeight, peakPoint, reachOf } from '../../charts/load-curve.ts';
import type { Locale } from '../../i18n/locales.ts';
import { controlOf } from '../../model/live.ts';
import { textOf } from '../../numbers/show.ts';
import { setInputs, values } from '../../scenario/store.ts';
import { follow } from '../../scenario/turns.ts';

const id = 'peakToMean';
/** Finer than anybody can say: a twentieth of the mean; keys go by two of them. */
const step = 0.05;
const keys: Readonly<Record<string, number>> = { ArrowUp: 2, ArrowRight: 2, ArrowDown: -2, ArrowLeft: -2 };

/** Binds every load curve under `root`. */
export function bindLoadDays(root: ParentNode, locale: Locale): void {
  for (const svg of root.querySelectorAll<SVGSVGElement>('svg[data-load-day]')) bindLoadDay(svg, locale);
}

function bindLoadDay(svg: SVGSVGElement, locale: Locale): void {
  const handle = svg.querySelector<SVGGElement>('[role="slider"]');
  const control = controlOf(id);
  if (handle === null || control.kind !== 'number') throw new Error('The load curve lacks its handle');
  const { min, max } = control.slider;
  const now = (): number => Number(values.peek()[id]);
  const put = (value: number, gesture?: symbol): void => {
    const rounded = Number((Math.round(value / step) * step).toFixed(2));
    setInputs({ [id]: Math.min(Math.max(rounded, min), Math.max(max, now())) }, gesture);
  };

  follow(svg, () => values.value, () => {
    const ratio = now();
    const { x, y } = peakPoint(ratio);
    handle.setAttribute('transform', `translate(${x} ${y})`);
    handle.setAttribute('aria-valuenow', String(ratio));
    handle.setAttribute('aria-valuetext', textOf(id, ratio, 'line', locale));
  });

  let drag: { readonly gesture: symbol; readonly reach: number; readonly above: number } | undefined;
  const heightAt = (event: PointerEvent): number => {
    const toScreen = svg.getScreenCTM();
    return toScreen === null ? peakPoint(now()).y : new DOMPoint(event.clientX, event.clientY).matrixTransform(toScreen.inverse()).y;
  };
  handle.addEventListener('pointerdown', (event) => {
    // The hand keeps its distance from the middle of the handle, and the paper its scale, for the whole drag.
    drag = { gesture: Symbol('peak'), reach: reachOf(now()), above: heightAt(event) - peakPoint(now()).y };
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', (event) => {
    if (drag !== undefined) put(peakAtHeight(heightAt(event) - drag.above, drag.reach), drag.gesture);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    handle.addEventListener(end, () => {
      drag = undefined;
    });
  }
  handle.addEventListener('keydown', (event) => {
    const way = keys[event.key];
    const target = way !== undefined ? now() + way * step : event.key === 'Home' ? min : event.key === 'End' ? max : undefined;
    if (target === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    put(target);
  });
}
