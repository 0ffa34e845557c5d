/** Published figures against the model's, both logarithmic: what lies on the diagonal was met. */
import { axis, path, px, rule, text } from './svg.ts';

/** One published figure with what the model says of the same system. */
export interface Prediction {
  readonly published: number;
  readonly central: number;
  readonly low: number;
  readonly high: number;
  readonly inside: boolean;
}

export interface PredictedWords {
  readonly published: string;
  readonly model: string;
  /** How a figure of this kind is written on the axes. */
  readonly figure: (value: number) => string;
}

const size = 420;
const frame = { left: 18, right: size - 12, top: 30, bottom: size - 46 };
/** With more points than this their bands would only cover each other. */
const mostBands = 60;
const radius = 4.5;

/** Whole powers of ten around all figures. */
function domainOf(points: readonly Prediction[]): readonly [number, number] {
  const logs = points.flatMap(({ published, central }) => [published, central]).map(Math.log10);
  return [10 ** Math.floor(Math.min(...logs)), 10 ** Math.ceil(Math.max(...logs))];
}

/** The inside of the chart's SVG, drawn in a square of `predictedSize`. */
export function predictedMarkup(points: readonly Prediction[], words: PredictedWords): string {
  const domain = domainOf(points);
  const x = axis(domain, [frame.left, frame.right], 'log');
  const y = axis(domain, [frame.bottom, frame.top], 'log');
  const [from, to] = domain;
  // Twice too much and half: a line each, cut where it leaves the square.
  const off = (factor: number): string => {
    const [start, end] = [Math.max(from, from / factor), Math.min(to, to / factor)];
    return rule(x(start), y(start * factor), x(end), y(end * factor), 'dash');
  };
  const dots = (chosen: readonly Prediction[], role: string): string =>
    chosen.length === 0 ? '' : `<path class="${role}" d="${chosen.map((point) => `M${px(x(point.published) - radius)} ${px(y(point.central))}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`).join('')}"/>`;
  return [
    path([[frame.left, frame.top], [frame.left, frame.bottom], [frame.right, frame.bottom]], 'axis'),
    rule(x(from), y(from), x(to), y(to)),
    off(2),
    off(0.5),
    points.length > mostBands ? '' : points.map((point) => rule(x(point.published), y(point.low), x(point.published), y(point.high), 'hair')).join(''),
    dots(points.filter(({ inside }) => inside), 'predicted-in'),
    dots(points.filter(({ inside }) => !inside), 'predicted-out'),
    text(frame.left, frame.top - 12, `↑ ${words.model}`, { role: 'label' }),
    text(frame.left, frame.bottom + 18, words.figure(from)),
    text(frame.right, frame.bottom + 18, `${words.published} →`, { anchor: 'end', role: 'label' }),
    text(frame.right, frame.bottom + 38, words.figure(to), { anchor: 'end' }),
  ].join('');
}

export const predictedSize = size;
