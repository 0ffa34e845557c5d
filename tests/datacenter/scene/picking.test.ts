import { describe, expect, test } from 'vitest';
import { levels, type Level, type Picked } from '../../../src/datacenter/layout.ts';
import { eyeOf, project, rayOf, stopsOf, type Eye } from '../../../src/datacenter/scene/camera.ts';
import { partsFrom, planFor, type Part } from '../../../src/datacenter/scene/ladder.ts';
import { pickAmong } from '../../../src/datacenter/scene/pick.ts';
import { addressIn, rangeOf } from '../../../src/datacenter/scene/range.ts';
import { state, statesOf } from '../../../src/datacenter/scene/states.ts';
import { add, times } from '../../../src/datacenter/scene/space.ts';
import { seeded, siteOf } from './fixtures.ts';

const layout = siteOf(60_000);
const plan = planFor(layout);
const focus = { hall: 1, row: 5, rack: 8, server: 2, slot: 3 };
const stops = stopsOf(layout, focus);

function seenAt(level: Level, aspect = 16 / 9): { readonly eye: Eye; readonly parts: readonly Part[] } {
  const stop = stops[levels.indexOf(level)];
  const eye = eyeOf(stops, { distance: stop?.distance ?? 1, turn: 0, tilt: 0, pan: [0, 0, 0] }, aspect);
  return { eye, parts: partsFrom(plan, eye, focus, undefined) };
}

/** By brute force, step by step along the ray: the first box that holds a point. */
function marched(parts: readonly Part[], eye: Eye, x: number, y: number): Part | undefined {
  const ray = rayOf(eye, x, y);
  for (let t = 0; t < 6; t += 0.0005) {
    const [px, py, pz] = add(eye.position, times(ray, t * eye.distance));
    const hit = parts.find(({ box, is }) => is !== undefined && Math.abs(px - box.x) <= box.width / 2 && Math.abs(pz - box.z) <= box.depth / 2 && py >= box.y && py <= box.y + box.height);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

describe('picking', () => {
  test.each(levels)('at 1,000 points of the level %s finds a part on the ray, or none', (level) => {
    const random = seeded(level.length);
    for (const aspect of [16 / 9, 4 / 3, 0.6]) {
      const { eye, parts } = seenAt(level, aspect);
      for (let i = 0; i < 1000; i += 1) {
        const picked = pickAmong(layout, parts, eye.position, rayOf(eye, random() * 2 - 1, random() * 2 - 1));
        const address = picked === undefined ? undefined : addressIn(picked);
        if (address !== undefined) expect(layout.addressOf(layout.indexOf(address))).toEqual(address);
      }
    }
  });

  test.each(['rack', 'tray'] as const)('agrees at %s with a slow walk along the ray', (level) => {
    const random = seeded(3);
    const { eye, parts } = seenAt(level);
    for (let i = 0; i < 40; i += 1) {
      const [x, y] = [random() * 1.6 - 0.8, random() * 1.6 - 0.8];
      const slow = marched(parts, eye, x, y);
      const quick = pickAmong(layout, parts, eye.position, rayOf(eye, x, y));
      // The walk steps over what is thinner than its step.
      if (slow?.is?.part === 'server' || slow?.is?.part === 'slot') expect(quick?.part).toMatch(/server|slot|rack/);
      else if (slow === undefined) expect(quick?.part ?? 'none').toMatch(/none|rack|hall|slot/);
    }
  });

  test.each<readonly [Level, Picked]>([
    ['package', { part: 'slot', ...focus }],
    ['rack', { part: 'server', hall: 1, row: 5, rack: 8, server: 2 }],
    ['row', { part: 'rack', hall: 1, row: 5, rack: 8 }],
  ])('hits at %s what stands in the middle', (level, expected) => {
    const { eye, parts } = seenAt(level);
    const box = expected.part === 'slot' ? layout.slot(1, 5, 8, 2, 3) : expected.part === 'server' ? layout.server(1, 5, 8, 2) : layout.rack(1, 5, 8);
    const front = expected.part === 'slot' ? 0 : (layout.front(5) * box.depth) / 2;
    const spot = project(eye, [box.x, box.y + box.height * (expected.part === 'slot' ? 0.6 : 0.5), box.z + front]);
    expect(pickAmong(layout, parts, eye.position, rayOf(eye, spot?.x ?? 9, spot?.y ?? 9))).toEqual(expected);
  });
});

describe('the ladder', () => {
  test.each([200, 60_000, 1_000_000])('of %d accelerators draws at most 2,000 boxes and loses none', (gpus) => {
    const site = siteOf(gpus);
    const whole = planFor(site);
    const start = site.addressOf(0);
    const way = stopsOf(site, start);
    for (let distance = 0.35; distance < 20_000; distance *= 1.4) {
      const eye = eyeOf(way, { distance, turn: 0, tilt: 0, pan: [0, 0, 0] }, 16 / 9);
      const parts = partsFrom(whole, eye, start, undefined);
      expect(parts.length).toBeLessThanOrEqual(1_980);
      expect(parts.reduce((sum, part) => sum + part.gpus, 0)).toBeLessThanOrEqual(gpus);
    }
    const above = eyeOf(way, { distance: (way.at(-1)?.distance ?? 1) * 3, turn: 0, tilt: 1, pan: [0, 0, 0] }, 16 / 9);
    expect(partsFrom(whole, above, start, undefined).reduce((sum, part) => sum + part.gpus, 0)).toBe(gpus);
  });

  test('halls, rows, racks and servers share the accelerators out without gap or overlap', () => {
    let next = 0;
    for (let hall = 0; hall < layout.plan.halls; hall += 1) {
      const [first, end] = rangeOf(layout, { part: 'hall', hall });
      expect(first).toBe(next);
      let inHall = first;
      for (let row = 0; row < layout.rowsIn(hall); row += 1) {
        const [a, b] = rangeOf(layout, { part: 'row', hall, row });
        expect(a).toBe(inHall);
        inHall = b;
      }
      expect(inHall).toBe(end);
      next = end;
    }
    expect(next).toBe(layout.plan.gpus);
  });

  test.each([0, 0.25, 0.5, 1])('exactly the share %d of the accelerators waits', (share) => {
    const states = statesOf(60_001, 8, share, [], 61_440);
    expect(states.slice(0, 60_001).filter((each) => each === state.idle)).toHaveLength(Math.round(60_001 * share));
    expect(states.slice(60_001).every((each) => each === 0)).toBe(true);
  });
});
