/**
 * Isometric ink drawings as data: boxes on a plane, seen from above and from one corner.
 * x runs down to the right, y down to the left, z up; one unit of x or y is `unit` wide on paper.
 */
import { trace } from './svg.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly z?: number;
  readonly w: number;
  readonly d: number;
  readonly h: number;
  /** A class for the three faces: `on`, `data`, `labour` … */
  readonly class?: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const cos30 = Math.sqrt(3) / 2;

/** The point on paper of a point in space. */
export function project(x: number, y: number, z: number, unit: number): Point {
  return { x: round((x - y) * cos30 * unit), y: round((x + y) * 0.5 * unit - z * unit) };
}

/** One decimal is enough for a line on a screen and keeps the drawing light. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function polygon(points: readonly Point[]): string {
  return trace(points.map((p) => [p.x, p.y] as const), true);
}

/** The visible faces of a box as path data: top, left (towards +y) and right (towards +x). */
export function faces({ x, y, z = 0, w, d, h }: Box, unit: number): { readonly top: string; readonly left: string; readonly right: string } {
  const p = (dx: number, dy: number, dz: number): Point => project(x + dx, y + dy, z + dz, unit);
  return {
    top: polygon([p(0, 0, h), p(w, 0, h), p(w, d, h), p(0, d, h)]),
    left: polygon([p(0, d, h), p(w, d, h), p(w, d, 0), p(0, d, 0)]),
    right: polygon([p(w, 0, h), p(w, d, h), p(w, d, 0), p(w, 0, 0)]),
  };
}

/** Boxes in the order in which they must be painted: the far ones first. */
export function paintOrder<T extends Box>(boxes: readonly T[]): T[] {
  return [...boxes].sort((a, b) => a.x + a.y - (b.x + b.y) || (a.z ?? 0) - (b.z ?? 0));
}

/** The paper that boxes need, with a margin: for the drawing's viewBox. */
export function bounds(boxes: readonly Box[], unit: number, margin = 2): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const corners = boxes.flatMap(({ x, y, z = 0, w, d, h }) =>
    [0, w].flatMap((dx) => [0, d].flatMap((dy) => [0, h].map((dz) => project(x + dx, y + dy, z + dz, unit)))),
  );
  const left = Math.min(...corners.map((p) => p.x)) - margin;
  const top = Math.min(...corners.map((p) => p.y)) - margin;
  return {
    x: round(left),
    y: round(top),
    width: round(Math.max(...corners.map((p) => p.x)) + margin - left),
    height: round(Math.max(...corners.map((p) => p.y)) + margin - top),
  };
}
