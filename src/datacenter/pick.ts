/** What a ray hits first, by arithmetic: parcel → hall → row → rack → tray → package. */
import type { Layout } from './placed.ts';
import type { UnitKind } from './outdoors.ts';
import type { Box } from './plan.ts';

/** The smallest part to look for; hulls and racks that hold smaller parts are seen through. */
export type PickDepth = 'hall' | 'row' | 'rack' | 'server' | 'slot';

/** What was hit; counted from 0 within its parent. */
export type Picked =
  | { readonly part: 'hall'; readonly hall: number }
  | { readonly part: 'row'; readonly hall: number; readonly row: number }
  | { readonly part: 'rack'; readonly hall: number; readonly row: number; readonly rack: number }
  | { readonly part: 'server'; readonly hall: number; readonly row: number; readonly rack: number; readonly server: number }
  | { readonly part: 'slot'; readonly hall: number; readonly row: number; readonly rack: number; readonly server: number; readonly slot: number }
  | { readonly part: UnitKind | 'tower' | 'house'; readonly index: number }
  | { readonly part: 'substation' | 'parking' };

type Vector = readonly [x: number, y: number, z: number];

interface Hit {
  readonly at: number;
  readonly picked: Picked;
}

const kinds: readonly UnitKind[] = ['coolingUnits', 'transformers', 'generators'];

