/** The parameters that a model stores as cells, and among them those that work for a token. */
import { treino } from '../i18n/charts/treino.ts';
import { formatQuantity, line } from '../i18n/format.ts';
import { textOf } from '../numbers/show.ts';
import type { Chart, ChartContext } from './chart.ts';
import { rect, text } from './svg.ts';

const width = 540;
const columns = 24;
const rows = 4;
const side = width / columns;
const height = rows * side + 30;

function share({ values }: ChartContext): number {
  return Number(values['activeParameters']) / Number(values['storedParameters']);
}

export const denseMixture: Chart = {
  width,
  height,
  draw: (context) => {
    const all = columns * rows;
    const working = Math.max(1, Math.round(share(context) * all));
    const cell = (i: number): string =>
      rect(Math.floor(i / rows) * side + 2, (i % rows) * side + 2, side - 4, side - 4, i < working ? 'bar' : 'bar-2');
    return [
      ...Array.from({ length: all }, (_, i) => cell(i)),
      text(2, height - 8, treino[context.locale].mixture.works(line(formatQuantity(share(context), 'ratio', context.locale, 'percent', 2))), { role: 'strong' }),
    ].join('');
  },
  table: (context) => {
    const { values, locale } = context;
    const t = treino[locale];
    const show = (id: string): string => textOf(id, values[id] ?? '', 'line', locale);
    return {
      caption: t.mixture.caption,
      head: [t.what, t.value],
      rows: [
        [t.mixture.stored, show('storedParameters')],
        [t.mixture.active, show('activeParameters')],
        [t.mixture.share, line(formatQuantity(share(context), 'ratio', locale, 'percent', 2))],
      ],
    };
  },
};
