import { describe, expect, test } from 'vitest';
import { levels, type Level } from '../../../src/datacenter/layout.ts';
import type { Box } from '../../../src/datacenter/plan.ts';
import { eyeOf, stopsOf, type Eye } from '../../../src/datacenter/scene/camera.ts';
import { partsFrom, planFor, type Part } from '../../../src/datacenter/scene/ladder.ts';
import { pickAmong } from '../../../src/datacenter/scene/pick.ts';
import { minus, times, type Point } from '../../../src/datacenter/scene/space.ts';
import { seeded, siteOf } from './fixtures.ts';

const POINTS = 1_000;
const layout = siteOf(60_000);
const plan = planFor(layout);
const focus = { hall: 1, row: 5, rack: 8, server: 2, slot: 3 };
const stops = stopsOf(layout, focus);
/** Nothing is told apart that is nearer together than this share of the way. */
const CLOSE = 1e-7;

/** The six planes of a box one by one, each cut by the ray and the cut held against the other two pairs: not the slabs that the scene reckons with. */
function cuts(box: Box, origin: Point, ray: Point): readonly number[] {
  const low: Point = [box.x - box.width / 2, box.y, box.z - box.depth / 2];
  const high: Point = [box.x + box.width / 2, box.y + box.height, box.z + box.depth / 2];
  const found: number[] = [];
  for (const axis of [0, 1, 2] as const) for (const plane of [low[axis], high[axis]]) {
    const t = (plane - origin[axis]) / ray[axis];
    if (!(t >= 0)) continue;
    const inside = ([0, 1, 2] as const).filter((other) => other !== axis).every((other) => {
      const at = origin[other] + t * ray[other];
      return at >= low[other] && at <= high[other];
    });
    if (inside) found.push(t);
  }
  return found;
}

/** A point on one of the three faces that are turned to the eye. */
function onFace(box: Box, eye: Eye, random: () => number): Point {
  const share = (): number => 0.02 + 0.96 * random();
  const at: [number, number, number] = [box.x + (share() - 0.5) * box.width, box.y + share() * box.height, box.z + (share() - 0.5) * box.depth];
  const [x, y, z] = eye.position;
  const turned: (() => void)[] = [];
  if (Math.abs(x - box.x) > box.width / 2) turned.push(() => { at[0] = box.x + (Math.sign(x - box.x) * box.width) / 2; });
  if (y > box.y + box.height || y < box.y) turned.push(() => { at[1] = y < box.y ? box.y : box.y + box.height; });
  if (Math.abs(z - box.z) > box.depth / 2) turned.push(() => { at[2] = box.z + (Math.sign(z - box.z) * box.depth) / 2; });
  turned[Math.floor(random() * turned.length)]?.();
  return at;
}

const partOf = (part: Part): unknown => part.is;

describe.each<Level>(levels)('picking at the level %s', (level) => {
  const eye = eyeOf(stops, { distance: stops[levels.indexOf(level)]?.distance ?? 1, turn: 0, tilt: 0, pan: [0, 0, 0] }, 16 / 9);
  const parts = partsFrom(plan, eye, focus, undefined);
  const named = parts.filter(({ is }) => is !== undefined);

  test('names at 1,000 points of faces what the ray through them meets first', () => {
    const random = seeded(97 + levels.indexOf(level));
    let asked = 0;
    let aimedAt = 0;
    const met = new Set<string>();
    for (let tries = 0; asked < POINTS && tries < 4 * POINTS; tries += 1) {
      const aim = named[Math.floor(random() * named.length)];
      if (aim === undefined) break;
      const to = minus(onFace(aim.box, eye, random), eye.position);
      const ray = times(to, 1 / Math.hypot(...to));
      const all = named.flatMap((part) => cuts(part.box, eye.position, ray).map((t) => ({ part, t }))).sort((a, b) => a.t - b.t);
      const [first] = all;
      expect(first, 'the ray meets at least the face that it was sent to').toBeDefined();
      if (first === undefined) continue;
      // Two faces in one plane: either is right, so nothing is asked.
      if (all.some(({ part, t }) => part.is !== first.part.is && t - first.t < CLOSE * first.t)) continue;
      asked += 1;
      if (first.part === aim) aimedAt += 1;
      const point = [0, 1, 2].map((axis) => (eye.position[axis] ?? 0) + first.t * (ray[axis] ?? 0));
      const picked = pickAmong(layout, parts, eye.position, ray);
      expect(picked).toBeDefined();
      const { is } = first.part;
      if (is?.part === 'row' && picked?.part === 'rack') {
        // Of a row it is the rack whose own box holds the point: found by looking at every rack.
        const racks = Array.from({ length: layout.racksIn(is.hall, is.row) }, (_, rack) => ({ rack, box: layout.rack(is.hall, is.row, rack) }));
        const x = point[0] ?? NaN;
        const nearest = racks.reduce((best, each) => (Math.abs(each.box.x - x) < Math.abs(best.box.x - x) ? each : best));
        const edge = Math.min(...racks.map(({ box }) => Math.abs(Math.abs(box.x - x) - box.width / 2)));
        if (edge > 0.01) expect(picked).toEqual({ part: 'rack', hall: is.hall, row: is.row, rack: nearest.rack });
      } else if (is !== undefined && 'index' in is && picked !== undefined && 'index' in picked) {
        expect(picked.part).toBe(is.part);
        if (is.part === 'coolingUnits' || is.part === 'transformers' || is.part === 'generators') {
          const unit = layout.unit(is.part, picked.index);
          // Between two units of a bank there is a gap; the nearer one is meant.
          expect(Math.abs(unit.x - (point[0] ?? NaN))).toBeLessThan(2 * unit.width);
        } else expect(picked).toEqual(is);
      } else expect(picked).toEqual(partOf(first.part));
      met.add(JSON.stringify(picked));
    }
    expect(asked).toBe(POINTS);
    // Enough of what is aimed at is seen, and many parts are met: the test does not ask one wall a thousand times.
    expect(aimedAt).toBeGreaterThan(POINTS / 20);
    expect(met.size).toBeGreaterThanOrEqual(8);
  });
});
