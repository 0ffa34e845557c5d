/** What is wrong with a declaration on its own. */
import { parseUnit } from './units.ts';
import type { Quantity } from './types.ts';

/**
 * Checks what a declaration says of itself. The site is built from declarations that passed, so that browsers are spared
 * this module (`scripts/lib/strip-formulas.mjs`).
 * @throws Error when a default, low or high is out of order or out of bounds, a unit does not parse, or a source is missing
 */
export function checkDeclaration(quantity: Quantity): void {
  const fail = (what: string): never => {
    throw new Error(`Quantity "${quantity.id}": ${what}`);
  };
  if (quantity.sources.length === 0) fail('no source');
  if (quantity.kind === 'choice') {
    if (!quantity.options.includes(quantity.default)) fail(`"${quantity.default}" is not among the options`);
    return;
  }
  parseUnit(quantity.unit);
  if (quantity.kind === 'constant' && !Number.isFinite(quantity.value)) fail('value is not finite');
  if ('slider' in quantity) {
    const [min, max] = quantity.bounds;
    const { slider } = quantity;
    if (!(min <= slider.min && slider.min < slider.max && slider.max <= max)) fail('slider leaves the bounds');
    if (slider.scale === 'log' && slider.min <= 0) fail('a log slider must start above 0');
  }
  if (quantity.kind === 'input') {
    const [min, max] = quantity.bounds;
    const { low, high } = quantity;
    if (!(min <= low && low <= quantity.default && quantity.default <= high && high <= max)) {
      fail('expected min <= low <= default <= high <= max');
    }
  }
}
