/** The number of an accelerator and where it stands: one follows from the other, for every one of them. */
import type { Address, SitePlan } from './plan.ts';
import { countIn, firstOf, groupOf } from './share-out.ts';

/** How many parts each part has; the last ones may be partly filled. */
export interface Counts {
  readonly rowsIn: (hall: number) => number;
  readonly racksIn: (hall: number, row: number) => number;
  readonly serversIn: (hall: number, row: number, rack: number) => number;
  readonly gpusIn: (hall: number, row: number, rack: number, server: number) => number;
}

/** Rows, racks and servers counted through the whole site. */
function rowIndex(plan: SitePlan, hall: number, row: number): number {
  return firstOf(hall, plan.rowsPerHall) + row;
}
function rackIndex(plan: SitePlan, hall: number, row: number, rack: number): number {
  return firstOf(rowIndex(plan, hall, row), plan.racksPerRow) + rack;
}
function serverIndex(plan: SitePlan, hall: number, row: number, rack: number, server: number): number {
  return firstOf(rackIndex(plan, hall, row, rack), plan.serversPerRack) + server;
}

export function countsOf(plan: SitePlan): Counts {
  return {
    rowsIn: (hall) => countIn(hall, plan.rowsPerHall, plan.rows),
    racksIn: (hall, row) => countIn(rowIndex(plan, hall, row), plan.racksPerRow, plan.racks),
    serversIn: (hall, row, rack) => countIn(rackIndex(plan, hall, row, rack), plan.serversPerRack, plan.servers),
    gpusIn: (hall, row, rack, server) => countIn(serverIndex(plan, hall, row, rack, server), plan.gpusPerServer, plan.gpus),
  };
}

/** Where accelerator `i` stands. @throws RangeError outside 0 … gpus − 1 */
export function addressOf(plan: SitePlan, i: number): Address {
  if (!Number.isInteger(i) || i < 0 || i >= plan.gpus) {
    throw new RangeError(`accelerator ${String(i)}: there are those from 0 to ${String(plan.gpus - 1)}`);
  }
  const server = groupOf(i, plan.gpusPerServer);
  const rack = groupOf(server, plan.serversPerRack);
  const row = groupOf(rack, plan.racksPerRow);
  const hall = groupOf(row, plan.rowsPerHall);
  return {
    hall,
    row: row - firstOf(hall, plan.rowsPerHall),
    rack: rack - firstOf(row, plan.racksPerRow),
    server: server - firstOf(rack, plan.serversPerRack),
    slot: i - firstOf(server, plan.gpusPerServer),
  };
}

/** Which accelerator stands there. @throws RangeError where none stands; the message names the part and its bounds */
export function indexOf(plan: SitePlan, { hall, row, rack, server, slot }: Address): number {
  const counts = countsOf(plan);
  const within = (name: string, value: number, count: number): void => {
    if (!Number.isInteger(value) || value < 0 || value >= count) {
      throw new RangeError(`${name} ${String(value)}: there are those from 0 to ${String(count - 1)}`);
    }
  };
  within('hall', hall, plan.halls);
  within('row', row, counts.rowsIn(hall));
  within('rack', rack, counts.racksIn(hall, row));
  within('server', server, counts.serversIn(hall, row, rack));
  within('slot', slot, counts.gpusIn(hall, row, rack, server));
  return firstOf(serverIndex(plan, hall, row, rack, server), plan.gpusPerServer) + slot;
}
