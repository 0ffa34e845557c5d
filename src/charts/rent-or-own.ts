/** An hour of an accelerator: what an owner must earn with it, and what the market asks for one that is rented. */
import { corrida } from '../i18n/charts/corrida.ts';
import { formatQuantity, line } from '../i18n/format.ts';
import { textOf } from '../numbers/show.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, px, rect, rule, text } from './svg.ts';

const width = 560;
const row = 76;
const height = 2 * row + 40;
const ids = ['revenuePerAcceleratorHour', 'acceleratorRent'] as const;
const names = { revenuePerAcceleratorHour: 'own', acceleratorRent: 'rent' } as const;

/** Which way is cheaper: owned machines cost alike whether they work or wait, rented ones only while they are rented. */
function verdict({ values, locale }: ChartContext): string {
  const t = corrida[locale].rent;
  const ratio = Number(values['ownToRentRatio']);
  if (!(ratio > 0)) return t.free;
  return ratio < 1 ? t.ownCheaper(line(formatQuantity(ratio, 'ratio', locale, 'percent', 2))) : t.rentCheaper;
}

function draw(context: ChartContext): string {
  const { values, ranges, locale } = context;
  const t = corrida[locale].rent;
  const ends = ids.map((id) => ranges.get(id)?.high ?? 0);
  const longest = Math.max(...ids.map((id) => Number(values[id])), ...ends, 1e-9);
  const x = axis([0, longest], [1, width - 6]);
  const bars = ids.map((id, i) => {
    const top = i * row;
    const value = Number(values[id]);
    const range = ranges.get(id);
    const whisker = range === undefined || range.low === range.high ? '' : rule(x(range.low), top + 62, x(range.high), top + 62) + [range.low, range.high].map((end) => `<path class="axis" d="M${px(x(end))} ${top + 57}v10"/>`).join('');
    return text(0, top + 16, t[names[id]], { role: 'strong' }) + text(width, top + 16, line(formatQuantity(value, 'USD', locale)), { anchor: 'end', role: 'strong' }) + rect(1, top + 24, x(value) - 1, 26, i === 0 ? 'bar' : 'bar-3') + whisker;
  });
  return [...bars, text(0, 2 * row + 26, verdict(context), { role: 'strong' })].join('');
}

export const rentOrOwn: Chart = {
  width,
  height,
  draw,
  table: (context) => {
    const { values, locale } = context;
    const t = corrida[locale];
    return {
      caption: t.rent.caption,
      head: [t.what, t.value],
      rows: [...ids.map((id) => [t.rent[names[id]], textOf(id, Number(values[id]), 'line', locale)]), [t.rent.verdict, verdict(context)]],
    };
  },
};
