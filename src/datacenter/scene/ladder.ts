/**
 * The ladder of detail: which boxes are drawn from where. Big things are boxes, small things are drawn on their faces:
 * a hall, opened into rows, the nearest racks into trays, one tray into packages with die and memory. Whatever the
 * size of the site, there are at most some hundreds of boxes.
 */
import type { Layout, Picked, UnitKind } from '../layout.ts';
import { slotGrid } from '../indoors.ts';
import type { Address, Box } from '../plan.ts';
import type { Eye } from './camera.ts';
import { rangeOf } from './range.ts';
import { look, type Look } from './shaders.ts';
import { around, dot, enter, length, middle, minus } from './space.ts';

/** A box with how it looks and what it is. */
export interface Part {
  readonly box: Box;
  readonly look: Look;
  /** What the look needs: numbers of cells and grids. */
  readonly cells: readonly [number, number, number, number];
  /** First accelerator and how many. */
  readonly first: number;
  readonly gpus: number;
  /** What is picked when it is hit. */
  readonly is: Picked | undefined;
  readonly outlined: boolean;
}

/** What stays the same while one looks around in one layout. */
export interface Plan {
  readonly layout: Layout;
  readonly banks: readonly Bank[];
  /** Accelerators in a full rack, and how they are drawn on its front and on its top. */
  readonly perRack: number;
  readonly front: number;
  readonly top: number;
  /** How rows stand in a hall, for the shader: x and z of the first, steps, counts, sizes. */
  readonly hallX: readonly [number, number, number, number];
  readonly hallZ: readonly [number, number, number, number];
  readonly hallCells: readonly [number, number, number, number];
}

interface Bank {
  readonly kind: UnitKind;
  readonly box: Box;
  readonly first: number;
  readonly end: number;
  readonly gap: number;
}

/** Boxes for rows, and for single units of the yards, at most. */
const mostRows = 260;
const mostUnits = 220;
/** A hall is opened from where it fills this part of the picture. */
const openHall = 0.2;
/** Racks are opened into trays, the tray into packages, and what stands in the way is cut off, from these distances. */
const openRack = 11;
export const openTray = 2.4;
const cutRows = 30;
/** Beyond it, squares stand on the tops of racks, as on a map; nearer, on the fronts. */
const mapFrom = 30;
const mapTo = 60;
const thin = 0.3;

/** Metres between the fins of a transformer and of a tray's cooling. */
const fins = { transformers: 0.4, tray: 0.012 };
const unitLooks: Readonly<Record<UnitKind, Look>> = { coolingUnits: look.cooler, transformers: look.fins, generators: look.plain };

/** How far squares have moved from the fronts (0) to the tops (1). */
export function mapShare(distance: number): number {
  const t = Math.min(1, Math.max(0, (distance - mapFrom) / (mapTo - mapFrom)));
  return t * t * (3 - 2 * t);
}

/** Columns and rows of the squares on a field, as one number: columns + 256 · rows. */
function gridCode(count: number, width: number, height: number): number {
  const columns = Math.max(1, Math.min(255, Math.round(Math.sqrt((count * width) / height))));
  return columns + 256 * Math.ceil(count / columns);
}

export function planFor(layout: Layout): Plan {
  const { plan, hallPlan } = layout;
  const perRack = Math.max(1, plan.serversPerRack * plan.gpusPerServer);
  const grid = slotGrid(Math.ceil(plan.gpusPerServer));
  const empty = { x: 0, y: 0, z: 0, width: 1, height: 1, depth: 1 };
  const has = plan.gpus > 0;
  const hall = has ? layout.hall(0) : empty;
  const row = (r: number): Box => (has && r < layout.rowsIn(0) ? layout.row(0, r) : empty);
  const [first, second, third, next] = [row(0), row(1), row(2), row(hallPlan.rowsPerBay)];
  const rowDepth = first.depth;
  const step = (to: Box, least: number): number => (to === empty ? least : Math.abs(to.z - first.z));
  return {
    layout,
    banks: (['coolingUnits', 'transformers', 'generators'] as const).flatMap((kind) => banksOf(layout, kind)),
    perRack,
    front: grid.columns + 256 * grid.deep * Math.ceil(plan.serversPerRack),
    top: gridCode(Math.ceil(perRack), first.width / Math.max(1, has ? layout.racksIn(0, 0) : 1), rowDepth),
    hallX: [first.x - first.width / 2 - (hall.x - hall.width / 2), next === empty ? hall.width * 2 : next.x - next.width / 2 - (first.x - first.width / 2), hallPlan.bays, hallPlan.rowLength],
    hallZ: [first.z - rowDepth / 2 - (hall.z - hall.depth / 2), step(third, 1e4), step(second, 5e3), rowDepth],
    hallCells: [plan.racksPerRow * perRack, perRack, hallPlan.rowsPerBay, 0],
  };
}

