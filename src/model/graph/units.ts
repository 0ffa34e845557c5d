/**
 * Units as products of base units. The grammar: factors joined by `·`, at most one `/`, parentheses
 * around a denominator of several factors, `^` and a digit for a power; `ratio` and `1` are no unit.
 * `token/request`, `FLOP/(accelerator·s)`, `Wh/year`, `USD/(accelerator·h)`.
 */

/**
 * What is not made of anything else. Seconds, hours, days, months and years stand side by side:
 * a formula that goes from one to the other must use a named constant (`secondsPerDay`), and so must
 * one that goes from accelerators to servers.
 */
export const baseUnits = [
  'm', 's', 'h', 'd', 'month', 'year',
  'W', 'VA', 'kg', 'L', 'USD', 'BRL',
  'request', 'token', 'sequence', 'parameter', 'layer', 'byte', 'FLOP', 'nat',
  'accelerator', 'replica', 'server', 'rack', 'row', 'hall', 'building',
  'transformer', 'circuit', 'generator', 'chiller', 'turbine', 'tank',
  'household', 'person', 'book', 'model',
] as const;

export type BaseUnit = (typeof baseUnits)[number];

/** Powers of base units; units that are absent have power 0. */
export type Dimension = ReadonlyMap<BaseUnit, number>;

const composites: Readonly<Record<string, readonly BaseUnit[]>> = {
  ratio: [],
  '1': [],
  day: ['d'],
  Wh: ['W', 'h'],
  J: ['W', 's'],
};

const bases: ReadonlySet<string> = new Set(baseUnits);

function isBase(name: string): name is BaseUnit {
  return bases.has(name);
}

/**
 * The powers of the base units in a unit.
 * @throws SyntaxError for a unit that the grammar or the list of base units does not know.
 */
export function parseUnit(unit: string): Dimension {
  const [numerator, denominator, ...more] = unit.split('/');
  if (numerator === undefined || more.length > 0) {
    throw new SyntaxError(`Unit "${unit}": at most one "/"`);
  }
  const powers = new Map<BaseUnit, number>();
  multiply(powers, numerator, 1, unit);
  if (denominator !== undefined) {
    const grouped = /^\((.+)\)$/.exec(denominator)?.[1];
    if (grouped === undefined && denominator.includes('·')) {
      throw new SyntaxError(`Unit "${unit}": parentheses are missing around "${denominator}"`);
    }
    multiply(powers, grouped ?? denominator, -1, unit);
  }
  for (const [name, power] of powers) if (power === 0) powers.delete(name);
  return powers;
}

function multiply(powers: Map<BaseUnit, number>, product: string, sign: 1 | -1, unit: string): void {
  for (const factor of product.split('·')) {
    const [, name, exponent = '1'] = /^([A-Za-z]+|1)(?:\^(\d))?$/.exec(factor) ?? [];
    if (name === undefined) throw new SyntaxError(`Unit "${unit}": "${factor}" is no unit`);
    const parts = Object.hasOwn(composites, name) ? composites[name] : undefined;
    for (const part of parts ?? [name]) {
      if (!isBase(part)) throw new SyntaxError(`Unit "${unit}": "${name}" is no known unit`);
      powers.set(part, (powers.get(part) ?? 0) + sign * Number(exponent));
    }
  }
}

/** By how much a number in `unit` grows when each base unit shrinks by its factor in `scale`. */
export function unitScale(unit: string, scale: ReadonlyMap<BaseUnit, number>): number {
  let factor = 1;
  for (const [name, power] of parseUnit(unit)) factor *= (scale.get(name) ?? 1) ** power;
  return factor;
}
