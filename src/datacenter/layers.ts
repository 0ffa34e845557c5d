/**
 * Layers over the site: where power, heat, data, people and money are, and what broke. Each is a list of flat marks at
 * places of the one layout, as wide or as strong as the model says; the scene and the poster draw the same list.
 */
import type { Values } from '../model/live.ts';
import { crowdMarks } from './layer-crowd.ts';
import { failedOf } from './failed.ts';
import { heatMarks, networkMarks, powerMarks } from './layer-flows.ts';
import type { Layout } from './layout.ts';
import { mostMarkedRows, type Mark } from './mark.ts';
import type { Box } from './plan.ts';

export const layerIds = ['power', 'cooling', 'network', 'labour', 'money', 'failures'] as const;

export type LayerId = (typeof layerIds)[number];

/** Marks of one layer that a drawing or a picture shows at most: beyond it, the largest. */
export const mostMarks = 1_200;

/** Units of a yard are marked one by one up to this number. */
const mostMarkedUnits = 500;
/** Faults are marked up to this number; the words always say how many there are. */
const mostPins = 400;

/** What a layer draws, the largest marks first. Without accelerators there is nothing to draw. */
export function marksOf(layout: Layout, layer: LayerId, values: Values): readonly Mark[] {
  if (layout.plan.gpus === 0) return [];
  const marks = allMarks(layout, layer, values);
  return marks.length <= mostMarks ? marks : [...marks].sort((a, b) => area(b) - area(a));
}

/** Whether a drawing shows only a part of what the layer counts: the words then say so. */
export function isSample(layout: Layout, layer: LayerId, values: Values): boolean {
  return marksOf(layout, layer, values).length > mostMarks || (layer === 'failures' && Number(values['gpuFailuresPerDay']) > mostPins + 0.5);
}

const area = ({ box }: Mark): number => box.width * box.depth;

function allMarks(layout: Layout, layer: LayerId, values: Values): readonly Mark[] {
  switch (layer) {
    case 'power': return powerMarks(layout, Number(values['siteItPower']) / Math.max(1, Number(values['facilityPower'])));
    case 'cooling': return heatMarks(layout, mostMarkedUnits);
    case 'network': return networkMarks(layout);
    case 'labour': return crowdMarks(layout);
    case 'money': return moneyMarks(layout, Number(values['itCapitalShare']));
    case 'failures': return failureMarks(layout, Number(values['gpuFailuresPerDay']));
  }
}

/** Machines in the shade of their share of the money, building and yards in that of the rest. */
function moneyMarks(layout: Layout, itShare: number): readonly Mark[] {
  const lay = (box: Box, strength: number): Mark => ({ box, ink: 'computing', strength });
  const { halls, rows } = layout.plan;
  const machines = rows <= mostMarkedRows
    ? Array.from({ length: halls }, (_, h) => h).flatMap((h) => Array.from({ length: layout.rowsIn(h) }, (_, r) => grown(layout.row(h, r))))
    : Array.from({ length: halls }, (_, h) => grown({ ...layout.hall(h), height: layout.row(h, 0).height, width: layout.hall(h).width - 3, depth: layout.hall(h).depth - 3 }));
  const yards = (['coolingUnits', 'transformers', 'generators'] as const).flatMap((kind) =>
    Array.from({ length: halls }, (_, h) => layout.unitsAt(kind, h)).filter(([first, end]) => end > first)
      .map(([first, end]) => around(Array.from({ length: end - first }, (_, i) => layout.unit(kind, first + i)))));
  const floors = Array.from({ length: halls }, (_, h) => ({ ...layout.hall(h), y: 0, height: 0.05 }));
  return [
    ...[...floors, ...yards.map((yard) => ({ ...yard, height: 0.06 })), { ...layout.substation, height: 0.06 }].map((box) => lay(box, 1 - itShare)),
    ...machines.map((box) => lay(box, itShare)),
  ];
}

/** Over a box, so that it covers it. */
function grown(box: Box): Box {
  return { ...box, width: box.width + 0.06, height: box.height + 0.05, depth: box.depth + 0.06 };
}

function around(boxes: readonly Box[]): Box {
  const west = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const east = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const north = Math.min(...boxes.map(({ z, depth }) => z - depth / 2));
  const south = Math.max(...boxes.map(({ z, depth }) => z + depth / 2));
  return { x: (west + east) / 2, y: 0, z: (north + south) / 2, width: east - west, height: 0.06, depth: south - north };
}

/** A pin on the rack of each accelerator that fails on one day, tall enough to be found from afar. */
function failureMarks(layout: Layout, perDay: number): readonly Mark[] {
  return failedOf(layout.plan.gpus, perDay).slice(0, mostPins).map((gpu) => {
    const { hall, row, rack } = layout.addressOf(gpu);
    const box = layout.rack(hall, row, rack);
    return { box: { ...box, y: box.height, width: 0.45, depth: 0.45, height: 7 }, ink: 'ink', strength: 1 };
  });
}