/** Units of a yard that stand in one line, as one box. */
function banksOf(layout: Layout, kind: UnitKind): readonly Bank[] {
  const units = layout[kind];
  const banks: Bank[] = [];
  let first = 0;
  for (let i = 1; i <= units.length; i += 1) {
    const [a, b] = [units[i - 1], units[i]];
    if (a === undefined || (b?.z === a.z && b.x > a.x && b.x - a.x < 3 * a.width)) continue;
    const box = around(units.slice(first, i));
    const pitch = i - first > 1 ? (box.width - a.width) / (i - first - 1) : a.width;
    banks.push({ kind, box, first, end: i, gap: 1 - a.width / pitch });
    first = i;
  }
  return banks;
}

/** Whether any of a box may be in the picture. */
export function inSight(eye: Eye, box: Box): boolean {
  const radius = Math.hypot(box.width, box.height, box.depth) / 2;
  const from = minus(middle(box), eye.position);
  const depth = dot(from, eye.forward);
  if (depth < -radius) return false;
  const slack = (spread: number): number => Math.max(0, depth) * spread + radius * Math.hypot(1, spread);
  return Math.abs(dot(from, eye.up)) <= slack(eye.spread) && Math.abs(dot(from, eye.right)) <= slack(eye.spread * eye.aspect);
}

/** What is drawn from here, around the part in focus. `chosen` is outlined. */
export function partsFrom(plan: Plan, eye: Eye, focus: Address, chosen: Picked | undefined): readonly Part[] {
  const parts: Part[] = [];
  const { layout } = plan;
  const put = (box: Box, as: Look, is: Picked | undefined, more: Partial<Part> = {}): void => {
    if (inSight(eye, box)) parts.push({ box, look: as, is, cells: [0, 0, 0, 0], first: 0, gpus: 0, outlined: is !== undefined && same(is, chosen), ...more });
  };
  outside(plan, eye, put);
  if (layout.plan.gpus > 0) halls(plan, eye, focus, put);
  // What is near is drawn first and hides the rest before it costs anything.
  const far = (part: Part): number => enter(part.box, eye.position, minus(middle(part.box), eye.position)) ?? 1;
  return parts.map((part) => ({ part, depth: far(part) * length(minus(middle(part.box), eye.position)) })).sort((a, b) => a.depth - b.depth).map(({ part }) => part);
}

