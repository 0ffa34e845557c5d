/**
 * What a country brings to the scenario: how clean its electricity is, what it costs a large
 * consumer, and what a household uses. Energy in Wh, so that no formula has to convert.
 */
import type { Known, Range } from '../graph/types.ts';

/** A country's electricity and households; each range holds 90 % of the belief about the value. */
export interface Grid {
  /** Stack emissions of the power plants, no building or fuel chain: kg CO₂ per Wh, a year's mean. */
  readonly operationalCarbon: Range;
  /** The whole life of plants and fuels, CO₂ equivalents: kg per Wh, a year's mean. */
  readonly lifeCycleCarbon: Range;
  /** Electricity of a mean household: Wh per month. */
  readonly household: Range;
  /** People in a mean household. */
  readonly persons: Range;
  /** What a large industrial consumer pays, wires included, recoverable taxes not: USD per Wh. */
  readonly price: Range;
  /** The weakest of the figures above. */
  readonly known: Known;
}

const range = (low: number, central: number, high: number, unit: number): Range => ({
  low: low * unit,
  central: central * unit,
  high: high * unit,
});

const grams = (low: number, central: number, high: number): Range => range(low, central, high, 1e-6);
const kilowattHours = (low: number, central: number, high: number): Range => range(low, central, high, 1e3);
const perMegawattHour = (low: number, central: number, high: number): Range => range(low, central, high, 1e-6);
const people = (low: number, central: number, high: number): Range => range(low, central, high, 1);

/** By ISO 3166-1 alpha-3 code. */
export const grids = {
  BRA: {
    // 38.5 g in 2023 (found), about 54.5 in 2024 and 126 in the drought of 2021 (recalled).
    operationalCarbon: grams(29, 39, 126),
    lifeCycleCarbon: grams(90, 98, 110),
    // 14,219 GWh a month over some 80 million consumers; 160 kWh in 2016.
    household: kilowattHours(152, 175, 190),
    persons: people(2.7, 2.79, 2.9),
    // R$ 0.20–0.45 per kWh at 5.4 R$/US$.
    price: perMegawattHour(37, 55.6, 83),
    known: 'recalled',
  },
  USA: {
    operationalCarbon: grams(330, 355, 400),
    lifeCycleCarbon: grams(300, 369, 420),
    household: kilowattHours(850, 875, 900),
    persons: people(2.45, 2.5, 2.55),
    price: perMegawattHour(55, 80, 110),
    known: 'recalled',
  },
  FRA: {
    operationalCarbon: grams(20, 30, 55),
    lifeCycleCarbon: grams(20, 56, 85),
    household: kilowattHours(330, 390, 450),
    persons: people(2.1, 2.15, 2.25),
    price: perMegawattHour(60, 95, 140),
    known: 'recalled',
  },
  CHN: {
    operationalCarbon: grams(510, 555, 600),
    lifeCycleCarbon: grams(530, 582, 600),
    household: kilowattHours(150, 210, 270),
    persons: people(2.5, 2.6, 2.8),
    price: perMegawattHour(65, 85, 110),
    known: 'recalled',
  },
  DEU: {
    operationalCarbon: grams(330, 370, 430),
    lifeCycleCarbon: grams(340, 381, 430),
    household: kilowattHours(230, 260, 290),
    persons: people(1.95, 2, 2.05),
    price: perMegawattHour(90, 140, 190),
    known: 'recalled',
  },
  IND: {
    operationalCarbon: grams(690, 715, 760),
    lifeCycleCarbon: grams(650, 713, 760),
    household: kilowattHours(80, 105, 140),
    persons: people(4.2, 4.4, 4.8),
    price: perMegawattHour(75, 95, 120),
    known: 'recalled',
  },
} as const satisfies Record<string, Grid>;

export type GridId = keyof typeof grids;

/**
 * The grid of a country.
 * @throws RangeError for a country that the table lacks.
 */
export function gridOf(id: string): Grid {
  const table: Readonly<Record<string, Grid>> = grids;
  const grid = Object.hasOwn(table, id) ? table[id] : undefined;
  if (grid === undefined) throw new RangeError(`No grid "${id}"; there are ${Object.keys(grids).join(', ')}`);
  return grid;
}
