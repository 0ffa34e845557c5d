/** Who works at a site, as far as anybody published it: Abilene's jobs, drawn beside the site of the scenario. */
import { facts } from '../model/catalogues/facts.ts';
import type { Layout } from './layout.ts';
import type { Mark } from './mark.ts';
import { person } from './sizes.ts';

/** People in one square of the building site, and the ground they get. */
export const crowdSquare = 100;
const square = { side: 12, pitch: 15, columns: 12 } as const;
const standing = { columns: 20, apart: 2 } as const;

function ends(id: 'abilene-jobs-guaranteed' | 'abilene-jobs-permanent' | 'abilene-jobs-construction'): readonly [low: number, high: number] {
  const { value } = facts[id];
  if (typeof value === 'number') return [value, value];
  if (Array.isArray(value)) return [Number(value[0]), Number(value[1])];
  throw new RangeError(`The fact "${id}" is no number`);
}

/** People that stay, one by one, and those who built, by the hundred; what is certain is full, what is expected lighter. */
export function crowdMarks({ bounds, parking }: Layout): readonly Mark[] {
  const [guaranteed] = ends('abilene-jobs-guaranteed');
  const [expected] = ends('abilene-jobs-permanent');
  const [planned, built] = ends('abilene-jobs-construction');
  const gate = parking.z - parking.depth / 2;
  const staff = Array.from({ length: expected }, (_, i): Mark => ({
    box: {
      x: parking.x + ((i % standing.columns) - standing.columns / 2 + 0.5) * standing.apart,
      y: 0,
      z: gate - 2 - Math.floor(i / standing.columns) * standing.apart,
      width: person.width, height: person.height, depth: person.width / 2,
    },
    ink: 'labour',
    strength: i < guaranteed ? 1 : 0.5,
  }));
  const south = bounds.z + bounds.depth / 2 + square.pitch;
  const builders = Array.from({ length: Math.round(built / crowdSquare) }, (_, i): Mark => ({
    box: {
      x: bounds.x + ((i % square.columns) - square.columns / 2 + 0.5) * square.pitch,
      y: 0,
      z: south + Math.floor(i / square.columns) * square.pitch,
      width: square.side, height: person.height, depth: square.side,
    },
    ink: 'labour',
    strength: i < Math.round(planned / crowdSquare) ? 0.85 : 0.35,
  }));
  return [...staff, ...builders];
}
