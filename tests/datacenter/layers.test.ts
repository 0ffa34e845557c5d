import { describe, expect, test } from 'vitest';
import { failedOf } from '../../src/datacenter/failed.ts';
import { layerTables } from '../../src/datacenter/layer-tables.ts';
import { layerIds, marksOf, mostMarks } from '../../src/datacenter/layers.ts';
import { sayLayer } from '../../src/datacenter/layer-says.ts';
import { layoutOf, planOf } from '../../src/datacenter/layout.ts';
import { state, statesOf } from '../../src/datacenter/scene/states.ts';
import { evaluateInputs } from '../../src/model/live.ts';

const values = evaluateInputs({ siteAccelerators: 200_000, trainingAccelerators: 200_000 });
const layout = layoutOf(planOf(values));

describe('layers over the site', () => {
  test('their parts add up to the model’s totals', () => {
    const of = (id: string): number => Number(values[id]);
    expect(of('siteItPower') + of('overheadPower')).toBeCloseTo(of('facilityPower'), 0);
    expect(of('meanItPower') + of('meanOverheadPower')).toBeCloseTo(of('meanFacilityPower'), 0);
    expect(of('itCapitalShare')).toBeCloseTo(of('itCapitalCost') / of('capitalCost'), 12);
    expect(of('itCapitalCost') + of('shellCapitalCost')).toBe(of('capitalCost'));
  });

  test('every quantity of a table is one of the model', () => {
    for (const { quantity } of Object.values(layerTables).flat()) if (quantity !== undefined) expect(values).toHaveProperty(quantity);
  });

  test.each(layerIds)('%s: marks have sizes, and an empty site has none', (layer) => {
    const marks = marksOf(layout, layer, values);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.length).toBeLessThanOrEqual(1_200);
    for (const { box, strength } of marks) {
      expect(Object.values(box).every(Number.isFinite)).toBe(true);
      expect(Math.min(box.width, box.height, box.depth)).toBeGreaterThan(0);
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
    }
    const none = evaluateInputs({ siteAccelerators: 0 });
    expect(marksOf(layoutOf(planOf(none)), layer, none)).toEqual([]);
  });

  test('an unheard-of site is drawn as a sample that keeps the largest marks, and says so', () => {
    const huge = evaluateInputs({ siteAccelerators: 1e7 });
    const campus = layoutOf(planOf(huge));
    const areas = marksOf(campus, 'power', huge).map(({ box }) => box.width * box.depth);
    expect(areas.length).toBeGreaterThan(mostMarks);
    expect(Math.min(...areas.slice(0, mostMarks))).toBeGreaterThanOrEqual(Math.max(...areas.slice(mostMarks)));
    for (const layer of ['power', 'failures'] as const) expect(sayLayer(layer, huge, 'pt-BR')).toMatch(/O desenho é uma amostra/);
    expect(sayLayer('power', values, 'pt-BR')).not.toMatch(/amostra/);
  });

  test('people stand outside the halls and the substation, within the fence to the west', () => {
    const { substation, parcels } = layout;
    for (const { box } of marksOf(layout, 'labour', values)) {
      expect(box.x + box.width / 2).toBeLessThan((-parcels.columns * parcels.width) / 2);
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(substation.x - substation.width / 2 - box.width);
      expect(box.z - box.depth / 2).toBeGreaterThan(substation.z + substation.depth / 2);
    }
  });

  test('all coolers are filled, and one mark stands for each person or hundred of Abilene', () => {
    expect(marksOf(layout, 'cooling', values).filter(({ strength }) => strength === 1)).toHaveLength(Number(values['chillersAtSite']));
    expect(marksOf(layout, 'labour', values)).toHaveLength(100 + 60);
  });

  test('as many accelerators fail as the model says, the same ones each time, strewn over the site', () => {
    const wish = Math.round(Number(values['gpuFailuresPerDay']));
    const failed = failedOf(200_000, wish);
    expect(wish).toBe(50);
    expect(new Set(failed).size).toBe(50);
    expect(failedOf(200_000, wish)).toEqual(failed);
    for (let tenth = 0; tenth < 10; tenth += 1) expect(failed.some((gpu) => Math.floor(gpu / 20_000) === tenth)).toBe(true);
    expect(statesOf(200_000, 8, 0.5, failed).filter((byte) => byte === state.failed)).toHaveLength(50);
    expect([failedOf(3, 9).length, failedOf(0, 9).length, failedOf(10, Number.NaN).length]).toEqual([3, 0, 0]);
  });
});
