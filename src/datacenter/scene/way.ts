/** The way of one request through the site, as a line in the picture and as a camera that goes with it. */
import { levels, type Layout, type Level } from '../layout.ts';
import type { Address } from '../plan.ts';
import { requestSteps, type RequestStepId } from '../request-path.ts';
import { middle, mix, type Point } from './space.ts';

/** Where each step ends; the first begins at the phone. */
function ends(layout: Layout, focus: Address): readonly Point[] {
  const { hall, row, rack, server, slot } = focus;
  const home = layout.town[Math.floor(layout.town.length / 2)];
  const phone: Point = home === undefined ? [layout.bounds.width, 1.5, 0] : [home.x, 1.5, home.z];
  const gate: Point = [layout.parking.x, 0.5, layout.parking.z - layout.parking.depth / 2 - 6];
  const hull = layout.hall(hall);
  const door: Point = [hull.x + hull.width / 2, 3, hull.z];
  const front = layout.rack(hall, row, rack);
  const gpu = middle(layout.slot(hall, row, rack, server, slot));
  const [cooler, end] = layout.unitsAt('coolingUnits', hall);
  const outside = end > cooler ? middle(layout.unit('coolingUnits', cooler)) : door;
  return [phone, [phone[0], 0.5, gate[2]], gate, door, [front.x, front.height, front.z], gpu, gpu, [gpu[0] + 1.2, 1.2, gpu[2]], outside, phone];
}

/** From how far each step is looked at. */
const seen: Readonly<Record<RequestStepId, Level>> = {
  phone: 'region', network: 'region', site: 'campus', group: 'hall', reading: 'tray', writing: 'package', waiting: 'row', cooling: 'hall', back: 'region',
};

/** The corners of the way. */
export function wayOf(layout: Layout, focus: Address): readonly Point[] {
  return layout.plan.gpus === 0 ? [] : ends(layout, focus);
}

/** Where the request is at `t` from 0 to 1, and the levels between which one looks at it there. */
export function wayAt(layout: Layout, focus: Address, t: number): { readonly at: Point; readonly from: Level; readonly to: Level; readonly share: number } {
  const corners = ends(layout, focus);
  const walked = Math.min(1, Math.max(0, t)) * requestSteps.length;
  const step = Math.min(requestSteps.length - 1, Math.floor(walked));
  const share = walked - step;
  const start: Point = corners[step] ?? [0, 0, 0];
  const id = requestSteps[step] ?? 'phone';
  const next = requestSteps[step + 1] ?? id;
  return { at: mix(start, corners[step + 1] ?? start, share), from: seen[id], to: seen[next], share };
}

/** @throws RangeError for a level that there is not */
export function levelNumber(level: Level): number {
  const i = levels.indexOf(level);
  if (i < 0) throw new RangeError(`${level} is no level`);
  return i;
}
