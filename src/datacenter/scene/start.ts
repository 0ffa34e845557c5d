import type { Layout } from '../layout.ts';
import type { Address } from '../plan.ts';

/** Where the way inwards leads at first: a rack in the middle of a row that turns its front to the south, and not at the edge. */
export function startOf(layout: Layout): Address {
  const nothing = { hall: 0, row: 0, rack: 0, server: 0, slot: 0 };
  if (layout.plan.gpus === 0) return nothing;
  const hall = Math.min(layout.plan.halls - 1, layout.parcels.columns * Math.max(0, layout.parcels.rows - 1));
  const rows = layout.rowsIn(hall);
  const inBay = Math.min(rows, layout.hallPlan.rowsPerBay);
  const middle = Math.floor(inBay / 2);
  const row = [middle, middle + 1, middle - 1, 0].find((r) => r >= 0 && r < inBay && layout.front(r) > 0) ?? 0;
  const rack = Math.floor(layout.racksIn(hall, row) / 2);
  const server = Math.floor(layout.serversIn(hall, row, rack) / 2);
  return { hall, row, rack, server, slot: 0 };
}
