import { describe, expect, test } from 'vitest';
import type { ChartContext } from '../../src/charts/chart.ts';
import { charts, type ChartName } from '../../src/charts/registry.ts';
import { controlOf, evaluateInputs, graph, rangesOf } from '../../src/model/live.ts';

type Inputs = Readonly<Record<string, number | string>>;

const numeric = [...graph.byId.values()].filter(({ kind }) => kind === 'input' || kind === 'predicted').map(({ id }) => id);

function bound(id: string, end: 0 | 1): number {
  const control = controlOf(id);
  if (control.kind !== 'number') throw new Error(`${id} has no bounds`);
  return control.bounds[end];
}

const all = (end: 0 | 1): Inputs => Object.fromEntries(numeric.map((id) => [id, bound(id, end)]));

/** Everything at one end, single things at theirs, and the words of a link that pins what is computed. */
const scenarios: Readonly<Record<string, Inputs>> = {
  'all at their least': all(0),
  'all at their most': all(1),
  'least, on the oldest chip': { ...all(0), accelerator: 'v100-32gb-sxm', servingPrecision: 'fp16' },
  'a pinned site': { siteAccelerators: 200_000 },
  'nothing to serve': { servingAccelerators: 0 },
  ...Object.fromEntries(numeric.flatMap((id) => ([0, 1] as const).map((end) => [`${id} at its ${end === 0 ? 'least' : 'most'}`, { [id]: bound(id, end) }]))),
};

/** What only a mistake draws; a path that moves nowhere is one too. */
const wrong = /NaN|Infinity|undefined|∞|d="M"/;
/** A drawing of this many characters keeps no frame. */
const longest = 120_000;

const contexts = Object.entries(scenarios).map(([title, inputs]): readonly [string, ChartContext] => {
  const at = (changes: Inputs) => evaluateInputs({ ...inputs, ...changes });
  return [title, { values: at({}), ranges: rangesOf(inputs), at, locale: 'pt-BR' }];
});

describe.each(Object.keys(charts) as ChartName[])('the chart %s', (name) => {
  test('is drawn and told at the ends of every bound', async () => {
    const { draw, table } = await charts[name]();
    for (const [title, context] of contexts) {
      const drawing = draw(context);
      const { caption, rows } = table(context);
      expect(wrong.exec(`${drawing} ${caption} ${rows.flat().join(' ')}`)?.[0], title).toBeUndefined();
      expect(drawing.length, title).toBeGreaterThan(0);
      expect(drawing.length, title).toBeLessThan(longest);
    }
  });
});
