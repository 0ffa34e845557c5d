/** Quantities as counted cells: so many squares (or people) of equal size, the last one cut where the count ends. */
import { px } from './svg.ts';

interface Cells {
  /** Unique on the page: cells are one pattern, however many there are. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
  /** Markup of one cell, drawn from its own top left corner; by default a square. */
  readonly cell?: string;
  readonly role?: string;
  /** Rows pile up from `y` instead of running down from it. */
  readonly up?: boolean;
}

/** The markup of a field of cells. */
export function cells({ id, x, y, columns, width, height, count, role = 'bar', up = false, cell }: Cells): string {
  const gap = Math.min(width, height) * 0.14;
  const inside = cell ?? `<rect class="${role}" x="${px(gap / 2)}" y="${px(gap / 2)}" width="${px(width - gap)}" height="${px(height - gap)}"/>`;
  const full = Math.floor(count / columns);
  const rest = count - full * columns;
  const fill = `fill="url(#${id})"`;
  const top = up ? y - full * height : y;
  const last = up ? top - height : top + full * height;
  const parts = [`<pattern id="${id}" patternUnits="userSpaceOnUse" x="${px(x)}" y="${px(y)}" width="${exact(width)}" height="${exact(height)}">${inside}</pattern>`];
  if (full > 0) parts.push(`<rect ${fill} x="${px(x)}" y="${px(top)}" width="${exact(columns * width)}" height="${exact(full * height)}"/>`);
  if (rest > 0) parts.push(`<rect ${fill} x="${px(x)}" y="${px(last)}" width="${exact(rest * width)}" height="${exact(height)}"/>`);
  return parts.join('');
}

/** A standing person, `height` tall, from the top left corner. */
export function person(height: number, role: string): string {
  const u = height / 20;
  return `<path class="${role}" d="M${px(6 * u)} ${px(1 * u)}a${px(2.4 * u)} ${px(2.4 * u)} 0 1 1-.1 0ZM${px(2.6 * u)} ${px(19 * u)}V${px(9 * u)}q0-2.6 ${px(2.6 * u)}-2.6h${px(1.6 * u)}q${px(2.6 * u)} 0 ${px(2.6 * u)} 2.6V${px(19 * u)}Z"/>`;
}

/** The nearest of 1, 2, 5 × 10ⁿ at or above a value: how much one cell stands for. */
export function niceUnit(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value * 0.999) ?? power;
}

/** Widths must add up over many cells: more digits than a single line needs. */
function exact(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 1000) / 1000 : 0;
}
