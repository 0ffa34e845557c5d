/** A layer's marks as boxes of the picture. */
import { mostMarks } from '../layers.ts';
import type { Mark, MarkInk } from '../mark.ts';
import type { Eye } from './camera.ts';
import { inSight, type Part } from './ladder.ts';
import { look } from './shaders.ts';

/** The shader's numbers. */
const inks: Readonly<Record<MarkInk, number>> = { computing: 0, data: 1, labour: 2, ink: 3 };

/** Those that may be seen from here; they can't be picked and hold no accelerators. */
export function layerParts(marks: readonly Mark[], eye: Eye): readonly Part[] {
  return marks.filter(({ box }) => inSight(eye, box)).slice(0, mostMarks)
    .map(({ box, ink, strength }) => ({ box, look: look.mark, is: undefined, cells: [inks[ink], strength, 0, 0], first: 0, gpus: 0, outlined: false }));
}
