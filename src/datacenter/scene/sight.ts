/** How many accelerators are in the field of view, those that something else hides included. */
import { project, type Eye } from './camera.ts';
import type { Part } from './ladder.ts';

const samples = 7;

/** Boxes that lie across the border are counted by the share of them that is inside; the count is then not exact. */
export function inPicture(parts: readonly Part[], eye: Eye): { readonly count: number; readonly exact: boolean } {
  let count = 0;
  let exact = true;
  for (const { box, gpus } of parts) {
    if (gpus === 0) continue;
    let inside = 0;
    const deep = box.depth > 3 ? samples : 1;
    for (let i = 0; i < samples; i += 1) for (let j = 0; j < deep; j += 1) {
      const spot = project(eye, [box.x + box.width * ((i + 0.5) / samples - 0.5), box.y + box.height / 2, box.z + box.depth * ((j + 0.5) / deep - 0.5)]);
      if (spot !== undefined && Math.abs(spot.x) <= 1 && Math.abs(spot.y) <= 1) inside += 1;
    }
    if (inside > 0 && inside < samples * deep) exact = false;
    count += (gpus * inside) / (samples * deep);
  }
  return { count: Math.round(count), exact };
}
