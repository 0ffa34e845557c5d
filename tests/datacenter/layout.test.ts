import { describe, expect, it } from 'vitest';
import { layoutOf, levelAt, levels, pick, planOf, viewOf, zoomAt, zoomOf, type Layout } from '../../src/datacenter/layout.ts';
import type { Box, SitePlan } from '../../src/datacenter/plan.ts';
import { evaluateInputs } from '../../src/model/live.ts';
import { presets } from '../../src/model/presets.ts';

/** A small generator of numbers in [0, 1) with a fixed seed (mulberry32): failures can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Changes = Readonly<Record<string, number | string>>;

const siteOf = (inputs: Changes): Layout => layoutOf(planOf(evaluateInputs(inputs)));
const million = siteOf({ siteAccelerators: 1_000_000 });

const overlaps = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1e-9 &&
  Math.abs(a.z - b.z) < (a.depth + b.depth) / 2 - 1e-9 &&
  a.y < b.y + b.height - 1e-9 &&
  b.y < a.y + a.height - 1e-9;

const inside = (child: Box, parent: Box): boolean =>
  Math.abs(child.x - parent.x) <= (parent.width - child.width) / 2 + 1e-9 &&
  Math.abs(child.z - parent.z) <= (parent.depth - child.depth) / 2 + 1e-9 &&
  child.y >= parent.y - 1e-9 &&
  child.y + child.height <= parent.y + parent.height + 1e-9;

describe('addresses', () => {
  it('every accelerator of a small site has its own, and it leads back', () => {
    const site = siteOf({ siteAccelerators: 5003, racksPerRow: 7, rowsPerHall: 3 });
    const seen = new Set<string>();
    for (let i = 0; i < 5003; i += 1) {
      const address = site.addressOf(i);
      expect(site.indexOf(address)).toBe(i);
      seen.add(JSON.stringify(address));
    }
    expect(seen.size).toBe(5003);
  });

  it('of a million, 10,000 at random and both ends lead back', () => {
    const next = random(1);
    for (const i of [0, 1, 999_998, 999_999, ...Array.from({ length: 10_000 }, () => Math.floor(next() * 1e6))]) {
      expect(million.indexOf(million.addressOf(i))).toBe(i);
    }
  });

  it('also where a row has sixteen racks and a half', () => {
    const site = siteOf({ siteAccelerators: 20_000, racksPerRow: 16.5, rowsPerHall: 2.25 });
    for (let i = 0; i < 20_000; i += 1) expect(site.indexOf(site.addressOf(i))).toBe(i);
    expect(site.addressOf(19_999).hall).toBe(site.plan.halls - 1);
  });

  it('says what there is where there is none', () => {
    expect(() => million.addressOf(1_000_000)).toThrow(/from 0 to 999999/);
    expect(() => million.addressOf(-1)).toThrow(RangeError);
    expect(() => million.addressOf(0.5)).toThrow(RangeError);
    expect(() => million.indexOf({ hall: 0, row: 0, rack: 16, server: 0, slot: 0 })).toThrow(/rack 16: there are those from 0 to 15/);
  });
});

describe('counts', () => {
  const next = random(7);
  const scenarios: readonly (readonly [string, Changes])[] = [
    ['the defaults', {}],
    ...Object.values(presets).map(({ id, inputs }): [string, Changes] => [id, inputs as Changes]),
    ...Array.from({ length: 100 }, (_, i): [string, Changes] => [
      `random ${String(i)}`,
      {
        requestsPerDay: 10 ** (3 + 7 * next()),
        trainingAccelerators: Math.floor(10 ** (5.5 * next())),
        racksPerRow: Math.round(4 + 36 * next()),
        rowsPerHall: Math.round(4 + 96 * next()),
        accelerator: (['h100-sxm', 'gb200-nvl72', 'trainium3', 'tpu-v4', 'trainium2'] as const)[i % 5] ?? 'h100-sxm',
      },
    ]),
  ];

  it.each(scenarios)('%s: as many as in the model, to the unit', (_, inputs) => {
    const values = evaluateInputs(inputs);
    const plan = planOf(values);
    const site = layoutOf(plan);
    expect(plan.servers).toBe(values['serversAtSite']);
    expect(plan.racks).toBe(values['racksAtSite']);
    expect(plan.rows).toBe(values['rowsAtSite']);
    expect(plan.halls).toBe(values['hallsAtSite']);
    expect(site.coolingUnits).toHaveLength(Number(values['chillersAtSite']));
    expect(site.transformers).toHaveLength(Number(values['transformersAtSite']));
    expect(site.generators).toHaveLength(Number(values['generatorsAtSite']));
    expect(plan.circuits).toBe(values['circuitsForSite']);
    expect(plan.gpus).toBe(Math.ceil(Number(values['siteAccelerators']) * (1 - 1e-12)));
  });

  it('the parts of all halls add up', () => {
    const site = siteOf({ siteAccelerators: 12_345, racksPerRow: 9, rowsPerHall: 5 });
    let [rows, racks, servers, gpus] = [0, 0, 0, 0];
    for (let h = 0; h < site.plan.halls; h += 1)
      for (let r = 0; r < site.rowsIn(h); r += 1, rows += 1)
        for (let k = 0; k < site.racksIn(h, r); k += 1, racks += 1)
          for (let s = 0; s < site.serversIn(h, r, k); s += 1, servers += 1) gpus += site.gpusIn(h, r, k, s);
    expect({ rows, racks, servers, gpus }).toEqual({ rows: site.plan.rows, racks: site.plan.racks, servers: site.plan.servers, gpus: 12_345 });
  });
});

describe('places', () => {
  const sites: readonly (readonly [string, Layout])[] = [
    ['3,000 H100', siteOf({ siteAccelerators: 3000, racksPerRow: 6, rowsPerHall: 5 })],
    ['the defaults', siteOf({})],
    ['an odd row', siteOf({ siteAccelerators: 5000, racksPerRow: 10.5, rowsPerHall: 7 })],
    ['trays of 4', siteOf({ siteAccelerators: 2000, accelerator: 'gb200-nvl72', rowsPerHall: 3 })],
    ['TPUs', siteOf({ siteAccelerators: 3000, accelerator: 'tpu-v4' })],
    ['trays of 16', siteOf({ siteAccelerators: 1000, accelerator: 'trainium2' })],
  ];

  it.each(sites)('%s: children lie inside their parents and side by side', (_, site) => {
    const last = site.plan.halls - 1;
    const apart = (boxes: readonly Box[]): void => {
      boxes.forEach((box, i) => {
        for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
      });
    };
    const list = <T>(count: number, of: (i: number) => T): T[] => Array.from({ length: count }, (__, i) => of(i));
    const outside = [...site.coolingUnits, ...site.transformers, ...site.generators].slice(0, 400);
    apart([...list(site.plan.halls, site.hall), ...outside, site.substation, site.parking, ...site.towers, ...site.town]);
    for (const box of [...list(site.plan.halls, site.hall), ...outside, site.substation, site.parking]) expect(inside({ ...box, height: 0 }, site.bounds)).toBe(true);
    for (const h of new Set([0, last])) {
      const hull = site.hall(h);
      const rows = list(site.rowsIn(h), (r) => site.row(h, r));
      apart(rows);
      rows.forEach((row, r) => {
        expect(inside(row, hull)).toBe(true);
        const racks = list(site.racksIn(h, r), (k) => site.rack(h, r, k));
        apart(racks);
        racks.forEach((rack, k) => {
          expect(inside(rack, row)).toBe(true);
          if (k > 1) return;
          const servers = list(site.serversIn(h, r, k), (s) => site.server(h, r, k, s));
          apart(servers);
          servers.forEach((server, s) => {
            expect(inside(server, rack)).toBe(true);
            const slots = list(site.gpusIn(h, r, k, s), (g) => site.slot(h, r, k, s, g));
            apart(slots);
            for (const slot of slots) expect(inside(slot, server)).toBe(true);
          });
        });
      });
    }
  });
});

describe('picking', () => {
  const next = random(42);
  const within = (box: Box): readonly [number, number, number] => [
    box.x + (next() - 0.5) * 0.98 * box.width,
    box.y + box.height,
    box.z + (next() - 0.5) * 0.98 * box.depth,
  ];
  const places = Array.from({ length: 1000 }, () => million.addressOf(Math.floor(next() * 1e6)));

  it.each([
    ['hall', 'hall'], ['row', 'row'], ['rack', 'rack'],
  ] as const)('from above: the %s at 1,000 random points', (part, depth) => {
    for (const { hall, row, rack } of places) {
      const box = { hall: () => million.hall(hall), row: () => million.row(hall, row), rack: () => million.rack(hall, row, rack) }[part]();
      const [x, y, z] = within(box);
      const expected = { hall: { part, hall }, row: { part, hall, row }, rack: { part, hall, row, rack } }[part];
      expect(pick(million, [x, y + 300, z], [0, -2, 0], depth)).toEqual(expected);
    }
  });

  it('from the cold aisle: the tray at 1,000 random points', () => {
    for (const { hall, row, rack, server } of places) {
      const box = million.server(hall, row, rack, server);
      const front = million.front(row);
      const face = [box.x + (next() - 0.5) * 0.9 * box.width, box.y + (0.05 + 0.9 * next()) * box.height, box.z + (front * box.depth) / 2] as const;
      const from = [face[0] + (next() - 0.5) * 0.1, face[1] + (next() - 0.5) * 0.002, face[2] + front * 1.2] as const;
      const direction = [face[0] - from[0], face[1] - from[1], face[2] - from[2]] as const;
      expect(pick(million, from, direction, 'server')).toEqual({ part: 'server', hall, row, rack, server });
    }
  });

  it('over the open tray: the package at 1,000 random points', () => {
    for (const address of places) {
      const { hall, row, rack, server, slot } = address;
      const [x, y, z] = within(million.slot(hall, row, rack, server, slot));
      expect(pick(million, [x, y + 0.01, z], [0, -1, 0], 'slot')).toEqual({ part: 'slot', ...address });
    }
  });

  it('the yards, and nothing where there is nothing', () => {
    const above = ({ x, height, z }: Box): readonly [number, number, number] => [x, height + 50, z];
    for (const part of ['coolingUnits', 'transformers', 'generators'] as const) {
      for (const index of [0, 17, million[part].length - 1]) {
        expect(pick(million, above(million.unit(part, index)), [0, -1, 0])).toEqual({ part, index });
      }
    }
    expect(pick(million, above(million.substation), [0, -1, 0])).toEqual({ part: 'substation' });
    expect(pick(million, above(million.bounds), [0, 1, 0])).toBeUndefined();
  });

  it('from the corner of the camera: what stands in front wins', () => {
    const hull = million.hall(0);
    const target = [hull.x, hull.height, hull.z] as const;
    const from = [hull.x - 3000, 2500, hull.z - 3000] as const;
    expect(pick(million, from, [target[0] - from[0], target[1] - from[1], target[2] - from[2]], 'hall')).toEqual({ part: 'hall', hall: 0 });
  });
});

describe('the zoom', () => {
  it('multiplies, and comes back', () => {
    expect(zoomAt(million, 0.75) / zoomAt(million, 0.5)).toBeCloseTo(zoomAt(million, 0.5) / zoomAt(million, 0.25));
    for (const u of [0, 0.2, 0.9, 1]) expect(zoomOf(million, zoomAt(million, u))).toBeCloseTo(u);
  });

  it.each([['a million', million], ['one server', siteOf({ siteAccelerators: 8 })]] as const)('%s: each level is farther than the one before', (_, site) => {
    const address = site.addressOf(0);
    const distances = levels.map((level) => viewOf(site, level, address).distance);
    expect([...distances].sort((a, b) => a - b)).toEqual(distances);
    for (const level of levels) expect(levelAt(site, viewOf(site, level, address).distance)).toBe(level);
  });
});

describe('extremes', () => {
  const finite = (value: unknown): boolean => !JSON.stringify(value, (_, v: unknown) => (typeof v === 'number' && !Number.isFinite(v) ? 'BAD' : v)).includes('BAD');

  it.each([0, 1, 2, 9, 1e7, 1e9])('%d accelerators stay finite', (gpus) => {
    const site = siteOf({ siteAccelerators: gpus, trainingAccelerators: 0 });
    const { plan, bounds, substation, towers, town, people, coolingUnits, hallPlan } = site;
    expect(finite({ plan, bounds, substation, towers, town, people, coolingUnits, hallPlan })).toBe(true);
    expect(finite(levels.map((level) => viewOf(site, level, gpus === 0 ? { hall: 0, row: 0, rack: 0, server: 0, slot: 0 } : site.addressOf(gpus - 1))))).toBe(true);
    pick(site, [0, 1000, 0], [1, -1, 1]);
  });

  it('one rack per row and one row per hall', () => {
    const site = siteOf({ siteAccelerators: 1e5, racksPerRow: 1, rowsPerHall: 1 });
    expect(site.plan.halls).toBe(site.plan.racks);
    expect(pick(site, [0, 500, 0], [0.3, -1, 0.1])).not.toBeNaN();
  });

  it('a plan from nothing is empty', () => {
    const plan: SitePlan = planOf({});
    expect(plan.gpus + plan.halls + plan.coolingUnits).toBe(0);
    expect(layoutOf(plan).people).toEqual([]);
  });
});
