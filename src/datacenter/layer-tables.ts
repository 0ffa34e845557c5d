/** What the table of each layer holds: live quantities, sourced facts, or nothing where nobody published it. */
import type { layers } from '../i18n/pt-BR/layers.ts';
import type { LayerId } from './layers.ts';

export type LayerRowId = keyof typeof layers.rows;

export interface LayerRow {
  /** Its words. */
  readonly id: LayerRowId;
  readonly quantity?: string;
  readonly fact?: string;
}

const row = (id: LayerRowId, quantity: string): LayerRow => ({ id, quantity });
const sourced = (id: LayerRowId, fact: string): LayerRow => ({ id, fact });
const unpublished = (id: LayerRowId): LayerRow => ({ id });

export const layerTables: Readonly<Record<LayerId, readonly LayerRow[]>> = {
  power: [
    row('line', 'facilityPower'), row('substation', 'substationApparentPower'), row('transformers', 'transformersAtSite'), row('eachTransformer', 'transformerRating'),
    row('machines', 'siteItPower'), row('beyond', 'overheadPower'), unpublished('losses'),
    row('hall', 'hallPower'), row('row', 'rowPower'), row('rack', 'rackPower'), row('server', 'serverPower'), row('chip', 'acceleratorPower'),
    row('mean', 'meanFacilityPower'), row('meanMachines', 'meanItPower'), row('meanBeyond', 'meanOverheadPower'),
  ],
  cooling: [
    row('heat', 'siteItPower'), row('meanHeat', 'meanItPower'), row('coolers', 'chillersAtSite'), row('eachCooler', 'chillerCapacity'),
    row('coolingPower', 'meanOverheadPower'), row('water', 'annualWater'), row('waterRate', 'waterUsage'), sourced('waterPecem', 'tiktok-water'),
  ],
  network: [row('joined', 'acceleratorsPerServer'), row('servers', 'serversAtSite'), row('racks', 'racksAtSite'), unpublished('leaf'), unpublished('spine'), unpublished('uplink')],
  labour: [
    unpublished('here'), sourced('guaranteed', 'abilene-jobs-guaranteed'), sourced('expected', 'abilene-jobs-permanent'), sourced('construction', 'abilene-jobs-construction'),
    sourced('wage', 'abilene-job-wage'), sourced('colossus', 'colossus-jobs'), sourced('pecem', 'tiktok-jobs-permanent'), unpublished('shift'),
  ],
  money: [
    row('total', 'capitalCost'), row('it', 'itCapitalCost'), row('shell', 'shellCapitalCost'), row('itShare', 'itCapitalShare'), row('perGpu', 'capitalPerAccelerator'),
    unpublished('chipsAlone'), unpublished('shellParts'), row('charge', 'annualCapitalCharge'), row('energyCost', 'annualEnergyCost'), row('operating', 'annualOperatingCost'),
  ],
  failures: [
    row('failing', 'gpuFailuresPerDay'), row('rate', 'gpuFailureRate'), row('idle', 'idleShareAtMean'),
    sourced('faults', 'llama3-gpu-faults'), sourced('memory', 'llama3-memory-faults'), sourced('days', 'llama3-failure-days'), unpublished('repair'),
  ],
};
