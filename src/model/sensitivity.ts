/** What matters most for a quantity of the model. */
import { swings } from './graph/sensitivity.ts';
import { numberAt } from './estimate.ts';
import { graph } from './quantities.ts';
import type { Swing } from './graph/sensitivity.ts';
import type { AnyInputs } from './estimate.ts';
import type { NumberId } from './quantities.ts';

export type { Swing } from './graph/sensitivity.ts';

/**
 * The bars of a tornado: each uncertain input that the quantity depends on goes from its low to its
 * high while all others stay central; the widest first. Inputs that the caller made certain, and
 * everything behind a pinned quantity, are absent.
 * @throws as `estimate` does
 */
export function sensitivity(id: NumberId | (string & {}), inputs?: AnyInputs): Swing[] {
  return swings(graph, numberAt(id, inputs).scenario, id);
}
