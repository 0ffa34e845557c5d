/** What flows through the site, as ribbons: power from the substation to the racks, heat to the yards, data to the gate. */
import type { Layout } from './layout.ts';
import { mostMarkedRows, type Mark } from './mark.ts';
import type { Box } from './plan.ts';
import { aisle, hullMargin, road } from './sizes.ts';

/** The widest ribbon fits a road; the narrowest can still be seen. */
const widest = 0.8 * road;
const narrowest = 0.5;
/** Above the generators, and above the racks. */
const overYard = 4.2;
const overRacks = 2.35;

const count = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

/** A ribbon along x or z between two places. */
function ribbon(from: { readonly x: number; readonly z: number }, to: { readonly x: number; readonly z: number }, wide: number, y: number, ink: Mark['ink'], strength: number): Mark {
  const [dx, dz] = [Math.abs(to.x - from.x), Math.abs(to.z - from.z)];
  const flat: Box = { x: (from.x + to.x) / 2, z: (from.z + to.z) / 2, y, height: 0.25, width: Math.max(wide, dx + (dx > dz ? wide : 0)), depth: Math.max(wide, dz + (dz >= dx ? wide : 0)) };
  return { box: flat, ink, strength };
}

/** How many accelerators stand in each hall, as a share of all. */
function sharesOf(layout: Layout): readonly number[] {
  const { halls, gpus } = layout.plan;
  const first = (hall: number): number => (hall < halls ? layout.indexOf({ hall, row: 0, rack: 0, server: 0, slot: 0 }) : gpus);
  return count(halls).map((hall) => (first(hall + 1) - first(hall)) / gpus);
}

/**
 * From the substation along the roads to each hall, wide as the power that passes; into the hall what the machines
 * take, to its yard of coolers, lighter, what is contracted beyond them.
 */
export function powerMarks(layout: Layout, itShare: number): readonly Mark[] {
  const { parcels, substation } = layout;
  const shares = sharesOf(layout);
  const wide = (share: number): number => Math.max(narrowest, widest * share);
  const marks: Mark[] = [];
  const lay = (from: { readonly x: number; readonly z: number }, to: { readonly x: number; readonly z: number }, share: number, y = 0.1, strength = 1): void => void marks.push(ribbon(from, to, wide(share), y, 'computing', strength));
  const west = (-parcels.columns * parcels.width) / 2;
  const top = (-parcels.rows * parcels.depth) / 2;
  const road0 = west - road / 2;
  lay({ x: substation.x, z: 0 }, { x: road0, z: 0 }, 1);
  const rowShare = (r: number): number => shares.slice(r * parcels.columns, (r + 1) * parcels.columns).reduce((sum, share) => sum + share, 0);
  const roadOf = (r: number): number => top + r * parcels.depth;
  // The road along the west side: each stretch carries what lies beyond it.
  for (const side of [-1, 1]) {
    const rows = count(parcels.rows).filter((r) => (side < 0 ? roadOf(r) <= 0 : roadOf(r) > 0)).sort((a, b) => side * (roadOf(a) - roadOf(b)));
    rows.forEach((r, i) => {
      const beyond = rows.slice(i).reduce((sum, each) => sum + rowShare(each), 0);
      const before = i === 0 ? 0 : roadOf(rows[i - 1] ?? r);
      lay({ x: road0, z: before }, { x: road0, z: roadOf(r) }, beyond);
    });
  }
  for (const r of count(parcels.rows)) {
    let left = rowShare(r);
    let from = road0;
    for (const c of count(parcels.columns)) {
      const h = r * parcels.columns + c;
      const share = shares[h];
      if (share === undefined) break;
      const hull = layout.hall(h);
      const edge = hull.x - hull.width / 2;
      lay({ x: from, z: roadOf(r) }, { x: edge - road / 4, z: roadOf(r) }, left);
      // To the coolers, down the west side; to the machines, over the yard into the hall.
      const cooled = share * (1 - itShare);
      lay({ x: edge - road / 4, z: roadOf(r) }, { x: edge - road / 4, z: hull.z + hull.depth / 2 + 4 }, cooled, 0.1, 0.45);
      lay({ x: edge - road / 4, z: hull.z + hull.depth / 2 + 4 }, { x: hull.x + hull.width / 2, z: hull.z + hull.depth / 2 + 4 }, cooled, overYard, 0.45);
      const door = edge + hullMargin;
      lay({ x: edge - road / 4, z: roadOf(r) }, { x: door, z: roadOf(r) }, share * itShare);
      lay({ x: door, z: roadOf(r) }, { x: door, z: hull.z - hull.depth / 2 + hullMargin }, share * itShare, overYard);
      marks.push(...inHall(layout, h, 'computing', hull.z - hull.depth / 2 + hullMargin));
      left -= share;
      from = edge - road / 4;
    }
  }
  return marks;
}

