/** Names in the picture: which parts are named from here, and the pool of buttons that carry them. */
import type { Layout, Level, Picked } from '../layout.ts';
import type { Address } from '../plan.ts';
import { project, type Eye } from './camera.ts';
import { around, type Point } from './space.ts';
import type { Area } from './overlay.ts';
import type { Box } from '../plan.ts';

/** A name at a point. What stands for several parts names the first. */
export interface Label {
  readonly at: Point;
  readonly is: Picked;
}

export const mostLabels = 24;

const over = (box: Box): Point => [box.x, box.y + box.height, box.z];

/** Over the north edge, where the name hides little. */
const back = (box: Box): Point => [box.x, box.y + box.height, box.z - box.depth / 2];

/** Parts worth a name from here: those that the level is made of. */
export function labelsAt(layout: Layout, level: Level, focus: Address): readonly Label[] {
  const { plan } = layout;
  const { hall, row, rack, server } = focus;
  const count = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);
  if (plan.gpus === 0) return [];
  switch (level) {
    case 'package':
    case 'tray':
      return count(layout.gpusIn(hall, row, rack, server)).map((slot) => ({ at: back(layout.slot(hall, row, rack, server, slot)), is: { part: 'slot', hall, row, rack, server, slot } }));
    case 'rack':
      return count(layout.serversIn(hall, row, rack)).map((s) => {
        const box = layout.server(hall, row, rack, s);
        return { at: [box.x + box.width * 0.32, box.y + box.height / 2, box.z + (layout.front(row) * box.depth) / 2], is: { part: 'server', hall, row, rack, server: s } };
      });
    case 'row':
      return count(layout.racksIn(hall, row)).map((k) => ({ at: over(layout.rack(hall, row, k)), is: { part: 'rack', hall, row, rack: k } }));
    case 'hall': {
      const rows = layout.rowsIn(hall);
      const each = Math.max(1, Math.ceil(rows / 12));
      return [
        { at: back(layout.hall(hall)), is: { part: 'hall', hall } },
        ...count(rows).filter((r) => r % each === 0 || r === row).map((r): Label => ({ at: over(layout.row(hall, r)), is: { part: 'row', hall, row: r } })),
        ...yards(layout, hall),
      ];
    }
    case 'campus':
    case 'region':
      return [
        ...(plan.facilityPower > 0 ? [{ at: over(layout.substation), is: { part: 'substation' } } as const] : []),
        ...firsts(layout),
        ...count(Math.min(plan.halls, level === 'region' ? 1 : 9)).map((h): Label => ({ at: back(layout.hall(h)), is: { part: 'hall', hall: h } })),
        ...yards(layout, Math.min(plan.halls - 1, Math.max(0, layout.parcels.columns * (layout.parcels.rows - 1)))),
        { at: over(layout.parking), is: { part: 'parking' } },
      ];
  }
}

function firsts(layout: Layout): readonly Label[] {
  const tower = layout.towers[Math.min(1, layout.towers.length - 1)];
  return [
    ...(tower === undefined ? [] : [{ at: over(tower), is: { part: 'tower', index: 0 } } as const]),
    ...(layout.town.length === 0 ? [] : [{ at: over(around(layout.town)), is: { part: 'house', index: 0 } } as const]),
  ];
}

function yards(layout: Layout, hall: number): readonly Label[] {
  return (['coolingUnits', 'transformers', 'generators'] as const).flatMap((part): readonly Label[] => {
    const [first, end] = layout.unitsAt(part, hall);
    if (end <= first) return [];
    return [{ at: over(layout.unit(part, Math.floor((first + Math.min(end, first + 8)) / 2))), is: { part, index: first } }];
  });
}

export interface Placed {
  readonly label: Label;
  /** Pixels from the left and the top. */
  readonly x: number;
  readonly y: number;
}

/**
 * Labels that fit without lying over one another, the earlier ones first.
 * @param taken where they would be hidden
 */
export function placeLabels(labels: readonly Label[], eye: Eye, { width, height }: { readonly width: number; readonly height: number }, taken: readonly Area[], wide: (label: Label) => number, tall: number): readonly Placed[] {
  const placed: (Placed & { readonly half: number })[] = [];
  for (const label of labels) {
    if (placed.length >= mostLabels) break;
    const spot = project(eye, label.at);
    if (spot === undefined) continue;
    const [x, y] = [((spot.x + 1) / 2) * width, ((1 - spot.y) / 2) * height - tall];
    const half = wide(label) / 2;
    if (x < half || x > width - half || y < tall || y > height - 2.5 * tall) continue;
    if (taken.some(({ left, top, right, bottom }) => x + half > left && x - half < right && y + tall / 2 > top && y - tall / 2 < bottom)) continue;
    if (placed.some((other) => Math.abs(other.x - x) < other.half + half + 6 && Math.abs(other.y - y) < tall + 4)) continue;
    placed.push({ label, x, y, half });
  }
  return placed;
}

/** The pool: at most `mostLabels` buttons, made when first needed and moved by transforms. */
export function labelPool(parent: HTMLElement, chosen: (is: Picked, pressed: boolean) => void): { readonly show: (placed: readonly Placed[], name: (is: Picked) => string) => void } {
  const buttons: HTMLButtonElement[] = [];
  const parts: (Picked | undefined)[] = [];
  return {
    show: (placed, name) => {
      placed.forEach(({ label, x, y }, i) => {
        let button = buttons[i];
        if (button === undefined) {
          button = document.createElement('button');
          button.type = 'button';
          button.className = 'scene-label';
          const made = button;
          made.addEventListener('click', () => {
            const is = parts[i];
            if (is !== undefined) chosen(is, true);
          });
          made.addEventListener('focus', () => {
            const is = parts[i];
            if (is !== undefined && made.matches(':focus-visible')) chosen(is, false);
          });
          buttons[i] = button;
          parent.append(button);
        }
        parts[i] = label.is;
        const text = name(label.is);
        if (button.textContent !== text) button.textContent = text;
        button.hidden = false;
        button.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`;
      });
      for (let i = placed.length; i < buttons.length; i += 1) {
        const button = buttons[i];
        if (button !== undefined) button.hidden = true;
      }
    },
  };
}
