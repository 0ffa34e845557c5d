import { describe, expect, it } from 'vitest';
import { cells, niceUnit } from '../../src/charts/cells.ts';
import { runs, utilization } from '../../src/charts/published-runs.ts';
import { acceleratorOf } from '../../src/model/catalogues/accelerators.ts';
import { facts } from '../../src/model/catalogues/facts.ts';
import { trainingRuns } from '../../src/model/catalogues/runs.ts';
import { evaluateInputs } from '../../src/model/live.ts';
import { waitOf } from '../../src/model/wait.ts';

describe('published runs on the map', () => {
  it.each(runs.map((run) => [run.name, run] as const))('%s stands where the catalogue says', (name, { flop, hours }) => {
    const found = trainingRuns.find((run) => run.name === name || run.name.startsWith(`${name} `));
    expect(found).toBeDefined();
    if (found === undefined) return;
    expect(hours).toBeCloseTo(found.acceleratorHours, -2);
    expect(flop / (6 * found.activeParameters * found.trainingTokens)).toBeCloseTo(1, 1.5);
  });

  it.each(runs.map((run) => [run.name, run] as const))('%s used its chips as its sizes and hours say', (name, run) => {
    const found = trainingRuns.find((one) => one.name === name || one.name.startsWith(`${name} `));
    if (found === undefined) throw new Error(`The catalogue has no ${name}`);
    const ownUse = (6 * found.activeParameters * found.trainingTokens) / (found.acceleratorHours * 3600 * acceleratorOf(found.accelerator).peak.bf16);
    expect(utilization(run) / ownUse).toBeCloseTo(1, 1);
  });
});

describe('a life of reading', () => {
  it('follows from speed, hours and words per token', () => {
    const perLife = (60 * 365.25 * 8 * 60 * Number(facts['reading-words-per-minute'].value)) / Number(facts['words-per-token'].value);
    expect(perLife / Number(facts['reading-life-tokens'].value)).toBeCloseTo(1, 2);
  });
});

describe('the queue', () => {
  it('grows as the reserve shrinks, up to the limit', () => {
    const at = (latencyDerate: number) => waitOf(evaluateInputs({ latencyDerate }));
    const seconds = [0.1, 0.3, 0.5, 0.8, 1].map((share) => at(share).seconds);
    expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
    expect(at(1).seconds).toBeCloseTo(at(1).secondsAtLimit, 6);
    expect(at(1).people).toBeCloseTo(at(1).peopleAtLimit, 0);
  });
});

describe('cells', () => {
  it('counts in round units', () => {
    expect([1, 3, 7, 120, 499, 501].map(niceUnit)).toEqual([1, 5, 10, 200, 500, 1000]);
  });
  it('draws whole rows and the rest', () => {
    const svg = cells({ id: 'a', x: 0, y: 0, columns: 10, width: 5, height: 5, count: 25.5 });
    expect(svg).toContain('width="50" height="10"');
    expect(svg).toContain('y="10" width="27.5" height="5"');
  });
});
