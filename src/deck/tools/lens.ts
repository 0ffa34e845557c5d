/** The arithmetic of the magnifier: what stands under the hand stays there, and no edge of the stage comes inside the window. */
export interface Lens {
  readonly scale: number;
  /** How far the magnified stage is shifted, in pixels. */
  readonly x: number;
  readonly y: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const plain: Lens = { scale: 1, x: 0, y: 0 };
const largest = 4;

/** Magnifies to `scale` around a point of the window. */
export function magnify(lens: Lens, scale: number, at: Point, size: Point): Lens {
  const next = Math.min(largest, Math.max(1, scale));
  const grow = next / lens.scale;
  return within({ scale: next, x: at.x - (at.x - lens.x) * grow, y: at.y - (at.y - lens.y) * grow }, size);
}

/** Moves the magnified stage under the window. */
export function pan(lens: Lens, by: Point, size: Point): Lens {
  return within({ ...lens, x: lens.x + by.x, y: lens.y + by.y }, size);
}

function within({ scale, x, y }: Lens, size: Point): Lens {
  const clamp = (shift: number, length: number): number => Math.min(0, Math.max(length * (1 - scale), shift));
  return { scale, x: clamp(x, size.x), y: clamp(y, size.y) };
}
