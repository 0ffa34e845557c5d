/** The little vector arithmetic that camera and picking need; metres, x east, y up, z south. */
import type { Box } from '../plan.ts';

export type Point = readonly [x: number, y: number, z: number];

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Point, k: number): Point => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const mix = (a: Point, b: Point, t: number): Point => add(times(a, 1 - t), times(b, t));
export const length = (a: Point): number => Math.hypot(a[0], a[1], a[2]);

/** The middle of a box. */
export const middle = (box: Box): Point => [box.x, box.y + box.height / 2, box.z];

/** The smallest box around some boxes. @throws RangeError for none */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) throw new RangeError('No box to go around');
  let [x0, x1, y0, y1, z0, z1] = [Infinity, -Infinity, Infinity, -Infinity, Infinity, -Infinity];
  for (const box of boxes) {
    x0 = Math.min(x0, box.x - box.width / 2);
    x1 = Math.max(x1, box.x + box.width / 2);
    y0 = Math.min(y0, box.y);
    y1 = Math.max(y1, box.y + box.height);
    z0 = Math.min(z0, box.z - box.depth / 2);
    z1 = Math.max(z1, box.z + box.depth / 2);
  }
  return { x: (x0 + x1) / 2, y: y0, z: (z0 + z1) / 2, width: x1 - x0, height: y1 - y0, depth: z1 - z0 };
}

/** How far along a ray a box is entered; undefined where the ray misses it. From within it is 0. */
export function enter(box: Box, origin: Point, direction: Point): number | undefined {
  let near = 0;
  let far = Infinity;
  const low: Point = [box.x - box.width / 2, box.y, box.z - box.depth / 2];
  const high: Point = [box.x + box.width / 2, box.y + box.height, box.z + box.depth / 2];
  for (const axis of [0, 1, 2] as const) {
    const step = direction[axis];
    if (step === 0) {
      if (origin[axis] < low[axis] || origin[axis] > high[axis]) return undefined;
      continue;
    }
    const a = (low[axis] - origin[axis]) / step;
    const b = (high[axis] - origin[axis]) / step;
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return near <= far ? near : undefined;
}
