import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/model/index.ts';
import { chanceText, lapseOf, minutesOf, sliceText, steadyOf } from '../../src/calculators/gpus/queue-says.ts';
import { peakAtHeight, peakPoint, reachOf } from '../../src/charts/load-curve.ts';
import { models } from '../../src/model/catalogues/models.ts';
import { controlOf, evaluateInputs } from '../../src/model/live.ts';
import { marginForChance } from '../../src/model/queue.ts';
import { reach } from '../../src/model/reach.ts';
import { sensitivity } from '../../src/model/sensitivity.ts';
import { servedInputs, servedModels } from '../../src/model/served.ts';
import { talkFleet, wayIds, wayOf } from '../../src/model/ways.ts';
import { failureAt, sliceOf, useAtPeak, waitOf } from '../../src/model/wait.ts';

/**
 * Worked out on paper: 10⁹ ÷ 86,400 = 11,574.07 requests a second; times the GPU-seconds of a request, the mean
 * number of busy GPUs; twice that at the peak, at half of what they can do, nine in ten up: ÷ 0.5 ÷ 0.9 × 2.
 */
describe('a fleet worked out by hand', () => {
  it.each([
    ['70 B', 0.298, 3449.07, 15_329.2],
    ['Epoch', 1.01, 11_689.81, 51_954.7],
    ['405 B', 1.847, 21_377.31, 95_010.3],
  ])('%s at %d GPU-seconds a request', (_, seconds, busy, fleet) => {
    const inputs = { requestsPerDay: 1e9, acceleratorSecondsPerRequest: seconds, peakToMean: 2, latencyDerate: 0.5, availability: 0.9 };
    expect(estimate('meanBusyAccelerators', inputs).central).toBeCloseTo(busy, 1);
    expect(estimate('servingAccelerators', inputs).central).toBeCloseTo(fleet, 0);
    expect(estimate('idleShareAtMean', inputs).central).toBe(0.5);
  });
  it('writes 400 tokens in 0.8 GPU-seconds at 500 a second', () => {
    expect(estimate('tokensPerSecondPerAccelerator', { outputTokens: 400, acceleratorSecondsPerRequest: 0.8 }).central).toBeCloseTo(500, 9);
  });
});

describe('which assumptions lead to 50,000', () => {
  const widest = sensitivity('servingAccelerators').slice(0, 3).map(({ input }) => input) as ('promptTokens' | 'peakToMean')[];
  it('moves the widest together by one share, inside their ranges', () => {
    const way = reach('servingAccelerators', 50_000, widest);
    expect(way?.share).toBeGreaterThan(0);
    expect(way?.share).toBeLessThan(1);
    // Three inputs in three digits each.
    expect(Math.abs((way?.value ?? 0) / 50_000 - 1)).toBeLessThan(0.015);
    expect(estimate('servingAccelerators', way?.inputs).central).toBe(way?.value);
    for (const { input, range } of sensitivity('servingAccelerators').slice(0, 3)) {
      expect(way?.inputs[input]).toBeGreaterThanOrEqual(range.low);
      expect(way?.inputs[input]).toBeLessThanOrEqual(range.high);
    }
  });
  it('goes down as well as up', () => {
    const way = reach('servingAccelerators', 30_000, ['peakToMean', 'latencyDerate']);
    expect(way?.inputs['peakToMean']).toBeLessThan(2);
    expect(way?.inputs['latencyDerate']).toBeGreaterThan(0.5);
  });
  it('finds by bisection what a division gives: the fleet is proportional to the peak', () => {
    const central = estimate('servingAccelerators').central;
    expect(reach('servingAccelerators', 50_000, ['peakToMean'])?.inputs['peakToMean']).toBeCloseTo((2 * 50_000) / central, 2);
  });
  it('says so where the target is out of reach, and refuses what has no range', () => {
    expect(reach('servingAccelerators', 1e9, ['peakToMean'])).toBeUndefined();
    expect(() => reach('servingAccelerators', 50_000, ['requestsPerDay'])).toThrow(RangeError);
    expect(() => reach('servingAccelerators', 50_000, ['peakToMean'], { peakToMean: 2 })).toThrow(RangeError);
  });
});

describe('the slice of the fleet that queues', () => {
  it('counts the reserve for quick answers once: the load is that share of the places', () => {
    for (const latencyDerate of [0.3, 0.5, 0.8, 1]) {
      const values = evaluateInputs({ latencyDerate });
      const slice = sliceOf(values, 200);
      expect(useAtPeak(values)).toBeCloseTo(latencyDerate, 9);
      expect(slice?.places).toBe(200);
      expect(slice?.load).toBeCloseTo(200 * latencyDerate, 6);
      expect((slice?.arrivalsPerSecond ?? 0) * (slice?.serviceSeconds ?? 0)).toBeCloseTo(200 * latencyDerate, 6);
      expect(slice?.serviceSeconds).toBe(waitOf(values).secondsAtLimit);
    }
  });
  it('has as many places as the GPUs that are up can serve requests at once', () => {
    const values = evaluateInputs({});
    const byHand = (Number(values['servingAccelerators']) * 0.9 * Number(values['requestsInFlight'])) / Number(values['acceleratorsPerGroup']);
    expect((sliceOf(values, 200)?.ofPlaces ?? 0) / byHand).toBeCloseTo(1, 9);
  });
  it('is absent where there is no fleet', () => {
    expect(sliceOf(evaluateInputs({ servingAccelerators: 0 }), 200)).toBeUndefined();
  });
});

