/** What is drawn as bare lines: towers with their conductors, the portals of the substation, fence, roads, parking bays. */
import type { Layout } from '../layout.ts';
import type { Box } from '../plan.ts';
import type { Point } from './space.ts';

/** Pairs of ends, three numbers each. */
type Lines = number[];

const draw = (lines: Lines, a: Point, b: Point): void => void lines.push(...a, ...b);

/** All lines of a site, as ends of segments in metres. */
export function linesOf(layout: Layout): Float32Array {
  const lines: Lines = [];
  for (const tower of layout.towers) lattice(lines, tower);
  conductors(lines, layout.towers, layout.substation);
  if (layout.substation.width > 0) portals(lines, layout.substation);
  fence(lines, layout.bounds);
  roads(lines, layout);
  bays(lines, layout.parking);
  country(lines, layout);
  return Float32Array.from(lines);
}

/** Half widths of the body and of its arms, from the ground up, as shares of the height. */
const body = [[0, 0.5], [0.2, 0.34], [0.4, 0.22], [0.58, 0.13], [0.74, 0.12], [0.9, 0.1], [1, 0]] as const;
const arms = [[0.6, 1.05], [0.74, 1.25], [0.88, 0.9]] as const;

function lattice(lines: Lines, { x, z, width, height }: Box): void {
  const corner = (i: number, level: number): Point => {
    const [at, half] = body[level] ?? [1, 0];
    const w = half * width;
    return [x + (i === 1 || i === 2 ? w : -w), at * height, z + (i >= 2 ? w : -w)];
  };
  for (let level = 0; level + 1 < body.length; level += 1) {
    for (let i = 0; i < 4; i += 1) {
      draw(lines, corner(i, level), corner(i, level + 1));
      draw(lines, corner(i, level), corner((i + 1) % 4, level + 1));
      draw(lines, corner((i + 1) % 4, level), corner(i, level + 1));
      draw(lines, corner(i, level + 1), corner((i + 1) % 4, level + 1));
    }
  }
  for (const [at, reach] of arms) for (const side of [-1, 1]) {
    const tip: Point = [x, at * height, z + side * reach * width];
    for (const dx of [-1, 1]) {
      draw(lines, [x + dx * 0.12 * width, at * height, z + side * 0.12 * width], tip);
      draw(lines, [x + dx * 0.12 * width, (at + 0.04) * height, z + side * 0.12 * width], tip);
    }
    draw(lines, tip, [x, at * height - 2.5, tip[2]]);
  }
}

/** From tower to tower, hanging through; towers of one line stand at one z. */
function conductors(lines: Lines, towers: readonly Box[], substation: Box): void {
  const byLine = new Map<number, Box[]>();
  for (const tower of towers) byLine.set(tower.z, [...(byLine.get(tower.z) ?? []), tower]);
  for (const line of byLine.values()) {
    const sorted = line.toSorted((a, b) => b.x - a.x);
    sorted.forEach((tower, i) => {
      const before = sorted[i - 1];
      for (const [at, reach] of arms) for (const side of [-1, 1]) {
        const end: Point = [tower.x, at * tower.height - 2.5, tower.z + side * reach * tower.width];
        const start: Point = before === undefined
          ? [substation.x - substation.width / 2 + 4, 12, tower.z + side * reach * tower.width * 0.5]
          : [before.x, end[1], end[2]];
        hang(lines, start, end, before === undefined ? 1 : 7);
      }
    });
  }
}

function hang(lines: Lines, a: Point, b: Point, sag: number): void {
  const steps = 10;
  const at = (i: number): Point => {
    const t = i / steps;
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t - 4 * sag * t * (1 - t), a[2] + (b[2] - a[2]) * t];
  };
  for (let i = 0; i < steps; i += 1) draw(lines, at(i), at(i + 1));
}

function portals(lines: Lines, { x, z, width, depth }: Box): void {
  const count = Math.max(2, Math.min(9, Math.round(width / 16)));
  const bays = Math.max(2, Math.min(9, Math.round(depth / 14)));
  for (let i = 0; i < count; i += 1) {
    const px = x - width / 2 + 5 + (i * (width * 0.72)) / count;
    for (let j = 0; j <= bays; j += 1) {
      const pz = z - depth / 2 + 4 + (j * (depth - 8)) / bays;
      for (const dx of [-0.6, 0.6]) draw(lines, [px + dx, 0, pz], [px, 12, pz]);
      if (i > 0) draw(lines, [px - (width * 0.72) / count, 9, pz], [px, 9, pz]);
      if (j > 0 && i % 2 === 0) for (const dy of [4.2, 5]) draw(lines, [px + 3, dy, pz], [px + 3, dy, pz - (depth - 8) / bays]);
    }
    for (const y of [12, 11]) draw(lines, [px, y, z - depth / 2 + 4], [px, y, z + depth / 2 - 4]);
  }
}

