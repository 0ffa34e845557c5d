/** Figures that give the scale. */
import type { Layout } from '../layout.ts';
import type { Address } from '../plan.ts';
import { heightInSight, project, type Eye } from './camera.ts';
import { length, minus, type Point } from './space.ts';

const mostPeople = 60;
/** A figure smaller than this is not drawn. */
const leastPixels = 2.5;

/** Figures that can be made out in a picture so high, the farthest first: those in the aisle before the part in focus among them. */
export function peopleIn(layout: Layout, focus: Address, eye: Eye, height: number): readonly Point[] {
  if (layout.plan.gpus === 0) return [];
  const tall = 1.7 / heightInSight(eye);
  const all = tall * height < leastPixels ? [] : [...layout.peopleNear(focus), ...layout.people];
  return all
    .map(({ x, z }): Point => [x, 0.1, z])
    .map((spot) => ({ spot, far: length(minus(spot, eye.position)) }))
    .filter(({ spot, far }) => far > 0.85 * eye.distance && project(eye, spot) !== undefined)
    .sort((a, b) => a.far - b.far).slice(0, mostPeople).map(({ spot }) => spot).reverse();
}
