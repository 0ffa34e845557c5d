/** The ruler under a prediction: the model's range and value, the talk's and the published figures, and one's own. */
import { placeOf, type GuessScale } from '../numbers/guess-scale.ts';

export const ruler = { width: 400, height: 44, left: 8, base: 30 };

export interface Marks {
  readonly low: number;
  readonly central: number;
  readonly high: number;
  readonly talk: readonly number[];
  readonly published: readonly number[];
  readonly you?: number;
}

const x = (value: number, scale: GuessScale): string => (ruler.left + placeOf(value, scale) * (ruler.width - 2 * ruler.left)).toFixed(1);

/** The inside of the ruler's SVG. Forms tell the marks apart: disc, triangle, diamond, cross. */
export function rulerMarkup(scale: GuessScale, marks: Marks): string {
  const { base } = ruler;
  const tens = Math.round(Math.log10(scale.max / scale.min));
  const ticks = Array.from({ length: tens + 1 }, (_, i) => x(scale.min * 10 ** i, scale));
  const at = (value: number, shape: (x: number) => string): string => shape(Number(x(value, scale)));
  return [
    `<rect class="band" x="${x(marks.low, scale)}" y="${base - 9}" width="${Math.max(2, Number(x(marks.high, scale)) - Number(x(marks.low, scale))).toFixed(1)}" height="18"/>`,
    `<path class="axis" d="M${ruler.left} ${base}H${ruler.width - ruler.left}${ticks.map((tick) => `M${tick} ${base - 4}v8`).join('')}"/>`,
    ...marks.published.map((value) => at(value, (m) => `<path class="published" d="M${m} ${base - 6}l6 6l-6 6l-6 -6z"/>`)),
    ...marks.talk.map((value) => at(value, (m) => `<path class="talk" d="M${m} ${base - 3}l7 -13h-14z"/>`)),
    at(marks.central, (m) => `<circle class="model" cx="${m}" cy="${base}" r="6"/>`),
    marks.you === undefined ? '' : at(marks.you, (m) => `<path class="you" d="M${m - 6} ${base - 6}l12 12m0 -12l-12 12"/>`),
  ].join('');
}
