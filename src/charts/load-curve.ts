/** A day of requests: the mean, the peak that the fleet is built for, and what stands idle in between. */
import { formatQuantity, line } from '../i18n/format.ts';
import { uso } from '../i18n/charts/uso.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, path, rule, text, trace } from './svg.ts';

const width = 540;
const height = 300;
const frame = { left: 8, right: width - 8, top: 44, bottom: height - 32 };
/** The paper reaches this many times the mean; a higher peak stretches it. */
const paper = 4;
/** When the day of this drawing is busiest, h. */
const busiest = 20;

/**
 * A day's shape, midnight to midnight: low before dawn, one rise in the morning, the peak in the evening.
 * `1` is the busiest hour, `0` the quietest; only peak over mean is taken from the scenario.
 */
function shape(hour: number): number {
  const bump = (centre: number, spread: number): number => {
    const away = Math.min(Math.abs(hour - centre), 24 - Math.abs(hour - centre));
    return Math.exp(-((away / spread) ** 2));
  };
  return 0.72 * bump(11, 3.4) + bump(busiest, 3.2) + 0.22 * bump(15.5, 2.5);
}

const hours = Array.from({ length: 97 }, (_, i) => i / 4);
const raw = hours.map(shape);
const highest = Math.max(...raw);

/** Load over peak at each hour, scaled so that the day's mean is 1 / peakToMean of the peak. */
export function loadOverPeak(peakToMean: number): readonly (readonly [hour: number, load: number])[] {
  const mean = 1 / peakToMean;
  // A power keeps the peak at 1 and moves the mean; a few halvings find it.
  let [low, high] = [0.001, 40];
  for (let i = 0; i < 40; i++) {
    const power = Math.sqrt(low * high);
    const now = raw.reduce((sum, value) => sum + (value / highest) ** power, 0) / raw.length;
    if (now > mean) low = power;
    else high = power;
  }
  const power = peakToMean <= 1 ? 0 : Math.sqrt(low * high);
  return hours.map((hour, i) => [hour, ((raw[i] ?? 0) / highest) ** power]);
}

/** How many times the mean the paper reaches, so that a peak is on it. */
export function reachOf(peakToMean: number): number {
  return Math.max(paper, peakToMean);
}

/** Where the peak stands in the drawing. */
export function peakPoint(peakToMean: number): { readonly x: number; readonly y: number } {
  return { x: axis([0, 24], [frame.left, frame.right])(busiest), y: heightOf(peakToMean, reachOf(peakToMean)) };
}

/** The peak over the mean at a height of the drawing whose paper reaches `reach`; never below 1. */
export function peakAtHeight(y: number, reach: number): number {
  return Math.min(reach, Math.max(1, ((frame.bottom - y) / (frame.bottom - frame.top)) * reach));
}

function heightOf(load: number, reach: number): number {
  return axis([0, reach], [frame.bottom, frame.top])(load);
}

function draw({ values, locale }: ChartContext): string {
  const t = uso[locale].loadCurve;
  const ratio = Number(values['peakToMean']);
  const reach = reachOf(ratio);
  const x = axis([0, 24], [frame.left, frame.right]);
  const points = loadOverPeak(ratio).map(([hour, load]) => [x(hour), heightOf(load * ratio, reach)] as const);
  const top = heightOf(ratio, reach);
  const mean = heightOf(1, reach);
  const between = (y: number): string => trace([[frame.left, y], ...points, [frame.right, y]], true);
  const ticks = [0, 6, 12, 18, 24].map((hour) => text(x(hour), height - 10, `${hour} h`, { anchor: hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle' }));
  // Round multiples of the mean over the peak: how far it could still go.
  const marks = reach > 2 * paper ? [] : Array.from({ length: Math.floor(reach) }, (_, i) => i + 1).filter((mark) => mark > ratio + 0.3);
  const show = (value: number, display: 'percent' | 'times'): string => line(formatQuantity(value, 'ratio', locale, display));
  return [
    `<pattern id="idle" patternUnits="userSpaceOnUse" width="9" height="9"><path class="idle" d="M0 9L9 0"/></pattern>`,
    `<path fill="url(#idle)" d="${between(top)}"/>`,
    `<path class="area" d="${between(frame.bottom)}"/>`,
    path(points, 'curve'),
    ...marks.map((mark) => rule(frame.left, heightOf(mark, reach), frame.right - 40, heightOf(mark, reach), 'hair') + text(frame.right, heightOf(mark, reach) + 5, show(mark, 'times'), { anchor: 'end' })),
    rule(frame.left, top, frame.right, top, 'dash'),
    rule(frame.left, mean, frame.right, mean, 'axis'),
    rule(frame.left, frame.bottom, frame.right, frame.bottom, 'hair'),
    text(frame.left, top - 12, `${t.installed} ${show(ratio, 'times')}`, { role: 'strong' }),
    text(peakPoint(ratio).x - 26, top - 12, `${t.idleNow} ${show(Number(values['idleShareAtMean']), 'percent')}`, { anchor: 'end', role: 'strong' }),
    text(frame.left, mean + 22, t.mean, { role: 'tick halo' }),
    ...ticks,
  ].join('');
}

export const loadCurve: Chart = {
  width,
  height,
  draw,
  table: ({ values, locale }) => {
    const t = uso[locale].loadCurve;
    const show = (id: string, display: 'percent' | 'times'): string => line(formatQuantity(Number(values[id]), 'ratio', locale, display));
    return {
      caption: t.caption,
      head: [t.what, t.value],
      rows: [
        [t.ratio, show('peakToMean', 'times')],
        [t.idle, show('idleShareAtMean', 'percent')],
      ],
    };
  },
};
