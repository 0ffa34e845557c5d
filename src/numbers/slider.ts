/** A slider's positions are whole steps; log sliders give each factor of ten the same way to go. */
export const steps = 1000;

export interface SliderScale {
  readonly min: number;
  readonly max: number;
  readonly scale: 'linear' | 'log';
}

/** Where a value stands, from 0 to `steps`; values beyond the ends stand at the ends. */
export function positionOf(value: number, { min, max, scale }: SliderScale): number {
  const share = scale === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Math.round(Math.min(1, Math.max(0, Number.isNaN(share) ? 0 : share)) * steps);
}

/** The value at a position, rounded to three significant digits so that people can say it. */
export function valueAt(position: number, { min, max, scale }: SliderScale): number {
  const share = position / steps;
  if (share <= 0) return min;
  if (share >= 1) return max;
  const value = scale === 'log' ? min * (max / min) ** share : min + (max - min) * share;
  return Number(value.toPrecision(3));
}
