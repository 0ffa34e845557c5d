/**
 * How large things are, in metres, and how far apart they stand. Racks and aisles are the usual ones of the trade
 * (a rack of 0.6 × 1.2 m with 42 to 48 units of 44.45 mm; cold aisle 1.8 m, hot aisle 1.2 m); the rest is typical, from
 * memory, and only there so that the drawing has one scale. No site publishes its floor plan.
 */
export const rackSize = { width: 0.6, height: 2.2, depth: 1.2 } as const;

/** The racks in the middle; people work in the cold aisle, the air that has passed through leaves by the hot one. */
export const aisle = { cold: 1.8, hot: 1.2, cross: 2.4 } as const;

/** From the hull to the first aisle. */
export const hullMargin = 1.5;
export const hullHeight = 7;

/** What carries trays inside a rack: above the feet, below the top, between the posts. */
export const bay = { foot: 0.12, top: 0.1, side: 0.04, back: 0.12, front: 0.03 } as const;

/** The tallest server with eight packages takes eight units; flat trays one or two. */
export const trayHeight = { most: 0.36, gap: 0.008 } as const;

/** A package with its memory stacks and lid. */
export const packageSize = { most: 0.14, height: 0.03, share: 0.7 } as const;

/** One unit of a yard: its box and the ground it takes. */
export interface YardUnit {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly gap: number;
}

export const chillerSize: YardUnit = { width: 2.4, height: 2.6, depth: 12, gap: 1.6 };
export const transformerSize: YardUnit = { width: 2.6, height: 2.4, depth: 2.6, gap: 2.4 };
export const generatorSize: YardUnit = { width: 3, height: 3.6, depth: 12, gap: 2 };

/** Roads between the parcels of two halls. */
export const road = 12;

/** Towers of a line for 230 kV or more; two circuits hang on each. */
export const tower = { width: 8, height: 42, span: 300, perLine: 8, circuits: 2, apart: 40 } as const;

export const person = { height: 1.7, width: 0.5 } as const;
export const house = { width: 9, height: 4, depth: 11 } as const;

/** More boxes of one kind than this are not placed: the count still says how many there are. */
export const mostPlaced = 20_000;
