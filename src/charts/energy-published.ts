/** Energy of one access: what companies and researchers say, and the scenario among them, on a log axis. */
import { uso } from '../i18n/charts/uso.ts';
import { formatNumber, formatQuantity, line } from '../i18n/format.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, px, rect, rule, text } from './svg.ts';

const width = 540;
const height = 320;
const left = 196;
/** Facts `google-energy-per-prompt`, `epoch-energy-per-query`, `altman-energy-per-query`, `gpt5-energy-estimate`, `long-prompt-energy-max`, in Wh. */
const published = { google: 0.24, epoch: 0.3, altman: 0.34, gpt5: 18, long: 29 } as const;
const order = ['google', 'epoch', 'altman', 'scenario', 'gpt5', 'long'] as const;

function draw({ values, ranges, locale }: ChartContext): string {
  const t = uso[locale].energy;
  const own = Number(values['energyPerRequest']);
  const range = ranges.get('energyPerRequest');
  const x = axis([0.1, 100], [left, width - 12], 'log');
  const row = (height - 46) / order.length;
  const show = (value: number): string => line(formatQuantity(value, 'Wh', locale, 'plain', 2));
  const ticks = [0.1, 1, 10, 100].map(
    (value) =>
      rule(x(value), 8, x(value), height - 34, 'hair') +
      text(x(value), height - 12, line(formatNumber(value, locale)), { anchor: value === 100 ? 'end' : 'middle' }),
  );
  const rows = order.map((id, i) => {
    const y = 30 + i * row;
    const value = id === 'scenario' ? own : published[id];
    const point = `<circle class="${id === 'scenario' ? 'mark' : 'point'}" cx="${px(x(value))}" cy="${px(y)}" r="8"/>`;
    const band = id === 'scenario' && range !== undefined ? rect(x(range.low), y - 11, x(range.high) - x(range.low), 22, 'area') : '';
    const [from, to] = id === 'scenario' && range !== undefined ? [Math.min(x(range.low), x(value)), Math.max(x(range.high), x(value))] : [x(value) - 7, x(value) + 7];
    const beyond = to > width - 60;
    const label = text(beyond ? from - 14 : to + 8, y + 5, show(value), { anchor: beyond ? 'end' : 'start', role: 'strong halo' });
    return band + point + text(0, y + 5, t[id], { role: id === 'scenario' ? 'strong' : 'tick' }) + label;
  });
  return [...ticks, ...rows].join('');
}

export const energyPublished: Chart = {
  width,
  height,
  draw,
  table: ({ values, locale }) => {
    const t = uso[locale].energy;
    const show = (value: number): string => line(formatQuantity(value, 'Wh', locale, 'plain', 2));
    return {
      caption: t.caption,
      head: [t.who, t.value],
      rows: order.map((id) => [t[id], show(id === 'scenario' ? Number(values['energyPerRequest']) : published[id])]),
    };
  },
};
