/** Who works at a site, as far as anybody published it: Abilene's jobs, drawn beside the site of the scenario. */
import { facts } from '../model/catalogues/facts.ts';
import type { Layout } from './layout.ts';
import type { Mark } from './mark.ts';
import { person, road } from './sizes.ts';

/** People in one square of the building site, and the ground they get. */
export const crowdSquare = 100;
const square = { side: 6, pitch: 7 } as const;
/** Clear ground around the crowds. */
const gap = 3;
const standing = { columns: 25, apart: 2 } as const;

function ends(id: 'abilene-jobs-guaranteed' | 'abilene-jobs-permanent' | 'abilene-jobs-construction'): readonly [low: number, high: number] {
  const { value } = facts[id];
  if (typeof value === 'number') return [value, value];
  if (Array.isArray(value)) return [Number(value[0]), Number(value[1])];
  throw new RangeError(`The fact "${id}" is no number`);
}

/** People that stay, one by one, and those who built, by the hundred; what is certain is full, what is expected lighter. */
export function crowdMarks({ substation, parcels }: Layout): readonly Mark[] {
  const [guaranteed] = ends('abilene-jobs-guaranteed');
  const [expected] = ends('abilene-jobs-permanent');
  const [planned, built] = ends('abilene-jobs-construction');
  // The open ground west of the halls, south of the substation: from the campus it is seen whole.
  const east = (-parcels.columns * parcels.width) / 2 - road / 2;
  const width = east - substation.x + substation.width / 2;
  const north = substation.z + substation.depth / 2 + gap;
  const staff = Array.from({ length: expected }, (_, i): Mark => ({
    box: {
      x: east - ((i % standing.columns) + 0.5) * standing.apart,
      y: 0,
      z: north + Math.floor(i / standing.columns) * standing.apart,
      width: person.width, height: person.height, depth: person.width,
    },
    ink: 'labour',
    strength: i < guaranteed ? 1 : 0.5,
  }));
  const columns = Math.max(4, Math.floor(width / square.pitch));
  const crowd = north + Math.ceil(expected / standing.columns) * standing.apart + gap;
  const builders = Array.from({ length: Math.round(built / crowdSquare) }, (_, i): Mark => ({
    box: {
      x: east - ((i % columns) + 0.5) * square.pitch,
      y: 0,
      z: crowd + (Math.floor(i / columns) + 0.5) * square.pitch,
      width: square.side, height: person.height, depth: square.side,
    },
    ink: 'labour',
    strength: i < Math.round(planned / crowdSquare) ? 0.85 : 0.35,
  }));
  return [...staff, ...builders];
}
