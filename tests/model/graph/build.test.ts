import { describe, expect, it } from 'vitest';
import { constant, decision, derived, input } from '../../../src/model/graph/declare.ts';
import { buildGraph } from '../../../src/model/graph/build.ts';
import { evaluate } from '../../../src/model/graph/evaluate.ts';
import { readScenario } from '../../../src/model/graph/scenario.ts';

const sourced = { sources: ['own-computation'], known: 'found' } as const;
const slider = { min: 1, max: 10, scale: 'linear' } as const;

const width = decision({ id: 'width', unit: 'm', symbol: 'w', default: 2, bounds: [0, 100], slider, ...sourced });
const length = decision({ id: 'length', unit: 'm', symbol: 'l', default: 3, bounds: [0, 100], slider, ...sourced });
const area = derived({
  id: 'area',
  unit: 'm^2',
  symbol: 'A',
  from: ['width', 'length'],
  compute: ({ width, length }) => width * length,
  tex: String.raw`\q{width} \cdot \q{length}`,
  ...sourced,
});
const twice = derived({
  id: 'twice',
  unit: 'm^2',
  symbol: 'B',
  from: ['area'],
  compute: ({ area }) => 2 * area,
  tex: String.raw`2 \q{area}`,
  ...sourced,
});

describe('a graph', () => {
  it('computes each quantity after what it needs, whatever the order of declaration', () => {
    const graph = buildGraph([twice, area, length, width]);
    expect(graph.steps.map((step) => step.id)).toEqual(['area', 'twice']);
    expect(evaluate(graph)).toMatchObject({ width: 2, length: 3, area: 6, twice: 12 });
  });

  it('keeps a pinned quantity and computes what follows from the pin', () => {
    const graph = buildGraph([width, length, area, twice]);
    expect(evaluate(graph, readScenario(graph, { area: 100 }))).toMatchObject({ width: 2, area: 100, twice: 200 });
  });

  it('refuses an id that is taken, an unknown parent and a circle', () => {
    expect(() => buildGraph([width, width])).toThrow(/"width" is declared twice/);
    expect(() => buildGraph([area, width])).toThrow(/"area" is computed from unknown "length"/);
    const egg = { ...area, id: 'egg', from: ['hen'] };
    const hen = { ...area, id: 'hen', from: ['egg'] };
    expect(() => buildGraph([egg, hen])).toThrow(/circle: egg → hen → egg/);
  });

  it('refuses a default outside low and high, and a slider outside the bounds', () => {
    const uncertain = { id: 'x', unit: 'm', symbol: 'x', bounds: [0, 10] as const, ...sourced };
    expect(() => buildGraph([input({ ...uncertain, default: 5, low: 6, high: 7, slider })])).toThrow(/"x".*default/);
    expect(() =>
      buildGraph([decision({ ...uncertain, default: 5, slider: { min: 1, max: 11, scale: 'log' } })]),
    ).toThrow(/"x".*slider/);
  });

  it('refuses a unit that nobody knows and a quantity without a source', () => {
    expect(() => buildGraph([{ ...width, unit: 'cubit' }])).toThrow(/cubit/);
    expect(() => buildGraph([constant({ id: 'c', unit: 'm', symbol: 'c', value: 1, sources: [], known: 'found' })])).toThrow(
      /no source/,
    );
  });
});
