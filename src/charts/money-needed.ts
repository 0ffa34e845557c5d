/** The yearly revenue a site needs, step by step: wear, interest, energy, people, margin. */
import { corrida } from '../i18n/charts/corrida.ts';
import { formatQuantity, line } from '../i18n/format.ts';
import { revenueParts } from '../model/demand-fall.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, px, rect, text } from './svg.ts';

const width = 560;
const rowHeight = 54;
const height = 6 * rowHeight + 4;

function rowsOf({ values, locale }: ChartContext): readonly (readonly [name: string, value: number])[] {
  const t = corrida[locale].money;
  const { principal, interest, energy, operation, margin } = revenueParts(values);
  return [
    [t.depreciation, principal],
    [t.interest, interest],
    [t.energy, energy],
    [t.operation, operation],
    [t.margin, margin],
  ];
}

function dollars(value: number, locale: ChartContext['locale']): string {
  return line(formatQuantity(value, 'USD', locale));
}

function draw(context: ChartContext): string {
  const { values, locale } = context;
  const t = corrida[locale].money;
  const total = Math.max(Number(values['annualRevenueNeeded']), 1);
  const x = axis([0, total], [0, width - 4]);
  let from = 0;
  const steps = rowsOf(context).map(([name, value], i) => {
    const y = i * rowHeight;
    const start = x(from);
    from += value;
    const end = x(from);
    // Words stand where the bar leaves room for them.
    const right = start > width / 2;
    const bar = rect(start, y + 24, Math.max(end - start, 1.5), 22, i === 0 ? 'bar' : 'bar-2');
    const drop = `<path class="hair" d="M${px(end)} ${y + 46}v${rowHeight - 22}"/>`;
    const label = `${name}: ${dollars(value, locale)}`;
    return bar + drop + text(right ? end : start, y + 16, label, { anchor: right ? 'end' : 'start', role: 'strong' });
  });
  const y = 5 * rowHeight;
  return [...steps, rect(0, y + 24, x(total), 22, 'ink'), text(0, y + 16, `${t.total}: ${dollars(total, locale)}`, { role: 'strong' })].join('');
}

export const moneyNeeded: Chart = {
  width,
  height,
  draw,
  table: (context) => {
    const t = corrida[context.locale];
    return {
      caption: t.money.caption,
      head: [t.what, t.value],
      rows: [...rowsOf(context), [t.money.total, Number(context.values['annualRevenueNeeded'])] as const].map(([name, value]) => [name, dollars(value, context.locale)]),
    };
  },
};