export function same(a: Picked, b: Picked | undefined): boolean {
  return b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

type Put = (box: Box, as: Look, is: Picked | undefined, more?: Partial<Part>) => void;

function outside({ layout, banks }: Plan, eye: Eye, put: Put): void {
  const { substation, parking } = layout;
  if (substation.width > 0) {
    put({ ...substation, y: -0.02, height: 0.02 }, look.floor, { part: 'substation' });
    put({ ...substation, x: substation.x + substation.width * 0.36, y: 0, z: substation.z - substation.depth * 0.34, width: substation.width * 0.16, depth: substation.depth * 0.16, height: 4.5 }, look.plain, { part: 'substation' });
  }
  put(parking, look.floor, { part: 'parking' });
  if (eye.distance > 60) layout.town.forEach((house, index) => { put(house, look.plain, { part: 'house', index }); });
  let left = mostUnits;
  for (const bank of byDistance(banks, eye)) {
    if (!inSight(eye, bank.box)) continue;
    const count = bank.end - bank.first;
    const { depth } = bank.box;
    const close = depth / length(minus(middle(bank.box), eye.position)) > 0.012;
    if (close && count <= left) {
      left -= count;
      for (let index = bank.first; index < bank.end; index += 1) put(layout.unit(bank.kind, index), unitLooks[bank.kind], { part: bank.kind, index }, { cells: [0, fins.transformers, 0, 0] });
    } else put(bank.box, look.bank, { part: bank.kind, index: bank.first }, { cells: [count, 1, bank.gap, 0] });
  }
}

function byDistance<Thing extends { readonly box: Box }>(things: readonly Thing[], eye: Eye): readonly Thing[] {
  return things.map((thing) => ({ thing, far: length(minus(middle(thing.box), eye.position)) })).sort((a, b) => a.far - b.far).map(({ thing }) => thing);
}

function halls(plan: Plan, eye: Eye, focus: Address, put: Put): void {
  const { layout } = plan;
  const all = Array.from({ length: layout.plan.halls }, (_, hall) => ({ hall, box: layout.hall(hall) }));
  let left = mostRows;
  for (const { hall, box } of byDistance(all, eye)) {
    if (!inSight(eye, box)) continue;
    const away = length(minus(middle(box), eye.position));
    const size = Math.hypot(box.width, box.depth) / (away * eye.spread);
    const rows = layout.rowsIn(hall);
    const is: Picked = { part: 'hall', hall };
    const open = hall === focus.hall ? size > openHall : size > openHall * 2.5;
    walls(box, eye, is, put);
    if (open && rows <= left) {
      left -= rows;
      put({ ...box, y: -0.02, height: 0.02 }, look.floor, is);
      for (let row = 0; row < rows; row += 1) rowParts(plan, eye, focus, hall, row, put);
    } else {
      const [first, end] = rangeOf(layout, is);
      put({ ...box, height: layout.row(hall, 0).height, width: box.width - thin, depth: box.depth - thin }, look.hall, is, { cells: [Math.ceil(layout.plan.racksPerRow), 0, 0, plan.top], first, gpus: end - first });
    }
  }
}

/** The hull is cut: the walls behind stand, of those before only the foot is left, and there is no roof. */
function walls(box: Box, eye: Eye, is: Picked, put: Put): void {
  const low = 0.5;
  const [east, west] = [box.x + box.width / 2, box.x - box.width / 2];
  const [south, north] = [box.z + box.depth / 2, box.z - box.depth / 2];
  put({ ...box, x: east, width: thin, height: eye.position[0] > east ? low : box.height }, look.plain, is);
  put({ ...box, x: west, width: thin, height: eye.position[0] < west ? low : box.height }, look.plain, is);
  put({ ...box, z: south, depth: thin, height: eye.position[2] > box.z ? low : box.height }, look.plain, is);
  put({ ...box, z: north, depth: thin, height: eye.position[2] <= box.z ? low : box.height }, look.plain, is);
}

function rowParts(plan: Plan, eye: Eye, focus: Address, hall: number, row: number, put: Put): void {
  const { layout } = plan;
  const box = layout.row(hall, row);
  const is: Picked = { part: 'row', hall, row };
  const racks = layout.racksIn(hall, row);
  const inFocus = hall === focus.hall && row === focus.row;
  const focused = layout.row(focus.hall, focus.row);
  // What stands between the eye and the row in focus is drawn as its plan on the floor.
  const before = (box.z - focused.z) * Math.sign(eye.position[2] - focused.z) > 0.1;
  if (!inFocus && before && eye.distance < cutRows) {
    put({ ...box, y: 0, height: 0.02 }, look.plan, is, { cells: [racks, 0, 0, 0] });
    return;
  }
  const stretch = (from: number, to: number): void => {
    if (to <= from) return;
    const [a] = rangeOf(layout, { part: 'rack', hall, row, rack: from });
    const [, end] = rangeOf(layout, { part: 'rack', hall, row, rack: to - 1 });
    const each = box.width / racks;
    put({ ...box, x: box.x - box.width / 2 + ((from + to) / 2) * each, width: (to - from) * each }, look.row, is, { cells: [to - from, plan.perRack, plan.front, plan.top], first: a, gpus: end - a });
  };
  if (!inFocus || eye.distance > openRack) {
    stretch(0, racks);
    return;
  }
  const from = Math.max(0, Math.min(focus.rack - 1, racks - 3));
  const to = Math.min(racks, from + 3);
  const opened = eye.distance < openTray;
  const east = eye.position[0] > layout.rack(hall, row, focus.rack).x;
  // Of the racks on the eye's side only those below the open tray are left.
  if (!opened || east) stretch(0, from);
  for (let rack = from; rack < to; rack += 1) rackParts(plan, eye, focus, { hall, row, rack }, opened && (rack === focus.rack || rack > focus.rack === east), put);
  if (!opened || !east) stretch(to, racks);
}

function rackParts({ layout }: Plan, eye: Eye, focus: Address, at: { readonly hall: number; readonly row: number; readonly rack: number }, cut: boolean, put: Put): void {
  const box = layout.rack(at.hall, at.row, at.rack);
  const is: Picked = { part: 'rack', ...at };
  const post = 0.03;
  const opened = cut && at.rack === focus.rack;
  const servers = layout.serversIn(at.hall, at.row, at.rack);
  const until = cut ? Math.min(servers, focus.server + (opened ? 1 : 0)) : servers;
  const height = cut ? layout.server(focus.hall, focus.row, focus.rack, focus.server).y - box.y : box.height;
  for (const dx of [-1, 1]) for (const dz of [-1, 1]) {
    put({ ...box, x: box.x + dx * (box.width / 2 - post / 2), z: box.z + dz * (box.depth / 2 - post / 2), width: post, depth: post, height }, look.plain, is);
  }
  put({ ...box, height: 0.06 }, look.plain, is);
  if (!cut) put({ ...box, y: box.height - 0.06, height: 0.06 }, look.plain, is);
  const grid = slotGrid(Math.ceil(layout.plan.gpusPerServer));
  for (let server = 0; server < until; server += 1) {
    const part: Picked = { part: 'server', ...at, server };
    const [first, end] = rangeOf(layout, part);
    const place = layout.server(at.hall, at.row, at.rack, server);
    if (opened && server === focus.server) trayParts(layout, eye, { ...at, server }, part, put);
    else put(place, look.tray, part, { cells: [1, 0, grid.columns + 256 * grid.deep, 0], first, gpus: end - first });
  }
}

/** A tray without its lid. Die and memory stacks are drawn as in a typical package; how many stacks there are differs from chip to chip. */
function trayParts(layout: Layout, eye: Eye, at: Omit<Address, 'slot'>, is: Picked, put: Put): void {
  const tray = layout.server(at.hall, at.row, at.rack, at.server);
  const gpus = layout.gpusIn(at.hall, at.row, at.rack, at.server);
  const slots = Array.from({ length: gpus }, (_, slot) => layout.slot(at.hall, at.row, at.rack, at.server, slot));
  const floor = (slots[0]?.y ?? tray.y) - tray.y;
  put({ ...tray, height: floor }, look.floor, is);
  const wall = 0.006;
  const toEye = eye.position[2] > tray.z ? -1 : 1;
  put({ ...tray, z: tray.z + toEye * (tray.depth / 2 - 0.09), depth: 0.18, y: tray.y + floor, width: tray.width - 4 * wall, height: (tray.height - floor) * 0.7 }, look.fins, is, { cells: [0, fins.tray, 0, 0] });
  for (const side of [-1, 1]) put({ ...tray, x: tray.x + side * (tray.width / 2 - wall / 2), width: wall, y: tray.y + floor, height: (tray.height - floor) * 0.25 }, look.plain, is);
  slots.forEach((box, slot) => {
    const part: Picked = { part: 'slot', ...at, slot };
    const [first] = rangeOf(layout, part);
    const base = box.height * 0.35;
    put({ ...box, height: base }, look.pack, part);
    const { width, depth } = box;
    put({ ...box, y: box.y + base, width: width * 0.4, depth: depth * 0.72, height: box.height * 0.3 }, look.die, part, { cells: [12, 12, 0, 0], first, gpus: 1 });
    for (const side of [-1, 1]) for (const step of [-1, 0, 1]) {
      put({ x: box.x + side * width * 0.34, y: box.y + base, z: box.z + step * depth * 0.26, width: width * 0.18, depth: depth * 0.21, height: box.height * 0.45 }, look.memory, part, { cells: [8, 0, 0, 0] });
    }
  });
}
