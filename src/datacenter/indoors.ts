/** What stands in a hall: rows of racks in bays, trays in racks, packages on trays. */
import type { Counts } from './address.ts';
import type { Box, SitePlan } from './plan.ts';
import { aisle, bay, hullHeight, hullMargin, packageSize, rackSize, trayHeight } from './sizes.ts';

/** The size of the halls, which are all alike, and how rows are put into them. */
export interface HallPlan {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** Rows stand one behind the other in this many bays, side by side. */
  readonly bays: number;
  readonly rowsPerBay: number;
  readonly rowLength: number;
}

const pairPitch = 2 * rackSize.depth + aisle.hot + aisle.cold;

/** A hull that is as near to a square as whole rows allow. A small site gets a small hall. */
export function hallPlan(plan: SitePlan): HallPlan {
  const rows = Math.max(1, Math.min(Math.ceil(plan.rowsPerHall), plan.rows));
  const rowLength = Math.max(1, Math.min(Math.ceil(plan.racksPerRow), plan.racks)) * rackSize.width;
  const bays = Math.min(rows, Math.max(1, Math.round(Math.sqrt((rows * pairPitch) / 2 / (rowLength + aisle.cross)))));
  const rowsPerBay = Math.ceil(rows / bays);
  return {
    bays,
    rowsPerBay,
    rowLength,
    width: bays * rowLength + (bays - 1) * aisle.cross + 2 * hullMargin,
    depth: Math.ceil(rowsPerBay / 2) * pairPitch + aisle.cold + 2 * hullMargin,
    height: hullHeight,
  };
}

/** Boxes inside a hull that stands at `hull`. */
export interface Indoors {
  readonly row: (hall: number, row: number) => Box;
  readonly rack: (hall: number, row: number, rack: number) => Box;
  readonly server: (hall: number, row: number, rack: number, server: number) => Box;
  readonly slot: (hall: number, row: number, rack: number, server: number, slot: number) => Box;
  /** The side, −1 north or 1 south, on which a row turns its fronts to the cold aisle. */
  readonly front: (row: number) => -1 | 1;
}

/** Packages on a tray: two deep, four from nine on. */
export function slotGrid(gpusPerServer: number): { readonly columns: number; readonly deep: number } {
  const deep = gpusPerServer <= 1 ? 1 : gpusPerServer <= 8 ? 2 : 4;
  return { columns: Math.ceil(gpusPerServer / deep), deep };
}

export function indoors(plan: SitePlan, counts: Counts, hall: HallPlan, hull: (hall: number) => Box): Indoors {
  const front = (row: number): -1 | 1 => ((row % hall.rowsPerBay) % 2 === 0 ? -1 : 1);
  const place = (h: number, r: number): { readonly left: number; readonly z: number } => {
    const box = hull(h);
    const inBay = r % hall.rowsPerBay;
    return {
      left: box.x - hall.width / 2 + hullMargin + Math.floor(r / hall.rowsPerBay) * (hall.rowLength + aisle.cross),
      z:
        box.z - hall.depth / 2 + hullMargin + aisle.cold + rackSize.depth / 2 +
        Math.floor(inBay / 2) * pairPitch + (inBay % 2) * (rackSize.depth + aisle.hot),
    };
  };
  const row = (h: number, r: number): Box => {
    const { left, z } = place(h, r);
    const width = counts.racksIn(h, r) * rackSize.width;
    return { ...rackSize, width, x: left + width / 2, y: 0, z };
  };
  const rack = (h: number, r: number, k: number): Box => {
    const { left, z } = place(h, r);
    return { ...rackSize, x: left + (k + 0.5) * rackSize.width, y: 0, z };
  };
  const pitch = (rackSize.height - bay.foot - bay.top) / Math.max(1, plan.serversPerRack);
  const trayPitch = Math.min(pitch, trayHeight.most + trayHeight.gap);
  const server = (h: number, r: number, k: number, s: number): Box => {
    const box = rack(h, r, k);
    return {
      x: box.x,
      // The trays hang evenly over the height: air and cables need the rest.
      y: bay.foot + s * pitch + (pitch - trayPitch) / 2,
      z: box.z + (front(r) * (bay.back - bay.front)) / 2,
      width: rackSize.width - 2 * bay.side,
      height: Math.max(trayPitch * 0.5, trayPitch - trayHeight.gap),
      depth: rackSize.depth - bay.back - bay.front,
    };
  };
  const { columns, deep } = slotGrid(plan.gpusPerServer);
  const slot = (h: number, r: number, k: number, s: number, g: number): Box => {
    const tray = server(h, r, k, s);
    const cell = { width: tray.width / columns, depth: (tray.depth * 0.7) / deep };
    const side = Math.min(packageSize.most, packageSize.share * cell.width, packageSize.share * cell.depth);
    return {
      // Slot 0 is at the front on the left of somebody who stands before it; the row that looks north is seen from there.
      x: tray.x + front(r) * ((g % columns) + 0.5 - columns / 2) * cell.width,
      y: tray.y + tray.height * 0.2,
      z: tray.z + front(r) * (tray.depth / 2 - (Math.floor(g / columns) + 0.5) * cell.depth),
      width: side,
      height: Math.min(packageSize.height, tray.height * 0.6),
      depth: side,
    };
  };
  return { row, rack, server, slot, front };
}
