/** The Brazilian plan as squares of a billion reais: what building the scenario takes, and running it for the plan's years. */
import { brasil } from '../i18n/charts/brasil.ts';
import { formatQuantity, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { peopleServed, planUse } from '../model/sovereign.ts';
import type { Chart, ChartContext } from './chart.ts';
import { rect, text } from './svg.ts';

const width = 560;
const square = 62;
const gap = 8;
const columns = 8;
const billion = 1e9;

function reais(value: number, locale: Locale): string {
  return line(formatQuantity(value, 'BRL', locale));
}

/** The part of a stretch of money that lies in the billion that starts at `from`, between 0 and 1. */
function within(from: number, start: number, end: number): readonly [number, number] {
  const clamp = (value: number): number => Math.min(1, Math.max(0, (value - from) / billion));
  return [clamp(start), clamp(end)];
}

const rowsOfSquares = 3;
const height = rowsOfSquares * (square + gap) + 74;

function draw({ values, locale }: ChartContext): string {
  const t = brasil[locale].squares;
  const use = planUse(values);
  const budget = Number(values['brazilianPlanBudget']);
  const count = Math.ceil(budget / billion - 1e-9);
  const squares = Array.from({ length: count }, (_, i) => {
    const x = (i % columns) * (square + gap);
    const y = Math.floor(i / columns) * (square + gap);
    const size = Math.min(1, budget / billion - i);
    const fill = (start: number, end: number, role: string): string => {
      const [a, b] = within(i * billion, start, Math.min(end, budget));
      return b > a ? rect(x + a * square, y, (b - a) * square, square, role) : '';
    };
    return fill(0, use.capital, 'bar') + fill(use.capital, use.capital + use.running, 'bar-2') + rect(x, y, Math.max(size * square, 2), square, 'bar-3');
  });
  const y = rowsOfSquares * (square + gap);
  return [
    ...squares,
    rect(0, y + 8, 16, 16, 'bar'),
    text(24, y + 22, `${t.capital}: ${reais(use.capital, locale)}`, { role: 'strong' }),
    rect(0, y + 31, 16, 16, 'bar-2'),
    text(24, y + 45, `${t.running}: ${reais(use.running, locale)}`, { role: 'strong' }),
    text(24, y + 68, use.left >= 0 ? t.left(reais(use.left, locale)) : t.short(reais(-use.left, locale)), { role: 'strong' }),
  ].join('');
}

export const planSquares: Chart = {
  width,
  height,
  draw,
  table: ({ values, locale }) => {
    const t = brasil[locale].squares;
    const use = planUse(values);
    const gpus = Number(values['acceleratorsPerReal']) * billion;
    const watts = gpus * Number(values['facilityPowerPerAccelerator']);
    return {
      caption: t.caption,
      head: [t.what, t.value],
      rows: [
        [t.capital, reais(use.capital, locale)],
        [t.running, reais(use.running, locale)],
        [use.left >= 0 ? t.leftName : t.shortName, reais(Math.abs(use.left), locale)],
        [t.each, `${line(formatQuantity(gpus, 'accelerator', locale))}, ${line(formatQuantity(watts, 'W', locale))}, ${line(formatQuantity(peopleServed(values, gpus), 'person', locale))}`],
      ],
    };
  },
};
