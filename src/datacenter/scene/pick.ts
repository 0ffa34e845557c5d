/** What a ray hits in the picture: the parts as they are drawn, so that what is cut off is not in the way. */
import type { Layout, Picked } from '../layout.ts';
import type { Part } from './ladder.ts';
import { look } from './shaders.ts';
import { add, enter, times, type Point } from './space.ts';

/** @returns undefined where the ray meets nothing but ground and sky */
export function pickAmong(layout: Layout, parts: readonly Part[], origin: Point, direction: Point): Picked | undefined {
  let best: { readonly part: Part; readonly at: number } | undefined;
  for (const part of parts) {
    if (part.is === undefined) continue;
    const at = enter(part.box, origin, direction);
    if (at !== undefined && (best === undefined || at < best.at)) best = { part, at };
  }
  return best === undefined ? undefined : within(layout, best.part, add(origin, times(direction, best.at)));
}

/** Of a box whose faces show smaller parts, the one at a point. */
function within(layout: Layout, { is, look: as, box, cells, first }: Part, [x]: Point): Picked | undefined {
  if (is === undefined || is.part === 'hall' || !('row' in is)) {
    if (is === undefined || as !== look.bank || !('index' in is)) return is;
    const unit = Math.floor(((x - box.x) / box.width + 0.5) * cells[0]);
    return { ...is, index: is.index + Math.min(cells[0] - 1, Math.max(0, unit)) };
  }
  if (is.part !== 'row') return is;
  const racks = layout.racksIn(is.hall, is.row);
  const row = layout.row(is.hall, is.row);
  const rack = Math.min(racks - 1, Math.max(0, Math.floor(((x - row.x) / row.width + 0.5) * racks)));
  return as === look.row && first >= 0 ? { part: 'rack', hall: is.hall, row: is.row, rack } : is;
}
