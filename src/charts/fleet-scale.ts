/** Where a figure falls: the fleet's range on a log scale, with the talk's 50,000 marked on it. */
import { formatNumber, line } from '../i18n/format.ts';
import { uso } from '../i18n/charts/uso.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, px, rect, rule, text } from './svg.ts';

const width = 480;
const height = 150;
const domain = [1000, 1_000_000] as const;
const y = 48;

/** The talk's figure, as it gives it: H100 for a billion accesses a day. */
const talk = 50_000;

function draw({ values, ranges, locale }: ChartContext): string {
  const t = uso[locale].fleetScale;
  const x = axis(domain, [14, width - 14], 'log');
  const central = Number(values['servingAccelerators']);
  const range = ranges.get('servingAccelerators') ?? { low: central, central, high: central };
  const ticks = [1000, 10_000, 100_000, 1_000_000].map((value) => {
    const anchor = value === domain[0] ? 'start' : value === domain[1] ? 'end' : 'middle';
    return rule(x(value), y + 22, x(value), y + 32, 'axis') + text(x(value), y + 50, line(formatNumber(value, locale)), { anchor });
  });
  const talkAt = x(talk);
  const own = `${t.model} ${line(formatNumber(central, locale))}`;
  return [
    rule(14, y + 27, width - 14, y + 27, 'axis'),
    ...ticks,
    rect(x(range.low), y - 12, x(range.high) - x(range.low), 24, 'area'),
    rule(x(range.low), y - 12, x(range.low), y + 12, 'curve'),
    rule(x(range.high), y - 12, x(range.high), y + 12, 'curve'),
    `<circle class="mark" cx="${px(x(central))}" cy="${y}" r="9"/>`,
    // Near an end of the scale the label would leave the paper.
    x(central) < 110
      ? text(6, y - 24, own, { role: 'strong' })
      : text(Math.min(x(central), width), y - 24, own, { anchor: x(central) > width - 120 ? 'end' : 'middle', role: 'strong' }),
    `<path class="axis" d="M${px(talkAt)} ${y + 66}V${y - 18}"/>`,
    text(talkAt, y + 84, `${t.talk} ${line(formatNumber(talk, locale))}`, { anchor: 'middle', role: 'strong' }),
  ].join('');
}

export const fleetScale: Chart = {
  width,
  height,
  draw,
  table: ({ values, ranges, locale }) => {
    const t = uso[locale].fleetScale;
    const range = ranges.get('servingAccelerators');
    const show = (value: number): string => line(formatNumber(value, locale));
    return {
      caption: t.caption,
      head: [t.what, t.value],
      rows: [
        [t.low, show(range?.low ?? 0)],
        [t.central, show(Number(values['servingAccelerators']))],
        [t.high, show(range?.high ?? 0)],
        [t.talk, show(talk)],
      ],
    };
  },
};
