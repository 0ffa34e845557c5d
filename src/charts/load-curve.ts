/** A day of requests: the mean, the peak that the fleet is built for, and what stands idle in between. */
import { formatQuantity, line } from '../i18n/format.ts';
import { uso } from '../i18n/charts/uso.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, path, px, rule, text } from './svg.ts';

const width = 520;
const height = 280;
const frame = { left: 8, right: width - 8, top: 42, bottom: height - 34 };

/**
 * A day's shape, midnight to midnight: low before dawn, one rise in the morning, the peak in the evening.
 * `1` is the busiest hour, `0` the quietest; only peak over mean is taken from the scenario.
 */
function shape(hour: number): number {
  const bump = (centre: number, spread: number): number => {
    const away = Math.min(Math.abs(hour - centre), 24 - Math.abs(hour - centre));
    return Math.exp(-((away / spread) ** 2));
  };
  return 0.72 * bump(11, 3.4) + bump(20, 3.2) + 0.22 * bump(15.5, 2.5);
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

function draw({ values, locale }: ChartContext): string {
  const t = uso[locale].loadCurve;
  const ratio = Number(values['peakToMean']);
  const x = axis([0, 24], [frame.left, frame.right]);
  const y = axis([0, 1], [frame.bottom, frame.top]);
  const points = loadOverPeak(ratio).map(([hour, load]) => [x(hour), y(load)] as const);
  const mean = y(1 / ratio);
  const ticks = [0, 6, 12, 18, 24].map((hour) => text(x(hour), height - 12, `${hour} h`, { anchor: hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle' }));
  return [
    `<path class="area" d="M${frame.left} ${frame.bottom}${points.map(([px1, py]) => `L${px(px1)} ${px(py)}`).join('')}L${frame.right} ${frame.bottom}Z"/>`,
    path(points, 'curve'),
    rule(frame.left, frame.top, frame.right, frame.top, 'dash'),
    rule(frame.left, mean, frame.right, mean, 'axis'),
    rule(frame.left, frame.bottom, frame.right, frame.bottom, 'hair'),
    text(frame.left, frame.top - 12, t.installed),
    // A flat day: the mean's label goes under its line, away from the peak's.
    text(frame.left, mean < frame.top + 32 ? mean + 22 : mean - 8, `${t.mean}: ${line(formatQuantity(1 / ratio, 'ratio', locale, 'percent', 2))}`),
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
