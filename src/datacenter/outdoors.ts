/** What stands outside: halls in a grid of parcels with their yards, the substation, the line, parking, the town. */
import type { HallPlan } from './indoors.ts';
import type { Box, SitePlan } from './plan.ts';
import { chillerSize, generatorSize, house, mostPlaced, road, tower, transformerSize, type YardUnit } from './sizes.ts';

/** A place on the ground. */
export interface Spot {
  readonly x: number;
  readonly z: number;
}

export type UnitKind = 'coolingUnits' | 'transformers' | 'generators';

/** The grid in which the parcels stand, the middle of the campus at 0, 0. */
export interface Parcels {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly depth: number;
  /** From the north edge of a parcel to the hull. */
  readonly north: number;
}

export interface Outdoors {
  readonly parcels: Parcels;
  readonly hall: (i: number) => Box;
  readonly unit: (kind: UnitKind, i: number) => Box;
  /** First and last + 1 of the units that stand at a hall. */
  readonly unitsAt: (kind: UnitKind, hall: number) => readonly [number, number];
  readonly units: Readonly<Record<UnitKind, readonly Box[]>>;
  readonly substation: Box;
  readonly towers: readonly Box[];
  readonly parking: Box;
  readonly town: readonly Box[];
  readonly people: readonly Spot[];
  readonly bounds: Box;
}

interface Yard {
  readonly columns: number;
  readonly depth: number;
}

/** The strip that the units of one hall take beside it. */
function yardOf(count: number, halls: number, { width, depth, gap }: YardUnit, along: number): Yard {
  const perHall = Math.ceil(count / Math.max(1, halls));
  const columns = Math.max(1, Math.floor((along + gap) / (width + gap)));
  return { columns, depth: Math.ceil(perHall / columns) * (depth + gap) };
}

/** Cooling to the south of each hall, transformers and then generators to its north. */
export function outdoors(plan: SitePlan, hall: HallPlan): Outdoors {
  const kinds = {
    coolingUnits: { size: chillerSize, yard: yardOf(plan.coolingUnits, plan.halls, chillerSize, hall.width) },
    transformers: { size: transformerSize, yard: yardOf(plan.transformers, plan.halls, transformerSize, hall.width) },
    generators: { size: generatorSize, yard: yardOf(plan.generators, plan.halls, generatorSize, hall.width) },
  } as const;
  const north = kinds.transformers.yard.depth + kinds.generators.yard.depth + road / 2 + 2;
  const width = hall.width + road;
  const depth = north + hall.depth + 2 + kinds.coolingUnits.yard.depth + road / 2;
  const columns = plan.halls === 0 ? 0 : Math.min(plan.halls, Math.max(1, Math.round(Math.sqrt((plan.halls * depth * 1.5) / width))));
  const parcels: Parcels = { columns, rows: columns === 0 ? 0 : Math.ceil(plan.halls / columns), width, depth, north };
  const west = (-columns * width) / 2;
  const top = (-parcels.rows * depth) / 2;

  const hallBox = (i: number): Box => ({
    x: west + ((i % columns) + 0.5) * width,
    y: 0,
    z: top + Math.floor(i / columns) * depth + north + hall.depth / 2,
    width: hall.width,
    height: hall.height,
    depth: hall.depth,
  });
  const unitsAt = (kind: UnitKind, h: number): readonly [number, number] => [
    Math.ceil((h * plan[kind]) / plan.halls),
    Math.ceil(((h + 1) * plan[kind]) / plan.halls),
  ];
  const unit = (kind: UnitKind, i: number): Box => {
    const { size, yard } = kinds[kind];
    const h = Math.floor((i * plan.halls) / plan[kind]);
    const n = i - unitsAt(kind, h)[0];
    const hull = hallBox(h);
    const step = Math.floor(n / yard.columns) * (size.depth + size.gap) + size.gap / 2 + size.depth / 2;
    const z = {
      coolingUnits: hull.z + hall.depth / 2 + 2 + step,
      transformers: hull.z - hall.depth / 2 - 2 - step,
      generators: hull.z - hall.depth / 2 - 2 - kinds.transformers.yard.depth - step,
    };
    return {
      x: hull.x - hall.width / 2 + (n % yard.columns) * (size.width + size.gap) + size.width / 2,
      y: 0,
      z: z[kind],
      width: size.width,
      height: size.height,
      depth: size.depth,
    };
  };
  const list = (kind: UnitKind): readonly Box[] =>
    plan.halls === 0 ? [] : Array.from({ length: Math.min(plan[kind], mostPlaced) }, (_, i) => unit(kind, i));

  const east = -west;
  const south = -top;
  // An outdoor main substation covers some tenths of a hectare for a hundred megawatts, from memory.
  const side = plan.facilityPower > 0 ? Math.min(240, 12 + 3 * Math.sqrt(plan.facilityPower / 1e6)) : 0;
  const substation: Box = { x: west - road - (side * 1.3) / 2, y: 0, z: 0, width: side * 1.3, height: side === 0 ? 0 : 12, depth: side };
  const parking: Box = { x: east - Math.min(60, Math.max(20, east)) / 2, y: 0, z: south + road + 12, width: Math.min(60, Math.max(20, east)), height: 0.1, depth: 24 };
  return {
    parcels,
    hall: hallBox,
    unit,
    unitsAt,
    units: { coolingUnits: list('coolingUnits'), transformers: list('transformers'), generators: list('generators') },
    substation,
    towers: towersOf(plan, substation),
    parking,
    town: townAt(east + 80),
    people: peopleOf(plan, hall, hallBox, parking, substation),
    bounds: between(Math.min(substation.x - substation.width / 2, parking.x - parking.width / 2, west), east + road, Math.min(top, -side / 2) - road, parking.z + parking.depth / 2),
  };
}

