/** The histogram of a guessed quantity: the hall's bars, the model's range behind them, what was published, one's own. */
import type { Locale } from '../../i18n/locales.ts';
import { roomLiveWords } from '../../i18n/room-live.ts';
import { textOf } from '../../numbers/show.ts';
import type { Scale } from '../protocol/question.ts';
import type { Truth } from '../protocol/result.ts';

export interface GuessChart {
  readonly quantity: string;
  readonly scale: Scale;
  readonly bins: readonly number[];
  readonly median?: number;
  readonly truth?: Truth;
  /** The reader's own guess, on their own phone only. */
  readonly own?: number;
}

/** `wide` for stage and desk, `small` for a phone: letters of the same size on paper need other numbers. */
export type ChartSize = 'wide' | 'small';

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  /** Where the bars stand. */
  readonly base: number;
  /** Where the highest bar ends. */
  readonly top: number;
  /** From one line of words to the next. */
  readonly line: number;
}

const frames: Readonly<Record<ChartSize, Frame>> = {
  wide: { width: 1200, height: 430, left: 12, base: 376, top: 176, line: 36 },
  small: { width: 400, height: 250, left: 8, base: 222, top: 92, line: 21 },
};

export function frameOf(size: ChartSize): Pick<Frame, 'width' | 'height'> {
  return frames[size];
}

/** The share of the scale below a value, from 0 to 1. */
export function shareOf(value: number, { low, high, log }: Scale): number {
  const share = log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return Math.min(1, Math.max(0, Number.isNaN(share) ? 0 : share));
}

/** The value below which a share of the scale lies. */
export function valueOf(share: number, { low, high, log }: Scale): number {
  return log ? low * (high / low) ** share : low + (high - low) * share;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The inside of the SVG. */
export function guessMarkup(chart: GuessChart, size: ChartSize, locale: Locale): string {
  const t = roomLiveWords(locale).result;
  const { quantity, scale, bins, median, truth, own } = chart;
  const { width, left, base, top, line } = frames[size];
  const span = width - 2 * left;
  const x = (value: number): number => left + shareOf(value, scale) * span;
  const fixed = (value: number): string => value.toFixed(1);
  const say = (value: number): string => textOf(quantity, value, 'line', locale);
  const most = Math.max(1, ...bins);
  const step = span / bins.length;
  /** The lines of the marks, under all words; each mark has a row of its own for its words. */
  const lines: string[] = [];
  /** A line from the words down to the axis, each kind on a row of its own so that words never meet. */
  const mark = (kind: string, value: number | undefined, text: (said: string) => string): string => {
    if (value === undefined) return '';
    const at = x(value);
    const right = at > width / 2;
    const y = line * (lines.length + 0.8);
    const path = `M${fixed(at)} ${fixed(y - line * 0.6)}V${base}`;
    lines.push(`<path class="casing" d="${path}"/><path class="${kind}" d="${path}"/>`);
    return `<text class="${kind}" x="${fixed(at + (right ? -1 : 1) * line * 0.35)}" y="${fixed(y)}"${right ? ' text-anchor="end"' : ''}>${escaped(text(say(value)))}</text>`;
  };
  const drawn = bins.flatMap((count, i) => (count === 0 ? [] : [{ count, from: left + i * step, height: (count / most) * (base - top) }]));
  const bars = drawn.map(({ from, height }) => `<rect class="bar" x="${fixed(from + step * 0.06)}" y="${fixed(base - height)}" width="${fixed(step * 0.88)}" height="${fixed(height)}"/>`);
  const counts = size === 'small' ? [] : drawn.map(({ count, from, height }) => `<text class="count" x="${fixed(from + step / 2)}" y="${fixed(base - height - 8)}" text-anchor="middle">${count}</text>`);
  const band = truth === undefined ? '' : `<rect class="band" x="${fixed(x(truth.low))}" y="${fixed(top - line * 0.4)}" width="${fixed(Math.max(2, x(truth.high) - x(truth.low)))}" height="${fixed(base - top + line * 0.4)}"/>`;
  const words = [
    mark('model', truth?.central, t.model),
    mark('hall', median, t.hall),
    mark('published', truth?.published, t.published),
    mark('own', own, t.you),
  ];
  const ends = [['start', left, scale.low], ['end', width - left, scale.high]] as const;
  return [
    band,
    `<path class="axis" d="M${left} ${base}H${width - left}${ticks(scale).map((value) => `M${fixed(x(value))} ${base}v${fixed(line * 0.25)}`).join('')}"/>`,
    ...bars,
    ...lines,
    ...counts,
    ...words,
    ...ends.map(([anchor, at, value]) => `<text class="end" x="${fixed(at)}" y="${fixed(base + line * 1.05)}" text-anchor="${anchor}">${escaped(say(value))}</text>`),
  ].join('');
}

/** The powers of ten of a scale, or ten even steps. */
function ticks(scale: Scale): readonly number[] {
  if (!scale.log) return Array.from({ length: 11 }, (_, i) => valueOf(i / 10, scale));
  const first = Math.ceil(Math.log10(scale.low) - 1e-9);
  const last = Math.floor(Math.log10(scale.high) + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => 10 ** (first + i));
}
