/** Why a quantity of the model has its value. */
import { derive } from './graph/derivation.ts';
import { withSymbols, withValues } from './graph/tex.ts';
import { evaluate, numberAt } from './estimate.ts';
import { graph } from './quantities.ts';
import type { Derivation } from './graph/derivation.ts';
import type { AnyInputs } from './estimate.ts';
import type { NumberId } from './quantities.ts';

export type { Derivation, DerivationStep } from './graph/derivation.ts';

/**
 * Everything that a quantity was computed from, in order, with values and ranges, and the arrows
 * between them.
 * @throws as `estimate` does
 */
export function derivation(id: NumberId | (string & {}), inputs?: AnyInputs): Derivation {
  return derive(graph, numberAt(id, inputs).scenario, id);
}

/**
 * The formula of a quantity in symbols, without what stands left of the equals sign.
 * @returns undefined for a quantity without a formula
 * @throws RangeError for an unknown id
 */
export function texSymbols(id: NumberId | (string & {})): string | undefined {
  const tex = template(id);
  return tex === undefined ? undefined : withSymbols(graph, tex);
}

/**
 * The formula of a quantity with the values put in.
 * @param format turns a value into TeX, with its unit if wanted
 * @returns undefined for a quantity without a formula
 * @throws as `estimate` does
 */
export function texValues(
  id: NumberId | (string & {}),
  format: (value: number | string, id: string) => string,
  inputs?: AnyInputs,
): string | undefined {
  const tex = template(id);
  return tex === undefined ? undefined : withValues(tex, evaluate(inputs), format);
}

function template(id: string): string | undefined {
  const { quantity } = numberAt(id, undefined);
  return 'tex' in quantity ? quantity.tex : undefined;
}
