/** Which assumptions carry the fleet: each goes from its low to its high alone, against the talk's 50,000. */
import { uso } from '../i18n/charts/uso.ts';
import { formatBrief, formatNumber, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { displayOf } from '../i18n/options.ts';
import { textOf } from '../numbers/show.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, rect, rule, text } from './svg.ts';

const width = 540;
const height = 334;
const frame = { left: 262, right: width - 6, top: 40, bottom: height - 34 };
/** Fact `talk-h100-per-billion`. */
const talk = 50_000;
const inputs = ['promptTokens', 'servingStackFactor', 'peakToMean', 'activeParameters', 'outputTokens', 'latencyDerate'] as const;

interface Bar {
  readonly id: (typeof inputs)[number];
  readonly low: number;
  readonly high: number;
  readonly atLow: number;
  readonly atHigh: number;
}

/** The swings, the widest first; what was set by hand is certain and has none. */
function bars({ ranges, at }: ChartContext): Bar[] {
  const found: Bar[] = [];
  for (const id of inputs) {
    const range = ranges.get(id);
    if (range === undefined || range.low >= range.high) continue;
    const fleet = (value: number): number => Number(at({ [id]: value })['servingAccelerators']);
    found.push({ id, low: range.low, high: range.high, atLow: fleet(range.low), atHigh: fleet(range.high) });
  }
  return found.sort((a, b) => Math.abs(b.atHigh - b.atLow) - Math.abs(a.atHigh - a.atLow));
}

/** An input without the name of its unit, which the label says. */
function bare(id: string, value: number, locale: Locale): string {
  return displayOf(id) === 'plain' ? line(formatNumber(value, locale)) : textOf(id, value, 'line', locale);
}

/** How many letters of a range fit beside the bars. */
const room = 29;

/** From low to high, with short words where long ones would run into the bars. */
function span({ id, low, high }: Bar, locale: Locale): string {
  const { to } = uso[locale].tornado;
  const whole = `${bare(id, low, locale)} ${to} ${bare(id, high, locale)}`;
  return whole.length > room && displayOf(id) === 'plain' ? `${formatBrief(low, locale, 3)} ${to} ${formatBrief(high, locale, 3)}` : whole;
}

/** A line's name, centred on it as far as the paper allows. */
function mark(x: number, y: number, name: string): string {
  const half = name.length * 5.4;
  return text(Math.min(Math.max(x, half), width - half), y, name, { anchor: 'middle', role: 'strong' });
}

function draw(context: ChartContext): string {
  const { values, locale } = context;
  const t = uso[locale].tornado;
  const central = Number(values['servingAccelerators']);
  const shown = bars(context);
  const ends = shown.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const x = axis([Math.min(talk, ...ends) * 0.9, Math.max(talk, ...ends) * 1.05], [frame.left, frame.right], 'log');
  const step = (frame.bottom - frame.top) / inputs.length;
  const rows = shown.map((bar, i) => {
    const { id, atLow, atHigh } = bar;
    const y = frame.top + i * step;
    const [from, to] = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)];
    return [
      rule(0, y, frame.right, y, 'hair'),
      text(0, y + 18, t[id], { role: 'strong' }),
      text(0, y + 37, span(bar, locale)),
      rect(x(from), y + 9, Math.max(3, x(to) - x(from)), 25, 'bar-2'),
    ].join('');
  });
  const number = (value: number): string => line(formatNumber(value, locale));
  return [
    ...rows,
    rule(x(talk), frame.top - 14, x(talk), frame.bottom, 'dash'),
    rule(x(central), frame.top, x(central), frame.bottom + 12, 'curve'),
    mark(x(talk), 18, `${t.talk} ${number(talk)}`),
    mark(x(central), frame.bottom + 30, `${t.model} ${number(central)}`),
  ].join('');
}

export const fleetTornado: Chart = {
  width,
  height,
  draw,
  table: (context) => {
    const { locale } = context;
    const t = uso[locale].tornado;
    return {
      caption: t.caption,
      head: [t.assumption, t.low, t.high],
      rows: bars(context).map(({ id, low, high, atLow, atHigh }) => [
        t[id],
        `${textOf(id, low, 'line', locale)} → ${textOf('servingAccelerators', atLow, 'line', locale)}`,
        `${textOf(id, high, 'line', locale)} → ${textOf('servingAccelerators', atHigh, 'line', locale)}`,
      ]),
    };
  },
};
