/** Which assumptions carry the fleet: each goes from its low to its high alone, against the talk's 50,000. */
import { uso } from '../i18n/charts/uso.ts';
import { formatNumber, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { displayOf } from '../i18n/options.ts';
import { textOf } from '../numbers/show.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, rect, rule, text } from './svg.ts';

const width = 520;
const height = 348;
const frame = { left: 8, right: width - 8, top: 34, bottom: height - 34 };
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

function draw(context: ChartContext): string {
  const { values, locale } = context;
  const t = uso[locale].tornado;
  const central = Number(values['servingAccelerators']);
  const shown = bars(context);
  const ends = shown.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const x = axis([Math.min(talk, ...ends) * 0.9, Math.max(talk, ...ends) * 1.05], [frame.left, frame.right], 'log');
  const step = (frame.bottom - frame.top) / inputs.length;
  const rows = shown.map(({ id, low, high, atLow, atHigh }, i) => {
    const y = frame.top + i * step;
    const [from, to] = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)];
    const span = `${bare(id, low, locale)} ${t.to} ${bare(id, high, locale)}`;
    return [rect(x(from), y + 22, x(to) - x(from), 15, 'bar-2'), text(frame.left, y + 14, `${t[id]}: ${span}`, { role: 'tick halo' })] as const;
  });
  const number = (value: number): string => line(formatNumber(value, locale));
  return [
    rule(x(talk), frame.top - 8, x(talk), frame.bottom, 'dash'),
    ...rows.map(([bar]) => bar),
    rule(x(central), frame.top + 16, x(central), frame.bottom, 'curve'),
    ...rows.map(([, label]) => label),
    text(x(talk) + (x(talk) > 320 ? -8 : 8), 18, `${t.talk} ${number(talk)}`, { anchor: x(talk) > 320 ? 'end' : 'start', role: 'strong' }),
    text(x(central) - 8, frame.bottom + 24, `${t.model} ${number(central)}`, { anchor: x(central) > 240 ? 'end' : 'start', role: 'strong' }),
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
