/** From the package to the region: how far one stands and what one looks at. */
import type { Layout } from './placed.ts';
import type { Address, Box } from './plan.ts';
import { tower } from './sizes.ts';

/** From the smallest to the largest. */
export const levels = ['package', 'tray', 'rack', 'row', 'hall', 'campus', 'region'] as const;

export type Level = (typeof levels)[number];

/** A camera: the point looked at and the distance to it, in metres. */
export interface View {
  readonly target: readonly [x: number, y: number, z: number];
  readonly distance: number;
}

const middle = ({ x, y, z, height }: Box): View['target'] => [x, y + height / 2, z];

/** The nearest that one comes to a package. */
const nearest = 0.35;

function distanceOf(layout: Layout, level: Level): number {
  const { hallPlan, bounds } = layout;
  const campus = Math.max(60, Math.hypot(bounds.width, bounds.depth) * 1.15);
  return {
    package: 0.5,
    tray: 1.4,
    rack: 4.5,
    row: Math.max(9, hallPlan.rowLength * 1.3),
    hall: Math.max(14, Math.hypot(hallPlan.width, hallPlan.depth) * 1.3),
    campus,
    region: Math.max(campus * 1.8, tower.span * 4.5),
  }[level];
}

/** Where one stands to see a part. Without accelerators the smaller levels look at the middle of the site. */
export function viewOf(layout: Layout, level: Level, { hall, row, rack, server, slot }: Address): View {
  const distance = distanceOf(layout, level);
  if (level === 'campus' || layout.plan.gpus === 0) return { target: middle({ ...layout.bounds, height: 0 }), distance };
  const target: Readonly<Record<Exclude<Level, 'campus'>, () => View['target']>> = {
    package: () => middle(layout.slot(hall, row, rack, server, slot)),
    tray: () => middle(layout.server(hall, row, rack, server)),
    rack: () => middle(layout.rack(hall, row, rack)),
    row: () => middle(layout.row(hall, row)),
    hall: () => middle({ ...layout.hall(hall), height: 2 }),
    // Between the town to the east and the line that leaves to the west.
    region: () => [layout.bounds.x + layout.bounds.width * 0.15, 0, layout.bounds.z],
  };
  return { target: target[level](), distance };
}

/** The distance at `u` of the whole zoom, 0 at the package and 1 over the region: equal steps multiply it by the same. */
export function zoomAt(layout: Layout, u: number): number {
  return nearest * (distanceOf(layout, 'region') / nearest) ** Math.min(1, Math.max(0, u));
}

/** The inverse of `zoomAt`. */
export function zoomOf(layout: Layout, distance: number): number {
  return Math.min(1, Math.max(0, Math.log(distance / nearest) / Math.log(distanceOf(layout, 'region') / nearest)));
}

/** The level whose own distance is the nearest by factor. */
export function levelAt(layout: Layout, distance: number): Level {
  const off = (level: Level): number => Math.abs(Math.log(distanceOf(layout, level) / distance));
  return levels.reduce((best, level) => (off(level) < off(best) ? level : best));
}
