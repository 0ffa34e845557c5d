/**
 * A network small enough to train by hand: three weights guess how many ice creams a stall sells, from the
 * heat (0 to 1) and whether it is a holiday. The days are invented; the arithmetic is that of the large ones.
 */
import { site } from '../i18n/charts/site.ts';
import type { Locale } from '../i18n/locales.ts';
import { axis, path, px, rect, rule, text } from './svg.ts';

/** Ice creams per unit of heat, per holiday, and on any day at all. */
export type Weights = readonly [heat: number, holiday: number, always: number];

interface Day {
  readonly heat: number;
  readonly holiday: 0 | 1;
  readonly sold: number;
}

export const days: readonly Day[] = [
  { heat: 0.2, holiday: 0, sold: 24 },
  { heat: 0.6, holiday: 0, sold: 45 },
  { heat: 1, holiday: 0, sold: 72 },
  { heat: 0.4, holiday: 1, sold: 64 },
  { heat: 0.8, holiday: 1, sold: 86 },
];

/** Where the drawing starts: plainly wrong. */
export const start: Weights = [5, -20, 70];
export const limits = { min: -100, max: 100 } as const;

/** What the network says of a day, in ice creams; less than none it cannot draw, but it can say so. */
export function guess([heat, holiday, always]: Weights, day: Day): number {
  return heat * day.heat + holiday * day.holiday + always;
}

/** Root of the mean squared error, in ice creams. */
export function typicalError(weights: Weights): number {
  return Math.sqrt(days.reduce((sum, day) => sum + (guess(weights, day) - day.sold) ** 2, 0) / days.length);
}

/** One step of gradient descent: each weight moves against its own part of the error. */
export function trainingStep(weights: Weights, rate = 0.4): Weights {
  const slope = [0, 0, 0] as [number, number, number];
  for (const day of days) {
    const off = (2 * (guess(weights, day) - day.sold)) / days.length;
    slope[0] += off * day.heat;
    slope[1] += off * day.holiday;
    slope[2] += off;
  }
  return [weights[0] - rate * slope[0], weights[1] - rate * slope[1], weights[2] - rate * slope[2]];
}

/** One move towards a smaller error: a turn of a hand, or a step of the machine. */
export interface Move {
  readonly by: 'hand' | 'machine';
  /** The typical error after it. */
  readonly error: number;
}

/** The error that the room is asked to get below. */
export const target = 5;

export const width = 540;
export const height = 336;

const inputs = [40, 118, 196] as const;
const output = { x: 196, y: 118 };
const chart = { left: 268, base: 232, top: 28, step: 56 };
const past = { left: 2, right: 228, top: 280, bottom: 326 };
/** So many moves fit the curve of errors from the start; then it grows narrower. */
const expected = 24;

/** The errors so far as a curve that falls: hollow points by hand, a line by the machine. */
function drawMoves(moves: readonly Move[], locale: Locale): string {
  const t = site[locale].network;
  const all: readonly Move[] = [{ by: 'hand', error: typicalError(start) }, ...moves];
  const most = Math.max(...all.map(({ error }) => error));
  const x = axis([0, Math.max(expected, moves.length)], [past.left + 6, past.right - 6]);
  const y = axis([0, most], [past.bottom, past.top]);
  const points = all.map(({ error }, i) => [x(i), y(error)] as const);
  return [
    text(0, past.top - 14, t.past),
    rule(past.left, y(target), past.right, y(target), 'hair'),
    text(past.right + 6, y(target) + 5, String(target), { role: 'tick' }),
    rule(past.left, past.bottom, past.right, past.bottom, 'axis'),
    path(points, 'curve'),
    ...all.map(({ by }, i) => (by === 'hand' ? `<circle class="point" cx="${px(points[i]?.[0] ?? 0)}" cy="${px(points[i]?.[1] ?? 0)}" r="4.5"/>` : '')),
  ].join('');
}

/** The network, its guesses and the errors of the moves so far as the inside of an `<svg>`. */
export function drawNetwork(weights: Weights, locale: Locale, moves: readonly Move[] = []): string {
  const t = site[locale].network;
  const names = [t.heat, t.holiday, t.always];
  const edges = inputs.map((y, i) => {
    const weight = weights[i] ?? 0;
    const role = weight < 0 ? 'edge negative' : 'edge';
    return `<path class="${role}" stroke-width="${px(1.5 + Math.abs(weight) / 7)}" d="M24 ${y}L${output.x} ${output.y}"/>`;
  });
  const nodes = inputs.map((y, i) => `<circle class="point" cx="24" cy="${y}" r="17"/>` + text(0, y + 38, names[i] ?? '', { role: 'tick' }));
  const scale = (chart.base - chart.top) / 110;
  const bars = days.map((day, i) => {
    const x = chart.left + i * chart.step;
    const tall = Math.min(110, Math.max(0, guess(weights, day))) * scale;
    const sold = chart.base - day.sold * scale;
    const off = Math.round(guess(weights, day) - day.sold);
    return [
      rect(x, chart.base - tall, 34, tall, 'bar-2'),
      rule(x - 6, sold, x + 40, sold, 'target'),
      `<path class="miss" d="M${x + 17} ${px(sold)}V${px(chart.base - tall)}"/>`,
      text(x + 17, Math.max(14, Math.min(sold, chart.base - tall) - 9), `${off > 0 ? '+' : off < 0 ? '−' : ''}${Math.abs(off)}`, { anchor: 'middle', role: 'strong' }),
      `<circle class="sun" cx="${x + 17}" cy="${chart.base + 22}" r="${px(3 + 9 * day.heat)}"/>`,
    ].join('');
  });
  // The holidays are the last days of the list.
  const holidays = chart.left + days.findIndex((day) => day.holiday === 1) * chart.step;
  return [
    ...edges,
    ...nodes,
    `<circle class="mark" cx="${output.x}" cy="${output.y}" r="21"/>`,
    text(output.x, output.y + 44, t.guess, { anchor: 'middle', role: 'tick' }),
    ...bars,
    rule(chart.left - 10, chart.base, width, chart.base, 'axis'),
    rule(holidays - 6, chart.base + 40, width - 4, chart.base + 40, 'axis'),
    text(holidays - 6, chart.base + 58, t.daysOff, { role: 'tick' }),
    text(chart.left - 10, height - 24, t.guesses[0], { role: 'tick' }),
    text(chart.left - 10, height - 4, t.guesses[1], { role: 'tick' }),
    drawMoves(moves, locale),
  ].join('');
}