/** How far along the ray it enters a box: 0 from inside, undefined where it misses. */
export function enters([ox, oy, oz]: Vector, [dx, dy, dz]: Vector, { x, y, z, width, height, depth }: Box): number | undefined {
  let [near, far] = [0, Infinity];
  for (const [o, d, low, high] of [
    [ox, dx, x - width / 2, x + width / 2],
    [oy, dy, y, y + height],
    [oz, dz, z - depth / 2, z + depth / 2],
  ] as const) {
    if (d === 0) {
      if (o < low || o > high) return undefined;
      continue;
    }
    const [a, b] = [(low - o) / d, (high - o) / d];
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return near <= far ? near : undefined;
}

/** The nearest of `count` boxes, with its number. */
function nearest(origin: Vector, direction: Vector, count: number, box: (i: number) => Box, first = 0): { readonly at: number; readonly i: number } | undefined {
  let best: { at: number; i: number } | undefined;
  for (let i = first; i < first + count; i += 1) {
    const at = enters(origin, direction, box(i));
    if (at !== undefined && (best === undefined || at < best.at)) best = { at, i };
  }
  return best;
}

/**
 * The first part on a ray from `origin` along `direction` (any length but 0), down to the parts of `depth`.
 * @returns undefined where it meets nothing but ground and sky
 */
export function pick(layout: Layout, origin: Vector, direction: Vector, depth: PickDepth = 'slot'): Picked | undefined {
  const hits = [...parcelsOn(layout, origin, direction, depth), ...around(layout, origin, direction)];
  return hits.reduce<Hit | undefined>((best, hit) => (best === undefined || hit.at < best.at ? hit : best), undefined)?.picked;
}

function around(layout: Layout, origin: Vector, direction: Vector): readonly Hit[] {
  const lists: readonly (readonly [boxes: readonly Box[], picked: (index: number) => Picked])[] = [
    [[layout.substation], () => ({ part: 'substation' })],
    [[layout.parking], () => ({ part: 'parking' })],
    [layout.towers, (index) => ({ part: 'tower', index })],
    [layout.town, (index) => ({ part: 'house', index })],
  ];
  return lists.flatMap(([boxes, picked]): readonly Hit[] => {
    return boxes.flatMap((box, i): readonly Hit[] => {
      const at = box.height === 0 ? undefined : enters(origin, direction, box);
      return at === undefined ? [] : [{ at, picked: picked(i) }];
    });
  });
}

/** Walks through the parcels that the ray passes over, near ones first, and stops at the first that holds a hit. */
function parcelsOn(layout: Layout, origin: Vector, direction: Vector, depth: PickDepth): readonly Hit[] {
  const { columns, rows, width, depth: long } = layout.parcels;
  if (columns === 0) return [];
  const ground: Box = { x: 0, y: 0, z: 0, width: columns * width, depth: rows * long, height: layout.hallPlan.height };
  const start = enters(origin, direction, ground);
  if (start === undefined) return [];
  const axes = [
    { at: origin[0] + direction[0] * start + ground.width / 2, d: direction[0], size: width, count: columns },
    { at: origin[2] + direction[2] * start + ground.depth / 2, d: direction[2], size: long, count: rows },
  ].map(({ at, d, size, count }) => {
    const cell = Math.min(count - 1, Math.max(0, Math.floor(at / size)));
    return {
      cell,
      count,
      step: Math.sign(d),
      next: d === 0 ? Infinity : ((cell + (d > 0 ? 1 : 0)) * size - at) / d,
      every: d === 0 ? Infinity : size / Math.abs(d),
    };
  });
  const [across, down] = axes;
  if (across === undefined || down === undefined) return [];
  while (across.cell >= 0 && across.cell < columns && down.cell >= 0 && down.cell < rows) {
    const hall = down.cell * columns + across.cell;
    const hits = hall < layout.plan.halls ? atParcel(layout, origin, direction, depth, hall) : [];
    if (hits.length > 0) return hits;
    const axis = across.next < down.next ? across : down;
    if (axis.next === Infinity) return [];
    axis.cell += axis.step;
    axis.next += axis.every;
  }
  return [];
}

function atParcel(layout: Layout, origin: Vector, direction: Vector, depth: PickDepth, hall: number): readonly Hit[] {
  const units = kinds.flatMap((part): readonly Hit[] => {
    const [first, end] = layout.unitsAt(part, hall);
    const hit = nearest(origin, direction, end - first, (i) => layout.unit(part, i), first);
    return hit === undefined ? [] : [{ at: hit.at, picked: { part, index: hit.i } }];
  });
  const inHall = atHall(layout, origin, direction, depth, hall);
  return inHall === undefined ? units : [...units, inHall];
}

function atHall(layout: Layout, origin: Vector, direction: Vector, depth: PickDepth, hall: number): Hit | undefined {
  const at = enters(origin, direction, layout.hall(hall));
  if (at === undefined) return undefined;
  if (depth !== 'hall') {
    const row = nearest(origin, direction, layout.rowsIn(hall), (r) => layout.row(hall, r));
    if (row !== undefined) return { at: row.at, picked: inRow(layout, origin, direction, depth, hall, row.i, row.at) };
  }
  return { at, picked: { part: 'hall', hall } };
}

function inRow(layout: Layout, origin: Vector, direction: Vector, depth: PickDepth, hall: number, row: number, at: number): Picked {
  if (depth === 'row') return { part: 'row', hall, row };
  const box = layout.row(hall, row);
  const racks = layout.racksIn(hall, row);
  const along = (origin[0] + direction[0] * at - (box.x - box.width / 2)) / (box.width / racks);
  const rack = Math.min(racks - 1, Math.max(0, Math.floor(along)));
  const found = { hall, row, rack };
  if (depth === 'rack') return { part: 'rack', ...found };
  const servers = layout.serversIn(hall, row, rack);
  if (depth === 'slot') {
    let best: { at: number; picked: Picked } | undefined;
    for (let server = 0; server < servers; server += 1) {
      const slot = nearest(origin, direction, layout.gpusIn(hall, row, rack, server), (g) => layout.slot(hall, row, rack, server, g));
      if (slot !== undefined && (best === undefined || slot.at < best.at)) best = { at: slot.at, picked: { part: 'slot', ...found, server, slot: slot.i } };
    }
    if (best !== undefined) return best.picked;
  }
  const server = nearest(origin, direction, servers, (s) => layout.server(hall, row, rack, s));
  return server === undefined ? { part: 'rack', ...found } : { part: 'server', ...found, server: server.i };
}