/** From the door along the bays, and over each row. */
function inHall(layout: Layout, h: number, ink: Mark['ink'], z: number): readonly Mark[] {
  const hull = layout.hall(h);
  const { bays, rowLength, rowsPerBay } = layout.hallPlan;
  const rows = layout.rowsIn(h);
  const left = hull.x - hull.width / 2 + hullMargin;
  const bayAt = (b: number): number => left + b * (rowLength + aisle.cross);
  const used = count(bays).filter((b) => b * rowsPerBay < rows);
  const last = bayAt(used.length - 1);
  const marks: Mark[] = [ribbon({ x: left, z }, { x: last, z }, 0.6, overRacks, ink, 1)];
  for (const b of used) {
    const end = layout.row(h, Math.min(rows, (b + 1) * rowsPerBay) - 1);
    marks.push(ribbon({ x: bayAt(b) - 0.5, z }, { x: bayAt(b) - 0.5, z: end.z }, 0.5, overRacks, ink, 1));
  }
  if (layout.plan.rows <= mostMarkedRows) {
    for (const r of count(rows)) {
      const row = layout.row(h, r);
      marks.push(ribbon({ x: row.x - row.width / 2 - 0.5, z: row.z }, { x: row.x + row.width / 2, z: row.z }, 0.22, overRacks, ink, 1));
    }
  }
  return marks;
}

/** Painted tops keep this much of the edge, so that each unit can be counted. */
const rim = 0.5;

/** Coolers with their tops painted, and the way of the heat from the hall to them. */
export function heatMarks(layout: Layout, mostUnits: number): readonly Mark[] {
  const marks: Mark[] = [];
  const each = layout.plan.coolingUnits <= mostUnits;
  for (const h of count(layout.plan.halls)) {
    const [first, end] = layout.unitsAt('coolingUnits', h);
    if (end <= first) continue;
    const hull = layout.hall(h);
    const units = count(end - first).map((i) => layout.unit('coolingUnits', first + i));
    const far = Math.max(...units.map(({ z, depth }) => z + depth / 2));
    if (each) for (const unit of units) marks.push({ box: { ...unit, y: unit.y + unit.height, width: unit.width - rim, height: 0.08, depth: unit.depth - rim }, ink: 'computing', strength: 1 });
    else marks.push({ box: { ...hull, y: 0, z: (hull.z + hull.depth / 2 + far) / 2, depth: far - hull.z - hull.depth / 2 - 2, height: 2.7 }, ink: 'computing', strength: 1 });
    // Out of every second aisle, the hot ones, to the yard.
    const { bays, rowLength } = layout.hallPlan;
    for (const b of count(bays)) {
      if (b * layout.hallPlan.rowsPerBay >= layout.rowsIn(h)) break;
      const x = hull.x - hull.width / 2 + hullMargin + b * (rowLength + aisle.cross) + rowLength / 2;
      marks.push(ribbon({ x, z: hull.z - hull.depth / 2 + hullMargin }, { x, z: hull.z + hull.depth / 2 + 1.5 }, Math.min(2, rowLength / 5), overRacks + 0.3, 'computing', 0.4));
    }
  }
  return marks;
}

/** A switch at the end of each row, a frame of them in each hall, a cable to the gate. Nobody publishes how many: for scale only. */
export function networkMarks(layout: Layout): readonly Mark[] {
  const { parcels, parking } = layout;
  const marks: Mark[] = [];
  const gate = { x: parking.x - parking.width / 2, z: parking.z - parking.depth / 2 - 3 };
  const west = (-parcels.columns * parcels.width) / 2;
  const trunk = 1.2;
  for (const h of count(layout.plan.halls)) {
    const hull = layout.hall(h);
    const spine = { x: hull.x - hull.width / 2 + hullMargin, z: hull.z + hull.depth / 2 - 1 };
    marks.push({ box: { ...spine, y: 0, width: 2.4, height: 3, depth: 1.2 }, ink: 'data', strength: 1 });
    marks.push(...inHall(layout, h, 'data', spine.z));
    if (layout.plan.rows <= mostMarkedRows) {
      for (const r of count(layout.rowsIn(h))) {
        const row = layout.row(h, r);
        marks.push({ box: { ...row, x: row.x - row.width / 2 + 0.3, y: row.height, width: 0.6, height: 0.5 }, ink: 'data', strength: 1 });
      }
    }
    const out = { x: hull.x - hull.width / 2 - road / 4, z: spine.z };
    marks.push(ribbon(spine, out, trunk, 0.1, 'data', 1), ribbon(out, { x: out.x, z: gate.z }, trunk, 0.1, 'data', 1));
  }
  marks.push(ribbon({ x: west - road / 4, z: gate.z }, gate, trunk, 0.1, 'data', 1));
  return marks;
}