describe('what the reserve is for', () => {
  const values = evaluateInputs({ latencyDerate: 0.5, availability: 0.9 });
  it('hides failures down to the availability that was planned', () => {
    expect(failureAt(values, 1)).toMatchObject({ turnedAway: 0, unanswered: 0 });
    expect(failureAt(values, 0.9).turnedAway).toBeCloseTo(0, 9);
    expect(failureAt(values, 0.9).seconds).toBeCloseTo(waitOf(values).seconds, 9);
  });
  it('then makes answers slow or turns people away', () => {
    // 0.85 up of 0.9 needed: 1 − 0.85/0.9.
    expect(failureAt(values, 0.85).turnedAway).toBeCloseTo(1 / 18, 9);
    expect(failureAt(values, 0.85).unanswered).toBe(0);
    expect(failureAt(values, 0.85).seconds).toBeGreaterThan(failureAt(values, 0.9).seconds);
  });
  it('in the end leaves work that nobody does', () => {
    // At their limit GPUs do twice as much as planned: 0.45 of the fleet carries the peak.
    expect(failureAt(values, 0.45).unanswered).toBeCloseTo(0, 9);
    expect(failureAt(values, 0.3).unanswered).toBeCloseTo(1 / 3, 9);
    expect(failureAt(values, 0)).toMatchObject({ turnedAway: 1, unanswered: 1 });
  });
  it('refuses what is no share', () => {
    for (const up of [-0.1, 1.1, Number.NaN]) expect(() => failureAt(values, up)).toThrow(RangeError);
  });
});

describe('the ways to the talk\'s figure', () => {
  it.each(wayIds)('%s lands on it with every input inside its own range', (id) => {
    const way = wayOf(id);
    expect(Math.abs(way.value / talkFleet - 1)).toBeLessThan(0.01);
    expect(Number(evaluateInputs(way.scenario)['servingAccelerators'])).toBe(way.value);
    for (const [input, value] of Object.entries(way.inputs)) {
      const { low, high } = estimate(input);
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    }
  });
});

describe('published models in a scenario', () => {
  it('bring the memory of a conversation that their architecture keeps', () => {
    // DeepSeek-V3: 61 layers of 576 values; in 16 bits the 70,272 bytes that its preset states.
    expect(servedInputs('deepseek-v3', 2).kvCacheBytesPerToken).toBe(70_272);
    expect(servedInputs('llama-3.1-405b', 1).kvCacheBytesPerToken).toBe(258_048);
  });
  it('are legal inputs, from small to large', () => {
    for (const id of servedModels) expect(Number(evaluateInputs(servedInputs(id, 1))['servingAccelerators'])).toBeGreaterThan(0);
    const sizes = servedModels.map((id) => models[id].totalParameters);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });
});

describe('the peak in the drawing', () => {
  it('is found again where it stands', () => {
    for (const ratio of [1, 1.23, 2, 3.53, 6, 100]) expect(peakAtHeight(peakPoint(ratio).y, reachOf(ratio))).toBeCloseTo(ratio, 6);
  });
  it('never falls under the mean', () => {
    expect(peakAtHeight(1e6, 4)).toBe(1);
    expect(peakAtHeight(-1e6, 4)).toBe(4);
  });
});

describe('the words of the queue', () => {
  it('say that in the whole fleet chance asks for less than 2 %', () => {
    expect(marginForChance(waitOf(evaluateInputs({})).peopleAtLimit)).toBeLessThan(0.02);
  });
  it('hold at the ends of every bound', () => {
    for (const id of ['requestsPerDay', 'promptTokens', 'outputTokens', 'peakToMean', 'latencyDerate', 'availability', 'activeParameters', 'servingStackFactor']) {
      const control = controlOf(id);
      for (const value of control.kind === 'number' ? control.bounds : []) {
        const values = evaluateInputs({ [id]: value });
        const slice = sliceOf(values, 200);
        expect(slice, `${id} = ${value}`).toBeDefined();
        if (slice === undefined) continue;
        const said = `${sliceText(slice, 'pt-BR')} ${chanceText(slice, values, 'pt-BR')} ${steadyOf(slice, slice.places).state} ${minutesOf(slice)}`;
        expect(said, `${id} = ${value}`).not.toMatch(/NaN|Infinity|∞|undefined/);
        expect(lapseOf(slice.serviceSeconds)).toBeLessThanOrEqual(slice.serviceSeconds * 1.01);
        expect(Object.values(failureAt(values, 0.5)).every(Number.isFinite)).toBe(true);
      }
    }
  });
});
