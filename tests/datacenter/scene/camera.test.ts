import { describe, expect, test } from 'vitest';
import { levels } from '../../../src/datacenter/layout.ts';
import { along, between, eyeOf, levelFrom, project, rayOf, roundLength, stopsOf, type View } from '../../../src/datacenter/scene/camera.ts';
import { add, dot, length, minus, times } from '../../../src/datacenter/scene/space.ts';
import { seeded, siteOf } from './fixtures.ts';

const layout = siteOf(60_000);
const stops = stopsOf(layout, layout.addressOf(12_345));
const still: View = { distance: 1, turn: 0, tilt: 0, pan: [0, 0, 0] };

describe('the camera', () => {
  test('has a stop for each level, each farther than the one before', () => {
    expect(stops).toHaveLength(levels.length);
    stops.slice(1).forEach((stop, i) => { expect(stop.distance).toBeGreaterThan(stops[i]?.distance ?? Infinity); });
    stops.forEach((stop, i) => { expect(levelFrom(stops, stop.distance)).toBe(levels[i]); });
  });

  test('passes each stop exactly and moves without a jump between them', () => {
    for (const stop of stops) expect(length(minus(along(stops, stop.distance).target, stop.target))).toBeLessThan(1e-9);
    let before = along(stops, 0.4);
    for (let distance = 0.4; distance < 3000; distance *= 1.01) {
      const now = along(stops, distance);
      expect(length(minus(now.target, before.target))).toBeLessThan(0.05 * distance + 0.01);
      before = now;
    }
  });

  test('sees what it aims at in the middle, and a ray leads back to the point that was projected', () => {
    const random = seeded(7);
    for (let i = 0; i < 1000; i += 1) {
      const eye = eyeOf(stops, { distance: 0.4 * 5000 ** random(), turn: random() * 6, tilt: random() - 0.5, pan: [random(), 0, random()] }, 0.5 + 2 * random());
      const centre = project(eye, eye.target);
      expect(centre?.x).toBeCloseTo(0, 6);
      expect(centre?.y).toBeCloseTo(0, 6);
      const [x, y] = [random() * 2 - 1, random() * 2 - 1];
      const ray = rayOf(eye, x, y);
      const spot = project(eye, add(eye.position, times(ray, eye.distance)));
      expect(spot?.x).toBeCloseTo(x, 6);
      expect(spot?.y).toBeCloseTo(y, 6);
      expect(dot(eye.right, eye.up)).toBeCloseTo(0, 9);
      expect(dot(eye.up, eye.forward)).toBeCloseTo(0, 9);
    }
  });

  test('flies evenly in the logarithm and arrives', () => {
    const far = { ...still, distance: 100 };
    expect(between(still, far, 0.5).distance).toBeCloseTo(10, 9);
    expect(between(still, far, 1)).toEqual(far);
  });

  test.each([[7, 5], [0.034, 0.02], [1, 1], [999, 500], [0.5, 0.5]])('a scale bar of at most %d m is %d m long', (most, expected) => {
    expect(roundLength(most)).toBeCloseTo(expected, 12);
  });
});
