/** The same accesses with four open models: the fleets as piles of cells, to scale. */
import { uso } from '../i18n/charts/uso.ts';
import { formatNumber, line, manyOf } from '../i18n/format.ts';
import { models } from '../model/catalogues/models.ts';
import { servedInputs, type ServedModel } from '../model/served.ts';
import { cells, niceUnit } from './cells.ts';
import type { Chart, ChartContext } from './chart.ts';
import { rule, text } from './svg.ts';

const width = 540;
const height = 320;
const ground = height - 34;
const tallest = 224;
const columns = 6;
/** Fact `talk-h100-per-billion`. */
const talk = 50_000;
/** Four that are far apart. */
const shown = ['llama-3.1-8b', 'llama-3.1-70b', 'deepseek-v3', 'llama-3.1-405b'] as const satisfies readonly ServedModel[];
const named = shown.map((id) => models[id].name);

function fleets({ at, values }: ChartContext): number[] {
  return shown.map((id) => Number(at(servedInputs(id, Number(values['bytesPerCachedValue'])))['servingAccelerators']));
}

function draw(context: ChartContext): string {
  const { locale } = context;
  const t = uso[locale].byModel;
  const counts = fleets(context);
  const highest = Math.max(talk, ...counts);
  const unit = niceUnit(highest / 150);
  const size = Math.min(15, tallest / Math.ceil(highest / unit / columns));
  const pitch = width / shown.length;
  const number = (value: number): string => line(formatNumber(value, locale));
  const piles = named.map((name, i) => {
    const count = (counts[i] ?? 0) / unit;
    const middle = (i + 0.5) * pitch;
    const x = middle - (columns * size) / 2;
    const top = ground - Math.ceil(count / columns) * size;
    return (
      cells({ id: `pile${i}`, x, y: ground, columns, width: size, height: size, count, up: true }) +
      text(middle, top - 10, number(counts[i] ?? 0), { anchor: 'middle', role: 'strong' }) +
      text(middle, ground + 24, name, { anchor: 'middle' })
    );
  });
  const line50 = ground - (talk / unit / columns) * size;
  const said = `${t.talk} ${number(talk)}`;
  // Over its line as long as the first pile leaves room there, otherwise with the other signs.
  const free = ground - Math.ceil((counts[0] ?? 0) / unit / columns) * size - 28 > line50;
  return [
    rule(0, line50, width, line50, 'dash'),
    free ? text(0, line50 - 10, said) : rule(width - 12 * said.length, 11, width - 11 * said.length, 11, 'dash') + text(width, 16, said, { anchor: 'end' }),
    rule(0, ground, width, ground, 'axis'),
    ...piles,
    `<rect class="bar" x="0" y="4" width="13" height="13"/>`,
    text(22, 16, `= ${number(unit)} ${manyOf('accelerator', locale)}`),
  ].join('');
}

export const fleetByModel: Chart = {
  width,
  height,
  draw,
  table: (context) => {
    const t = uso[context.locale].byModel;
    const counts = fleets(context);
    return {
      caption: t.caption,
      head: [t.model, manyOf('accelerator', context.locale)],
      rows: named.map((name, i) => [name, line(formatNumber(counts[i] ?? 0, context.locale))]),
    };
  },
};