/** Two circuits on a tower; lines run west, side by side. */
function towersOf({ circuits }: SitePlan, { x, z, width }: Box): readonly Box[] {
  const lines = Math.min(Math.ceil(circuits / tower.circuits), mostPlaced / tower.perLine);
  return Array.from({ length: lines * tower.perLine }, (_, i) => ({
    x: x - width / 2 - 30 - Math.floor(i / lines) * tower.span,
    y: 0,
    z: z + ((i % lines) - (lines - 1) / 2) * tower.apart,
    width: tower.width,
    height: tower.height,
    depth: tower.width,
  }));
}

/** Blocks of houses beside the site, for scale: no site publishes who its neighbours are. */
function townAt(west: number): readonly Box[] {
  const [blocksAcross, blocksDown] = [5, 5];
  return Array.from({ length: blocksAcross * blocksDown * 8 }, (_, i) => {
    const block = Math.floor(i / 8);
    return {
      x: west + (block % blocksAcross) * 78 + (i % 4) * 15,
      y: 0,
      z: (Math.floor(block / blocksAcross) - (blocksDown - 1) / 2) * 58 + Math.floor((i % 8) / 4) * 20 - 10,
      ...house,
      // Not all houses are alike: a fixed pattern of one and two storeys.
      height: (i * 7) % 5 === 0 ? house.height * 1.7 : house.height,
    };
  });
}

/** Somebody at each hall's door and in its first aisle, some at the gate and at the substation. For scale. */
function peopleOf(plan: SitePlan, hall: HallPlan, hallBox: (i: number) => Box, parking: Box, substation: Box): readonly Spot[] {
  if (plan.halls === 0) return [];
  const atHalls = Array.from({ length: Math.min(plan.halls, 400) }, (_, i) => {
    const { x, z } = hallBox(i);
    return [
      { x: x - hall.width / 2 - 2.5, z: z + hall.depth * 0.31 },
      { x: x - hall.width * 0.2, z: z - hall.depth / 2 + 2.4 },
    ];
  }).flat();
  const atGate = [-4, -2.5, 3].map((dx, i) => ({ x: parking.x + dx, z: parking.z - parking.depth / 2 - 3 - i * 0.6 }));
  return [...atHalls, ...atGate, { x: substation.x, z: substation.z + substation.depth / 2 + 3 }];
}

function between(west: number, east: number, north: number, south: number): Box {
  return { x: (west + east) / 2, y: 0, z: (north + south) / 2, width: east - west, height: tower.height, depth: south - north };
}
