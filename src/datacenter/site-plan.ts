/** From the model's facility quantities to what a site is made of. */
import type { Values } from '../model/live.ts';
import type { SitePlan } from './plan.ts';
import { wholes } from './share-out.ts';

/**
 * The site of a scenario: counts equal the model's to the unit. Servers, racks, rows and halls follow from the
 * accelerators, so that each of these has a place even where pins contradict each other.
 */
export function planOf(values: Values): SitePlan {
  const of = (id: string): number => {
    const value = Number(values[id]);
    return Number.isFinite(value) && value > 0 ? value : 0;
  };
  const sizes = {
    gpusPerServer: Math.max(1, of('acceleratorsPerServer')),
    serversPerRack: Math.max(1, of('serversPerRack')),
    racksPerRow: Math.max(1, of('racksPerRow')),
    rowsPerHall: Math.max(1, of('rowsPerHall')),
  };
  const servers = wholes(of('siteAccelerators') / sizes.gpusPerServer);
  const racks = wholes(servers / sizes.serversPerRack);
  const rows = wholes(racks / sizes.racksPerRow);
  return {
    ...sizes,
    gpus: Math.min(wholes(of('siteAccelerators')), servers * sizes.gpusPerServer),
    servers,
    racks,
    rows,
    halls: wholes(rows / sizes.rowsPerHall),
    coolingUnits: wholes(of('chillersAtSite')),
    transformers: wholes(of('transformersAtSite')),
    generators: wholes(of('generatorsAtSite')),
    circuits: wholes(of('circuitsForSite')),
    powerPerGpu: of('acceleratorPower'),
    facilityPower: of('facilityPower'),
  };
}
