/** Four models side by side, a line for each thing they need; within a line areas are to scale. */
import { formatBrief, formatQuantity, line } from '../i18n/format.ts';
import { parametros } from '../i18n/charts/parametros.ts';
import { unitOf, type Values } from '../model/live.ts';
import type { Chart, ChartContext } from './chart.ts';
import { rect, rule, text } from './svg.ts';

const width = 540;
const head = 34;
const row = 112;
const column = width / 4;
const side = 58;
/** How many letters stand in a column. */
const letters = 11;

/** The facts `talk-small-model`, `talk-large-model`, `chinchilla-ratio`; the mixture as in the preset `one-trillion-mixture`. */
const models = [
  { totalParameters: 70e9, activeParameters: 70e9, trainingTokens: 1.4e12 },
  { totalParameters: 1e12, activeParameters: 1e12, trainingTokens: 20e12 },
  { totalParameters: 1e12, activeParameters: 32e9, trainingTokens: 15.5e12 },
  {},
] as const;

const long = { contextTokens: 128_000 };
const bits = [['16', 'bf16'], ['8', 'fp8'], ['4', 'int4']] as const;

/** Sizes of nested squares of one model, the largest first, and the one that is written. */
interface Cell {
  readonly sizes: readonly number[];
  readonly written: number;
  readonly unit: string;
}

type RowKey = keyof (typeof parametros)['pt-BR']['sizes']['rows'];

function plain(id: string): (values: Values) => Cell {
  return (values) => ({ sizes: [Number(values[id])], written: Number(values[id]), unit: unitOf(id) });
}

function cellsOf({ at }: ChartContext): readonly (readonly [key: RowKey, cells: readonly Cell[]])[] {
  const now = models.map((model) => at(model));
  const weights = models.map((model) => bits.map(([, servingPrecision]) => Number(at({ ...model, servingPrecision })['weightBytes'])));
  return [
    ['parameters', now.map((values) => {
      const stored = Number(values['storedParameters']);
      return { sizes: [stored, Number(values['activeParameters'])], written: stored, unit: 'parameter' };
    })],
    ['weights', weights.map((sizes) => ({ sizes, written: sizes[0] ?? 0, unit: 'byte' }))],
    ['cache', models.map((model) => plain('kvCacheBytesPerRequest')(at({ ...model, ...long })))],
    ['replica', now.map(plain('acceleratorsPerReplica'))],
    ['tokens', now.map(plain('trainingTokens'))],
    ['flop', now.map(plain('trainingFlop'))],
    ['hours', now.map(plain('trainingAcceleratorHours'))],
    ['energy', now.map(plain('energyPerRequest'))],
  ];
}

/** The line's name says what is counted; bytes, watt-hours and the big words stay. */
function short({ written, unit }: Pick<Cell, 'written' | 'unit'>, { locale }: ChartContext, digits = 2): string {
  if (unit.startsWith('Wh')) return line(formatQuantity(written, 'Wh', locale, 'plain', digits));
  if (unit.startsWith('byte')) return line(formatQuantity(written, 'byte', locale, 'plain', digits));
  return formatBrief(written, locale, digits);
}

/** What is written under a cell; in the last column a long number ends with the paper. */
function written(i: number, y: number, number: string): string {
  const last = i === models.length - 1;
  const ends = last && number.length > letters;
  return text(ends ? width : i * column, y, number, { role: last ? 'value' : 'strong', ...(ends ? { anchor: 'end' as const } : {}) });
}

function draw(context: ChartContext): string {
  const t = parametros[context.locale].sizes;
  const rows = cellsOf(context);
  const names = t.names.map((name, i) => text(i * column, 16, name, { role: i === 3 ? 'value' : 'strong' }));
  const drawn = rows.map(([key, cells], r) => {
    const top = head + r * row;
    const most = Math.max(...cells.flatMap(({ sizes }) => sizes));
    const base = top + 24 + side;
    return [
      rule(0, top - 8, width, top - 8, 'hair'),
      text(0, top + 12, t.rows[key]),
      ...cells.flatMap((cell, i) => [
        ...cell.sizes.map((size, n) => {
          const edge = Math.max(1.5, side * Math.sqrt(size / most));
          return rect(i * column + 1, base - edge, edge, edge, n === cell.sizes.length - 1 ? 'bar' : 'bar-2');
        }),
        written(i, base + 18, short(cell, context)),
      ]),
    ].join('');
  });
  return [...names, ...drawn].join('');
}

export const modelSizes: Chart = {
  width,
  height: head + 8 * row,
  draw,
  table: (context) => {
    const { at, locale } = context;
    const t = parametros[locale].sizes;
    const show = (written: number, unit: string): string => short({ written, unit }, context, 3);
    const rows = cellsOf(context);
    const of = (id: string, digits = 3): readonly string[] => models.map((model) => formatBrief(Number(at(model)[id]), locale, digits));
    return {
      caption: t.caption,
      head: [parametros[locale].what, ...t.names],
      rows: [
        ...rows.flatMap(([key, cells]) =>
          key === 'weights'
            ? bits.map(([name], n) => [t.bits(name), ...cells.map(({ sizes }) => show(sizes[n] ?? 0, 'byte'))])
            : [[t.rows[key], ...cells.map(({ written, unit }) => show(written, unit))]],
        ),
        [t.optimal, ...of('optimalTokens')],
        [t.loss, ...of('expectedLoss', 4)],
      ],
    };
  },
};
