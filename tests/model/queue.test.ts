import { describe, expect, it } from 'vitest';
import { erlangC, marginForChance, meanWait, mostServers, simulate } from '../../src/model/queue.ts';

describe("Erlang's C formula", () => {
  it('is the load where there is one server', () => {
    for (const load of [0, 0.1, 0.5, 0.9]) expect(erlangC(1, load)).toBeCloseTo(load, 12);
  });
  // By hand from the sum of factorials; 10 servers at 8 as in the classical tables.
  it.each([
    [2, 1, 1 / 3],
    [2, 1.5, 9 / 14],
    [3, 2, 4 / 9],
    [5, 3, 0.2362],
    [10, 8, 0.4092],
  ])('of %d servers at a load of %d is %d', (servers, load, expected) => {
    expect(erlangC(servers, load)).toBeCloseTo(expected, 3);
  });
  it('agrees with the sum of factorials', () => {
    const bySum = (c: number, a: number): number => {
      let term = 1;
      let sum = 0;
      for (let n = 0; n < c; n++) {
        sum += term;
        term *= a / (n + 1);
      }
      const all = (term * c) / (c - a);
      return all / (sum + all);
    };
    for (const [c, a] of [[4, 3.9], [12, 7], [60, 55], [100, 60]] as const) expect(erlangC(c, a)).toBeCloseTo(bySum(c, a), 10);
  });
  it('falls with every server more, and so does the wait', () => {
    const shares = Array.from({ length: 60 }, (_, i) => erlangC(101 + i, 100));
    const waits = Array.from({ length: 60 }, (_, i) => meanWait(101 + i, 100, 50));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(waits).toEqual([...waits].sort((a, b) => b - a));
  });
  it('stays a share with many thousands of servers', () => {
    const share = erlangC(1_002_000, 1_000_000);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.03);
  });
  it.each([[0, 0], [1.5, 1], [-1, 0], [Number.NaN, 1], [5, -1], [5, 5], [5, 6], [5, Number.NaN], [5, Infinity]])('refuses %d servers at %d', (servers, load) => {
    expect(() => erlangC(servers, load)).toThrow(RangeError);
  });
  it('gives the mean wait: one server half busy makes people wait one service time', () => {
    expect(meanWait(1, 0.5, 30)).toBeCloseTo(30, 10);
    expect(meanWait(2, 1, 30)).toBeCloseTo(10, 10);
  });
});

describe('the margin for chance', () => {
  it('leaves fewer than 4 in 100 waiting, from a hundred busy servers on', () => {
    for (const load of [100, 1000, 10_000, 100_000]) expect(erlangC(Math.ceil(load * (1 + marginForChance(load))), load)).toBeLessThan(0.04);
  });
  it('is a fifth of a hundred places and a fifth of a hundredth of a million', () => {
    expect(marginForChance(100)).toBeCloseTo(0.2, 12);
    expect(marginForChance(1e6)).toBeCloseTo(0.002, 12);
  });
  it('refuses nonsense', () => {
    for (const load of [0, -1, Number.NaN, Infinity]) expect(() => marginForChance(load)).toThrow(RangeError);
  });
});

/** Batch means: the mean of the batches and the standard error that their scatter gives. */
function batches(servers: number, load: number, serviceSeconds: number): { mean: number; error: number } {
  const queue = simulate({ servers, arrivalsPerSecond: load / serviceSeconds, serviceSeconds, seed: 20 });
  queue.advance(200 * serviceSeconds);
  const means = Array.from({ length: 25 }, () => {
    queue.setServers(servers);
    queue.advance(400 * serviceSeconds);
    return queue.measured().meanWait;
  });
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  const variance = means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (means.length - 1);
  return { mean, error: Math.sqrt(variance / means.length) };
}

describe('the queue played out', () => {
  // Three standard errors of the batch means: chance alone passes them once in some three hundred runs; the seed is fixed.
  it.each([[1, 0.5], [10, 8], [40, 35]])('of %d servers at a load of %d waits as long as Erlang says', (servers, load) => {
    const { mean, error } = batches(servers, load, 50);
    const expected = meanWait(servers, load, 50);
    expect(Math.abs(mean - expected)).toBeLessThan(3 * error);
    expect(error / expected).toBeLessThan(0.1);
  });
  it('takes the same course for the same seed, in one step or in many', () => {
    const settings = { servers: 20, arrivalsPerSecond: 2, serviceSeconds: 9, seed: 7 };
    const [one, many] = [simulate(settings), simulate(settings)];
    one.advance(600);
    for (let i = 0; i < 600; i++) many.advance(1);
    expect(many.measured()).toEqual(one.measured());
    expect(simulate({ ...settings, seed: 8 }).advance(600)).toBe(600);
  });
  it('grows without end where servers are too few, and empties again', () => {
    const queue = simulate({ servers: 100, arrivalsPerSecond: 2, serviceSeconds: 50, seed: 1 });
    queue.setServers(80);
    queue.advance(600);
    const first = queue.waiting();
    queue.advance(600);
    expect(queue.waiting()).toBeGreaterThan(first + 100);
    expect(queue.measured().meanWait).toBeGreaterThan(50);
    expect(queue.measured().wait95).toBeGreaterThan(queue.measured().meanWait);
    queue.setServers(200);
    queue.advance(3000);
    expect(queue.waiting()).toBeLessThan(5);
  });
  it('lets a server that is switched off finish its answer and take no other', () => {
    const queue = simulate({ servers: 50, arrivalsPerSecond: 10, serviceSeconds: 10, seed: 3 });
    queue.setServers(10);
    expect(queue.busy()).toBe(50);
    queue.advance(300);
    expect(queue.busy()).toBe(10);
  });
  it('stops where more would happen than a browser can bear', () => {
    const queue = simulate({ servers: 1, arrivalsPerSecond: 1e7, serviceSeconds: 1, seed: 1 });
    expect(queue.advance(3600)).toBeLessThan(1);
  });
  it.each([
    [{ servers: mostServers + 1 }], [{ servers: 0 }], [{ servers: 1.5 }], [{ servers: Number.NaN }],
    [{ arrivalsPerSecond: 0 }], [{ arrivalsPerSecond: Infinity }], [{ serviceSeconds: -1 }], [{ serviceSeconds: Number.NaN }],
  ])('refuses %o', (wrong) => {
    expect(() => simulate({ servers: 10, arrivalsPerSecond: 1, serviceSeconds: 1, seed: 1, ...wrong })).toThrow(RangeError);
  });
});
