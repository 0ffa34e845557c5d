import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, readRuns, record, yamlLines } from '../../../src/deck/speaker/rehearsal.ts';
import { behind, clockText, elapsed, pause, quarterMinutes, readWatch, start, stopped } from '../../../src/deck/speaker/timing.ts';
import { median } from '../../../src/model/median.ts';

const plan = [{ id: 'a', minutes: 1 }, { id: 'b', minutes: 2 }, { id: 'c', minutes: 3 }];

describe('the stopwatch', () => {
  it('counts only while it runs', () => {
    let watch = start(stopped, 1000);
    watch = pause(watch, 4000);
    expect(elapsed(watch, 99_000)).toBe(3000);
    watch = start(watch, 100_000);
    expect(elapsed(watch, 101_500)).toBe(4500);
    expect(start(watch, 105_000)).toBe(watch);
  });

  it('never runs backwards when the device sets its clock', () => {
    expect(elapsed(start(stopped, 5000), 4000)).toBe(0);
  });

  it('comes back from the device, and starts anew from anything else', () => {
    const kept = { talk: { before: 10, since: 500 }, slide: { before: 0 }, at: 'a', from: 'a' };
    expect(readWatch(JSON.stringify(kept), 1000)).toEqual(kept);
    for (const bad of [null, '', '{', '[]', '{"talk":{"before":"x"}}', JSON.stringify({ ...kept, talk: { before: 0, since: 5000 } }), JSON.stringify({ ...kept, at: 3 })]) {
      expect(readWatch(bad, 1000)).toEqual({ talk: { before: 0 }, slide: { before: 0 }, at: '', from: '' });
    }
    expect(readWatch(JSON.stringify(kept), 20 * 3_600_000).talk).toEqual({ before: 0 });
  });
});

describe('ahead and behind', () => {
  it.each([
    // Slide b is due after one minute.
    ['b', 60_000, 0, 0],
    ['b', 90_000, 0, 30_000],
    ['b', 45_000, 0, -15_000],
    // Within its own two minutes nothing changes; beyond them every second is late.
    ['b', 60_000 + 110_000, 110_000, 0],
    ['b', 60_000 + 150_000, 150_000, 30_000],
    ['nowhere', 500_000, 0, 0],
  ])('on %s after %i ms, %i of them there: %i', (slide, total, onSlide, expected) => {
    expect(behind(plan, slide, total, onSlide)).toBe(expected);
  });
});

it.each([[0, '0:00'], [59_999, '0:59'], [245_000, '4:05'], [3_845_000, '1:04:05']])('%i ms reads %s', (ms, text) => {
  expect(clockText(ms)).toBe(text);
});

describe('new minutes', () => {
  it('are in proportion, in quarters, and sum to the wish', () => {
    expect(quarterMinutes([1, 1, 2], 8)).toEqual([2, 2, 4]);
    expect(quarterMinutes([1, 1, 1], 1)).toEqual([0.5, 0.25, 0.25]);
    expect(quarterMinutes([0, 0], 1)).toEqual([0.5, 0.5]);
  });

  it('hold for any weights: quarters, none below one, sum as wished, more weight never less time', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 1, maxLength: 80 }), fc.integer({ min: 1, max: 800 }), (weights, quarters) => {
      const given = quarterMinutes(weights, quarters / 4);
      expect(given.every((each) => each >= 0.25 && Number.isInteger(each * 4))).toBe(true);
      expect(given.reduce((all, each) => all + each, 0)).toBe(Math.max(weights.length, quarters) / 4);
      weights.forEach((weight, i) => { weights.forEach((other, j) => { if (weight > other + 1e-6) expect(given[i]).toBeGreaterThanOrEqual(given[j] ?? 0); }); });
    }), { numRuns: 60 });
  });
});

describe('rehearsals', () => {
  it('count the middle of several, so that one interruption changes nothing', () => {
    expect(median([60, 600, 70])).toBe(70);
    expect(median([1, 3])).toBe(2);
    const rows = compare(plan, [{ a: 60_000, b: 120_000, c: 180_000 }, { a: 3_000_000, b: 120_000, c: 180_000 }, { a: 60_000, b: 120_000, c: 180_000 }], 6);
    expect(rows.map(({ actual }) => actual)).toEqual([1, 2, 3]);
    expect(rows.map(({ proposed }) => proposed)).toEqual([1, 2, 3]);
  });

  it('leave a slide that nobody came to at its planned weight', () => {
    const rows = compare(plan, [{ a: 60_000 }], 6);
    expect(rows.map(({ actual }) => actual)).toEqual([1, undefined, undefined]);
    expect(rows.map(({ proposed }) => proposed)).toEqual([1, 2, 3]);
  });

  it('add up the visits to a slide', () => {
    expect(record(record(record({}, 'a', 500), 'b', 100), 'a', 250)).toEqual({ a: 750, b: 100 });
    expect(record({}, 'a', -5)).toEqual({});
  });

  it('are written as lines of a playlist', () => {
    expect(yamlLines(compare(plan.slice(0, 2), [], 3))).toBe('  - { slide: a, minutes: 1 }\n  - { slide: b, minutes: 2 }');
  });

  it('are read back, without what is broken', () => {
    expect(readRuns('[{"a":5},{"a":"x"},7,null,{"b":-1}]')).toEqual([{ a: 5 }]);
    for (const bad of [null, 'x', '{}']) expect(readRuns(bad)).toEqual([]);
  });
});
