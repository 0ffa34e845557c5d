/**
 * How thick the line is drawn. Each arrow is compared with itself in the default scenario, because tokens, parameters
 * and requests have no common measure: the default has the base width, and each factor of ten adds or takes one step.
 */

export interface WidthScale {
  /** The width at the default. */
  readonly base: number;
  /** What ten times as much adds. */
  readonly step: number;
  readonly min: number;
  readonly max: number;
}

/** Arrows, in units of the drawing. */
export const arrowScale: WidthScale = { base: 6, step: 4, min: 1.5, max: 18 };
/** The track of computing power, in units of its own drawing, sixty high. */
export const trackScale: WidthScale = { base: 24, step: 16, min: 6, max: 60 };

/**
 * The width of a value.
 * @param value now, in the unit of `standard`; nothing at all is drawn at the least width
 * @param standard the value in the default scenario, positive
 * @returns between `min` and `max`, never falling as the value grows, one decimal
 * @throws RangeError where the standard is not positive or the value not a number
 */
export function widthOf(value: number, standard: number, scale: WidthScale): number {
  if (!(standard > 0) || Number.isNaN(value)) throw new RangeError(`A width needs a value and a positive standard, not ${value} and ${standard}`);
  if (value <= 0) return scale.min;
  const width = scale.base + scale.step * Math.log10(value / standard);
  return Math.round(10 * Math.min(scale.max, Math.max(scale.min, width))) / 10;
}
