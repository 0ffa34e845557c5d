import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { layoutOf, planOf } from '../../src/datacenter/layout.ts';
import { planView, sharedViewBox } from '../../src/datacenter/plan-view.ts';
import { posterOf, scaleBar } from '../../src/datacenter/poster.ts';
import { along, requestPath } from '../../src/datacenter/request-path.ts';
import { scenarioText, siteIds, siteList } from '../../src/datacenter/site-list.ts';
import { summaryOf } from '../../src/datacenter/summary.ts';
import { twoPlans } from '../../src/datacenter/two-sites.ts';
import { evaluateInputs } from '../../src/model/live.ts';
import { waitOf } from '../../src/model/wait.ts';
import { readAt } from '../../src/numbers/at.ts';

const metres = (length: number): string => `${String(length)} m`;
const extremes = [{}, { siteAccelerators: 0 }, { siteAccelerators: 1 }, { siteAccelerators: 1e7 }, { siteAccelerators: 1e6, racksPerRow: 1, rowsPerHall: 1 }];

describe('the poster', () => {
  const values = evaluateInputs({});
  const layout = layoutOf(planOf(values));
  const { markup, viewBox } = posterOf(layout, 'p', metres);

  it('is light: 4 kB on the wire at the defaults', () => {
    expect(gzipSync(markup).length).toBeLessThanOrEqual(4096);
  });

  it('draws as many things as the model counts', () => {
    const units = layout.coolingUnits.length + layout.generators.length + layout.transformers.length;
    expect(units).toBe(Number(values['chillersAtSite']) + Number(values['generatorsAtSite']) + Number(values['transformersAtSite']));
    const outside = markup.slice(markup.indexOf('</defs>'));
    // Three towers are near enough to be seen.
    expect(outside.split('<use').length - 1).toBe(units + layout.plan.halls + layout.town.length + 3);
  });

  it('draws every row of every hall', () => {
    const halls = markup.slice(0, markup.indexOf('</defs>')).split('<g id="').filter((body) => body.includes('sg'));
    const rows = halls.map((body) => body.split('<use').length - 1);
    expect(rows).toEqual([40, 31]);
    expect(2 * 40 + 31).toBe(Number(values['rowsAtSite']));
  });

  it.each(extremes)('%o: finite, without a style', (inputs) => {
    const drawing = posterOf(layoutOf(planOf(evaluateInputs(inputs))), 'p', metres);
    expect(drawing.markup + drawing.viewBox).not.toMatch(/NaN|Infinity|undefined|style=/);
    expect(drawing.markup.length).toBeLessThan(2e6);
  });

  it('shows the tower whole', () => {
    const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
    expect(width / height).toBeCloseTo(16 / 9, 1);
    expect(left).toBeLessThan(0);
    expect(top).toBeLessThan(0);
  });

  it.each([[7, 5], [19, 10], [20, 20], [99, 50], [1234, 1000], [0.4, 1]])('a scale bar for %d m is %d m long', (of, length) => {
    expect(scaleBar(of)).toBe(length);
  });
});

describe('plans', () => {
  it.each(extremes)('%o: finite', (inputs) => {
    const layout = layoutOf(planOf(evaluateInputs(inputs)));
    expect(planView(layout) + sharedViewBox([layout]).text).not.toMatch(/NaN|Infinity|undefined|style=/);
  });

  it('two sites share one paper', () => {
    const { viewBox, plans } = twoPlans([evaluateInputs({ siteAccelerators: 200_000 }), evaluateInputs({ siteAccelerators: 368 })], 'pt-BR');
    expect(viewBox.split(' ')).toHaveLength(4);
    expect(plans.map(({ figures }) => figures.split(',')[0])).toEqual(['200.000 GPUs', '368 GPUs']);
  });
});

describe('sites', () => {
  const all = siteList();

  it('are all there, and their buttons say what they set', () => {
    expect(all.map(({ id }) => id)).toEqual(siteIds);
    for (const { inputs } of all) expect(readAt(scenarioText(inputs))).toEqual(inputs);
  });

  it('Abilene as in the talk has 210 cooling units', () => {
    const site = all.find(({ id }) => id === 'abilene-talk');
    expect(evaluateInputs(site?.inputs ?? {})['chillersAtSite']).toBe(210);
  });

  it('what an announced power feeds does not exceed it, and one more would', () => {
    const pecem = all.find(({ id }) => id === 'pecem')?.inputs ?? {};
    const power = (gpus: number): number => Number(evaluateInputs({ ...pecem, siteAccelerators: gpus })['siteItPower']);
    const gpus = Number(pecem['siteAccelerators']);
    expect(power(gpus)).toBeLessThanOrEqual(205e6);
    expect(power(gpus + 1)).toBeGreaterThan(205e6);
  });
});

describe('the way of a request', () => {
  it.each([{}, { requestsPerDay: 1000, outputTokens: 5000 }, { pue: 1 }, { siteAccelerators: 0 }, { peakToMean: 1, idlePowerShare: 1 }])('%o: time and energy add up to the model’s', (inputs) => {
    const values = evaluateInputs(inputs);
    const steps = requestPath(values);
    const end = along(steps, 1);
    expect(end.energy).toBeCloseTo(Number(values['energyPerRequest']), 9);
    const { seconds } = waitOf(values);
    if (Number.isFinite(seconds)) expect(end.seconds).toBeCloseTo(seconds, 9);
    for (const { energy, seconds: time } of steps) {
      expect(energy ?? 0).toBeGreaterThanOrEqual(0);
      expect(time ?? 0).toBeGreaterThanOrEqual(0);
    }
  });

  it('never goes back while one walks on, and ends where it ends', () => {
    const steps = requestPath(evaluateInputs({}));
    let before = along(steps, 0);
    expect(before).toEqual({ step: 0, seconds: 0, energy: 0 });
    for (let t = 0; t <= 1; t += 0.01) {
      const here = along(steps, t);
      expect(here.energy).toBeGreaterThanOrEqual(before.energy);
      expect(here.step).toBeGreaterThanOrEqual(before.step);
      before = here;
    }
    expect(along(steps, 7)).toEqual(along(steps, 1));
  });
});

describe('the summary', () => {
  it('says what there is', () => {
    expect(summaryOf(evaluateInputs({ siteAccelerators: 200_000 }), 'pt-BR')).toMatch(/200\.000 GPUs.*10 galpões/);
    expect(summaryOf(evaluateInputs({ siteAccelerators: 0 }), 'pt-BR')).toMatch(/nenhuma GPU/);
  });
});
