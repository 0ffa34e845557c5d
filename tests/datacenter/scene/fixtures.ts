import { layoutOf, type Layout } from '../../../src/datacenter/layout.ts';
import type { SitePlan } from '../../../src/datacenter/plan.ts';

/** A site with whole shares: 8 × 4 × 16 × 40 accelerators in a hall. */
export function siteOf(gpus: number): Layout {
  const [gpusPerServer, serversPerRack, racksPerRow, rowsPerHall] = [8, 4, 16, 40];
  const servers = Math.ceil(gpus / gpusPerServer);
  const racks = Math.ceil(servers / serversPerRack);
  const rows = Math.ceil(racks / racksPerRow);
  const plan: SitePlan = {
    gpus, gpusPerServer, serversPerRack, racksPerRow, rowsPerHall, servers, racks, rows, halls: Math.ceil(rows / rowsPerHall),
    coolingUnits: Math.ceil(gpus / 1200), transformers: Math.ceil(gpus / 1400), generators: Math.ceil(gpus / 1700), circuits: 2,
    powerPerGpu: 1000, facilityPower: gpus * 1785,
  };
  return layoutOf(plan);
}

/** The same numbers on every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
