/** The scenario's accelerators as one floor: which of them make the next model, and which answer with this one. */
import { uso } from '../i18n/charts/uso.ts';
import { formatNumber, formatQuantity, line, manyOf } from '../i18n/format.ts';
import { niceUnit } from './cells.ts';
import type { Chart, ChartContext } from './chart.ts';
import { px, rule, text } from './svg.ts';

const width = 540;
const height = 320;
const floor = { width: width - 22, height: 190 };

function draw({ values, locale }: ChartContext): string {
  const t = uso[locale].split;
  const serving = Number(values['servingAccelerators']);
  const training = Number(values['trainingAccelerators']);
  const total = serving + training;
  const unit = niceUnit(total / 200);
  const count = Math.max(1, Math.ceil(total / unit));
  // As many columns as let the racks fill the floor.
  const columns = Math.max(8, Math.floor(Math.sqrt((count * floor.width) / floor.height)));
  const size = Math.min(floor.width / columns, 40);
  const rows = Math.ceil(count / columns);
  const part = (value: number): string =>
    `${line(formatNumber(value, locale))} (${line(formatQuantity(total === 0 ? 0 : value / total, 'ratio', locale, 'percent', 2))})`;
  const side = px(size * 0.84);
  // Racks stand in pairs of rows with an aisle between: one path for each kind.
  const racks: Record<'bar' | 'bar-2', string[]> = { bar: [], 'bar-2': [] };
  for (let i = 0; i < count; i++) {
    const row = Math.floor(i / columns);
    const at = `M${px((i % columns) * size + 11)} ${px(36 + row * size + Math.floor(row / 2) * 10)}h${side}v${side}h-${side}Z`;
    racks[i * unit < training - unit / 2 ? 'bar' : 'bar-2'].push(at);
  }
  const bottom = 36 + rows * size + Math.floor((rows - 1) / 2) * 10 + 6;
  return [
    `<path class="axis" d="M4 26H${width - 4}V${px(bottom)}H4Z"/>`,
    `<path class="bar-2" d="${racks['bar-2'].join('')}"/>`,
    `<path class="bar" d="${racks.bar.join('')}"/>`,
    text(4, 16, `${t.training} ${part(training)}`, { role: 'strong' }),
    text(width - 4, 16, `□ = ${line(formatNumber(unit, locale))} ${manyOf('accelerator', locale)}`, { anchor: 'end' }),
    rule(4, bottom, width - 4, bottom),
    text(4, bottom + 24, `${t.serving} ${part(serving)}`, { role: 'strong' }),
  ].join('');
}

export const fleetSplit: Chart = {
  width,
  height,
  draw,
  table: ({ values, locale }) => {
    const t = uso[locale].split;
    const show = (id: string): string => line(formatNumber(Number(values[id]), locale));
    return {
      caption: t.caption,
      head: [t.what, manyOf('accelerator', locale)],
      rows: [
        [t.training, show('trainingAccelerators')],
        [t.serving, show('servingAccelerators')],
      ],
    };
  },
};
