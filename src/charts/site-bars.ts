/** A list of bars on one scale, the scenario's own filled: carbon by grid, water by way of cooling. */
import { formatNumber, line } from '../i18n/format.ts';
import { optionWords } from '../i18n/options.ts';
import { site } from '../i18n/charts/site.ts';
import { grids, type GridId } from '../model/catalogues/grids.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, rect, text } from './svg.ts';

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly own: boolean;
}

const width = 480;
/** Where bars and values start: the longest name and the longest value fit. */
const columns = { bar: 146, value: 354 };
const kilogramsPerTonne = 1000;
const step = 32;
const gridIds = Object.keys(grids) as readonly GridId[];

function bars(perUnit: number, count: number, rows: (context: ChartContext) => readonly Bar[], words: (context: ChartContext) => { readonly caption: string; readonly first: string; readonly heading: string }): Chart {
  const show = (value: number, { locale }: ChartContext): string => line(formatNumber(value / perUnit, locale));
  return {
    width,
    height: 26 + count * step,
    draw: (context) => {
      const all = rows(context);
      const x = axis([0, Math.max(...all.map(({ value }) => value), Number.MIN_VALUE)], [0, columns.value - columns.bar - 12]);
      return [
        text(0, 14, words(context).heading, { role: 'tick' }),
        ...all.map(({ label, value, own }, i) => {
          const y = 26 + i * step;
          return (
            text(0, y + 19, label, { role: own ? 'strong' : 'tick' }) +
            rect(columns.bar, y + 4, Math.max(2, x(value)), 20, own ? 'bar' : 'bar-2') +
            text(columns.value, y + 19, show(value, context), { role: own ? 'value' : 'tick' })
          );
        }),
      ].join('');
    },
    table: (context) => {
      const { caption, first } = words(context);
      return {
        caption,
        head: [first, words(context).heading],
        rows: rows(context).map(({ label, value }) => [label, show(value, context)]),
      };
    },
  };
}

export const carbonGrids: Chart = bars(
  kilogramsPerTonne,
  gridIds.length,
  ({ values, at, locale }) =>
    gridIds
      .map((grid) => ({ label: optionWords(grid, locale), value: Number(at({ grid })['annualCarbon']), own: values['grid'] === grid }))
      .sort((a, b) => a.value - b.value),
  ({ locale }) => ({ caption: site[locale].carbon.caption, first: site[locale].carbon.grid, heading: site[locale].carbon.heading }),
);

/** Litres per kWh: the facts `wue-amazon`, `wue-meta`, `wue-microsoft` and `wue-google`; `wue-average` comes last. */
const operators = [
  ['Amazon', 0.12],
  ['Meta', 0.19],
  ['Microsoft', 0.27],
  ['Google', 1.15],
] as const;
const average = 1.8;

export const waterCooling: Chart = bars(
  1,
  operators.length + 2,
  ({ values, at, locale }) => {
    const t = site[locale].water;
    const water = (litres: number): number => Number(at({ waterUsage: litres / 1000 })['annualWater']);
    return [
      ...operators.map(([label, litres]) => ({ label, value: water(litres), own: false })),
      { label: t.average, value: water(average), own: false },
      { label: t.scenario, value: Number(values['annualWater']), own: true },
    ].sort((a, b) => a.value - b.value);
  },
  ({ locale }) => ({ caption: site[locale].water.caption, first: site[locale].water.who, heading: site[locale].water.heading }),
);
