import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComputed } from '../../src/model/graph/build.ts';
import { evaluate } from '../../src/model/graph/evaluate.ts';
import { baseUnits, unitScale } from '../../src/model/graph/units.ts';
import { graph } from '../../src/model/quantities.ts';
import type { BaseUnit } from '../../src/model/graph/units.ts';
import type { Values } from '../../src/model/graph/types.ts';

const values = evaluate(graph);

/** Formulas of numbers; what comes straight from a catalogue has its unit by declaration. */
const formulas = graph.steps.filter(({ quantity }) =>
  quantity.from.some((id) => {
    const parent = graph.byId.get(id);
    return parent !== undefined && parent.kind !== 'choice';
  }),
);

/** The values as somebody who counts in other base units would write them. */
function rescaled(scale: ReadonlyMap<BaseUnit, number>): Values {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => {
      const quantity = graph.byId.get(id);
      if (quantity === undefined || quantity.kind === 'choice' || typeof value !== 'number') return [id, value];
      return [id, value * unitScale(quantity.unit, scale)];
    }),
  );
}

const scales = fc
  .array(fc.double({ min: 0.2, max: 5, noNaN: true }), { minLength: baseUnits.length, maxLength: baseUnits.length })
  .map((factors) => new Map(baseUnits.map((unit, index) => [unit, factors[index] ?? 1])));

describe('the units of the model', () => {
  it('follow from the formulas: rescale the base units and every quantity scales as its unit says', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const scaled = rescaled(scale);
        for (const { id, quantity, run } of formulas) {
          if (quantity.kind === 'predicted') continue; // its bounds are in its declared unit; tested below
          const got = run(scaled) / Number(scaled[id]);
          expect(Math.abs(got - 1), `${id} in ${quantity.unit}`).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('follow from the formulas of predictions too', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const scaled = rescaled(scale);
        for (const { id, quantity } of formulas) {
          if (quantity.kind !== 'predicted') continue;
          const compute = quantity.compute as (values: Values) => number;
          expect(Math.abs(compute(scaled) / Number(scaled[id]) - 1), `${id} in ${quantity.unit}`).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('are known for all quantities that are computed from numbers', () => {
    expect(formulas.length).toBeGreaterThan(60);
    expect(graph.steps.every(({ quantity }) => isComputed(quantity))).toBe(true);
  });
});
