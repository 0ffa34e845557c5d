/**
 * Where everything of a site stands: a pure function of what it is made of. The scene, the posters, the table, the tree
 * of buttons and the picking all read this and nothing else, so that they cannot disagree.
 */
import { addressOf, countsOf, indexOf, type Counts } from './address.ts';
import { hallPlan, indoors, type HallPlan, type Indoors } from './indoors.ts';
import { outdoors, type Outdoors, type Spot, type UnitKind } from './outdoors.ts';
import type { Address, Box, SitePlan } from './plan.ts';
import { aisle, rackSize } from './sizes.ts';

/** A site placed. Numbers of halls, rows … count from 0 within their parent. */
export interface Layout extends Counts, Indoors, Pick<Outdoors, 'hall' | 'unit' | 'unitsAt' | 'parcels' | 'substation' | 'towers' | 'parking' | 'town' | 'people' | 'bounds'> {
  readonly plan: SitePlan;
  readonly hallPlan: HallPlan;
  readonly coolingUnits: readonly Box[];
  readonly transformers: readonly Box[];
  readonly generators: readonly Box[];
  /** @throws RangeError outside 0 … gpus − 1 */
  readonly addressOf: (i: number) => Address;
  /** The inverse of `addressOf`. @throws RangeError where no accelerator stands */
  readonly indexOf: (address: Address) => number;
  /** People in the cold aisle before a rack, for scale. */
  readonly peopleNear: (address: Address) => readonly Spot[];
}

export function layoutOf(plan: SitePlan): Layout {
  const counts = countsOf(plan);
  const hall = hallPlan(plan);
  const outside = outdoors(plan, hall);
  const inside = indoors(plan, counts, hall, outside.hall);
  const { units, ...open } = outside;
  const yards: Readonly<Record<UnitKind, readonly Box[]>> = units;
  return {
    plan,
    hallPlan: hall,
    ...counts,
    ...open,
    ...inside,
    ...yards,
    addressOf: (i) => addressOf(plan, i),
    indexOf: (address) => indexOf(plan, address),
    peopleNear: ({ hall: h, row, rack }) => {
      const { x, z } = inside.rack(h, row, rack);
      const inAisle = z + inside.front(row) * (rackSize.depth / 2 + aisle.cold / 2);
      return [
        { x: x + 0.9, z: inAisle },
        { x: x - 2.1, z: inAisle },
      ];
    },
  };
}
