import { describe, expect, it } from 'vitest';
import { homesPerHouse } from '../../src/charts/homes.ts';
import { site } from '../../src/charts/sets/site.ts';
import { evaluateInputs, rangesOf } from '../../src/model/live.ts';

/** Scenarios at the ends of what people can set. */
const scenarios = [
  {},
  { requestsPerDay: 1, trainingAccelerators: 8 },
  { requestsPerDay: 1e10, trainingAccelerators: 1e6, grid: 'IND', accelerator: 'gb200-nvl72' },
  { totalParameters: 1e13, activeParameters: 2e12, contextTokens: 1e6, trainingTokens: 1e11, accelerator: 'ascend-910b' },
  { totalParameters: 1e9, activeParameters: 1e9, trainingTokens: 1e15, accelerator: 'tpu-v7', grid: 'USA', waterUsage: 0 },
];

describe('charts of the data centre and of the parameters', () => {
  for (const [name, load] of Object.entries(site)) {
    it(`${name} draws and tells every scenario`, async () => {
      const chart = await load();
      for (const inputs of scenarios) {
        const context = { values: evaluateInputs(inputs), ranges: rangesOf(inputs), at: (changes: Readonly<Record<string, number | string>>) => evaluateInputs({ ...inputs, ...changes }), locale: 'pt-BR' } as const;
        expect(chart.draw(context)).not.toMatch(/NaN|Infinity|undefined|style=/);
        const { head, rows } = chart.table(context);
        for (const row of rows) expect(row).toHaveLength(head.length);
      }
    });
  }

  it('a house stands for a round number of homes, and all houses fit', () => {
    expect(homesPerHouse(194_000)).toBe(1000);
    expect(homesPerHouse(150)).toBe(1);
    expect(homesPerHouse(201)).toBe(2);
  });
});