function rectangle(lines: Lines, { x, z, width, depth }: Box, y: number): void {
  const [w, e, n, s] = [x - width / 2, x + width / 2, z - depth / 2, z + depth / 2];
  const corners: readonly Point[] = [[w, y, n], [e, y, n], [e, y, s], [w, y, s]];
  corners.forEach((corner, i) => { draw(lines, corner, corners[(i + 1) % 4] ?? corner); });
}

function fence(lines: Lines, bounds: Box): void {
  for (const y of [0.02, 1.2, 2.4]) rectangle(lines, bounds, y);
  const post = (x: number, z: number): void => { draw(lines, [x, 0, z], [x, 2.4, z]); };
  const [w, e, n, s] = [bounds.x - bounds.width / 2, bounds.x + bounds.width / 2, bounds.z - bounds.depth / 2, bounds.z + bounds.depth / 2];
  const each = Math.max(6, (bounds.width + bounds.depth) / 160);
  for (let x = w; x < e; x += each) { post(x, n); post(x, s); }
  for (let z = n; z < s; z += each) { post(w, z); post(e, z); }
}

/** Between the parcels, and from the gate to the town. */
function roads(lines: Lines, { parcels, bounds, parking, town }: Layout): void {
  const { columns, rows, width, depth } = parcels;
  const y = 0.03;
  const dashes = (a: Point, b: Point): void => {
    const count = Math.min(40, Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[2] - a[2]) / 9)));
    for (let i = 0; i < count; i += 1) {
      const at = (t: number): Point => [a[0] + (b[0] - a[0]) * t, y, a[2] + (b[2] - a[2]) * t];
      draw(lines, at(i / count), at((i + 0.5) / count));
    }
  };
  const [west, north] = [(-columns * width) / 2, (-rows * depth) / 2];
  for (let i = 0; i <= columns && columns < 60; i += 1) dashes([west + i * width, y, north], [west + i * width, y, -north]);
  const gate = parking.z - parking.depth / 2 - 6;
  const far = Math.max(bounds.x + bounds.width / 2, ...town.map((house) => house.x)) + 60;
  for (const side of [-4, 4]) draw(lines, [west, y, gate + side], [far, y, gate + side]);
  dashes([west, y, gate], [far, y, gate]);
}

/** Beyond the fence: a river with its banks, a road along it, fields. No place in particular: it gives the scale. */
function country(lines: Lines, { bounds }: Layout): void {
  const y = 0.03;
  const north = bounds.z - bounds.depth / 2 - 160;
  const [from, to, step] = [bounds.x - 2600, bounds.x + bounds.width / 2 + 1900, 50];
  const bend = (x: number): number => north - 60 + 70 * Math.sin(x / 310) + 38 * Math.sin(x / 127 + 1);
  const along = (offset: number): void => {
    for (let x = from; x < to; x += step) draw(lines, [x, y, bend(x) + offset], [x + step, y, bend(x + step) + offset]);
  };
  for (const offset of [-34, -31, 31, 34]) along(offset);
  // Water: short strokes that follow the banks.
  for (let x = from, i = 0; x < to; x += step / 2, i += 1) {
    const offset = ((i * 37) % 52) - 26;
    draw(lines, [x, y, bend(x) + offset], [x + step * 0.6, y, bend(x + step * 0.6) + offset]);
  }
  // Fields between the river and the edge, and south of the fence.
  const south = bounds.z + bounds.depth / 2 + 260;
  for (const [z0, z1] of [[north - 190, north - 700], [south, south + 620]] as const) {
    for (let i = 0; i <= 9; i += 1) {
      const x = from + 400 + i * 330;
      const lean = ((i * 53) % 90) - 45;
      draw(lines, [x, y, z0], [x + lean, y, z1]);
      const deep = (z1 - z0) * (0.35 + ((i * 29) % 40) / 100);
      if (i < 9) {
        draw(lines, [x + lean * 0.5, y, z0 + deep], [x + 330, y, z0 + deep]);
        // Furrows in every third field.
        if (i % 3 === 1) for (let k = 1; k < 14; k += 1) draw(lines, [x + 8 + k * 22, y, z0], [x + 8 + k * 22, y, z0 + deep]);
      }
    }
    draw(lines, [from, y, z0], [to, y, z0]);
  }
}

function bays(lines: Lines, { x, z, width, depth }: Box): void {
  for (let at = x - width / 2 + 2.5; at < x + width / 2; at += 2.5) for (const side of [-1, 1]) {
    draw(lines, [at, 0.12, z + (side * depth) / 2], [at, 0.12, z + side * (depth / 2 - 5)]);
  }
}
