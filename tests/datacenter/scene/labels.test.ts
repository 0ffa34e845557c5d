import { describe, expect, test } from 'vitest';
import { levels } from '../../../src/datacenter/layout.ts';
import { eyeOf, stopsOf } from '../../../src/datacenter/scene/camera.ts';
import { labelsAt, placeLabels } from '../../../src/datacenter/scene/labels.ts';
import { siteOf } from './fixtures.ts';

const size = { width: 1280, height: 720 };
const layout = siteOf(60_000);
const focus = { hall: 1, row: 5, rack: 8, server: 2, slot: 3 };
const stops = stopsOf(layout, focus);
const distance = stops[levels.indexOf('campus')]?.distance ?? 1;
const eye = eyeOf(stops, { distance, turn: 0, tilt: 0, pan: [0, 0, 0] }, size.width / size.height);
const [half, tall] = [40, 24];
const placed = (taken: Parameters<typeof placeLabels>[3]) => placeLabels(labelsAt(layout, 'campus', focus), eye, size, taken, () => 2 * half, tall);

describe('names in the picture', () => {
  test('none lies under what stands on the picture, and the others stay', () => {
    const all = placed([]);
    expect(all.length).toBeGreaterThan(2);
    const [covered] = all;
    if (covered === undefined) throw new Error('No name');
    const area = { left: covered.x - 5, right: covered.x + 5, top: covered.y - 5, bottom: covered.y + 5 };
    const rest = placed([area]);
    for (const { x, y } of rest) expect(Math.abs(x - covered.x) >= half + 5 || Math.abs(y - covered.y) >= tall / 2 + 5).toBe(true);
    expect(rest.length).toBeGreaterThanOrEqual(all.length - 2);
    expect(placed([{ left: 0, top: 0, right: size.width, bottom: size.height }])).toEqual([]);
  });

  test('no two lie over each other', () => {
    const all = placed([]);
    all.forEach((one, i) => {
      for (const other of all.slice(i + 1)) expect(Math.abs(one.x - other.x) >= 2 * half || Math.abs(one.y - other.y) >= tall).toBe(true);
    });
  });
});
