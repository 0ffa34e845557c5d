/** Lets the line grow and shrink with the scenario, and its links open stations. */
import { defaultsNow } from '../model/live.ts';
import { values } from '../scenario/store.ts';
import { follow } from '../scenario/turns.ts';
import { flows, trackQuantity } from './flows.ts';
import { arrowScale, trackScale, widthOf, type WidthScale } from './widths.ts';

/** What changes its width, by its quantity. */
interface Grower {
  readonly element: HTMLElement | SVGElement;
  readonly id: string;
  readonly scale: WidthScale;
  readonly standard: number;
}

/** Binds all lines under `root`. */
export function bindLines(root: ParentNode): void {
  for (const figure of root.querySelectorAll<HTMLElement>('[data-line]')) bindWidths(figure);
  if (root.querySelector('details.station') !== null) bindDoors(root);
}

function growersOf(figure: HTMLElement): readonly Grower[] {
  const standards = defaultsNow();
  const grower = (element: HTMLElement | SVGElement, id: string, scale: WidthScale): Grower[] => {
    const standard = standards[id];
    return typeof standard === 'number' ? [{ element, id, scale, standard }] : [];
  };
  return [
    ...[...figure.querySelectorAll<HTMLElement>('[data-flow]')].flatMap((element) => grower(element, element.dataset['flow'] ?? '', arrowScale)),
    ...[...figure.querySelectorAll<SVGElement>('[data-edge]')].flatMap((element) => grower(element, flows[element.dataset['edge'] ?? ''] ?? '', arrowScale)),
    ...[...figure.querySelectorAll<HTMLElement>('[data-track]')].flatMap((element) => grower(element, trackQuantity, trackScale)),
  ];
}

function bindWidths(figure: HTMLElement): void {
  const growers = growersOf(figure);
  follow(figure, () => values.value, () => {
    const now = values.peek();
    for (const { element, id, scale, standard } of growers) {
      const value = now[id];
      if (typeof value === 'number' && !Number.isNaN(value)) element.style.setProperty('--w', String(widthOf(value, standard, scale)));
    }
  });
}

/** A link to a station opens it: on its own a browser would only scroll to it. */
function bindDoors(root: ParentNode): void {
  const open = (hash: string, focus: boolean): void => {
    const station = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (!(station instanceof HTMLDetailsElement)) return;
    station.open = true;
    if (focus) station.querySelector('summary')?.focus();
  };
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const hash = link?.getAttribute('href');
    // After the browser has gone there itself.
    if (typeof hash === 'string') setTimeout(() => { open(hash, true); });
  });
  addEventListener('hashchange', () => {
    open(location.hash, false);
  });
  open(location.hash, false);
}
