/** Which program draws a face: the plainest that shows all that is to be seen of it from here. */
import type { Eye } from './camera.ts';
import type { Part } from './ladder.ts';
import { inset, leastPixels, look, program, type Program } from './shaders.ts';
import type { Point } from './space.ts';

/** Faces as the shader numbers them: across x, the top or bottom, across z. */
export type Face = 0 | 1 | 2;
export const faces: readonly Face[] = [0, 1, 2];

/** How much farther the corner of a picture is than its middle, at most: pixels there are no larger than reckoned. */
const corner = 0.85;

/** Pixels of the canvas in a metre at the point of a part that is nearest to the eye, at most. */
function pixelsPerMetre({ box }: Part, { position: [x, y, z], spread }: Eye, height: number): number {
  const away: Point = [Math.max(0, Math.abs(x - box.x) - box.width / 2), Math.max(0, box.y - y, y - box.y - box.height), Math.max(0, Math.abs(z - box.z) - box.depth / 2)];
  return height / (2 * spread * corner * Math.max(1e-9, Math.hypot(...away)));
}

/** Width of the narrower side of one square on a face. */
function square({ box, look: as, cells }: Part, face: Face): number {
  const code = face === 1 ? cells[3] : cells[2];
  const [columns, rows] = [Math.max(1, code % 256), Math.max(1, Math.floor(code / 256))];
  const [left, foot] = as === look.tray ? [0, 0] : face === 1 ? [inset.top, inset.top] : [inset.left, inset.foot];
  const tall = face === 1 ? box.depth : box.height;
  return Math.min((box.width / cells[0] - 2 * left) / columns, (tall - 2 * foot) / rows);
}

/**
 * @param height of the canvas in pixels
 * @param top how far squares have moved from the fronts to the tops, 0 to 1
 * @param rowDepth of a row in a closed hall, in metres
 */
export function programsOf(part: Part, eye: Eye, height: number, top: number, rowDepth: number): readonly [Program, Program, Program] {
  const { look: as, cells, box } = part;
  const dense = pixelsPerMetre(part, eye, height);
  const squares = (face: Face, share: number): Program => (share > 0 && square(part, face) * dense > leastPixels.cell ? program.cells : program.plain);
  switch (as) {
    case look.hall: return [program.plain, rowDepth * dense > leastPixels.row ? program.cells : program.plain, program.plain];
    case look.row: return [program.plain, squares(1, top), squares(2, 1 - top)];
    case look.tray: return [program.plain, program.plain, squares(2, 1)];
    case look.die: return [program.detail, program.detail, program.detail];
    case look.cooler: return [program.plain, program.detail, program.plain];
    case look.bank: {
      const each = Math.max(box.width / cells[0], box.height, box.depth) * dense > leastPixels.unit ? program.detail : program.plain;
      return [each, each, each];
    }
    case look.plain: case look.memory: case look.plan: case look.fins: case look.floor: case look.pack: case look.mark: return [program.plain, program.plain, program.plain];
  }
}
