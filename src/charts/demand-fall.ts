/** The fleet and the debt stay, the requests go: who still gets what at the old price. */
import { corrida } from '../i18n/charts/corrida.ts';
import { formatQuantity, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { claimants, sum, type Claimant, type DemandFall } from '../model/demand-fall.ts';
import type { ChartTable } from './chart.ts';
import { axis, rect, text } from './svg.ts';

export const width = 560;
const rowHeight = 42;
const barHeight = 16;
export const height = (claimants.length + 1) * rowHeight;
/** How far the slider goes, in hundredths, and where it starts: in the middle, where a slider without script is drawn. */
export const falls = { max: 90, step: 5, start: 45 } as const;

function dollars(value: number, locale: Locale): string {
  return line(formatQuantity(value, 'USD', locale));
}

function percent(share: number, locale: Locale): string {
  return line(formatQuantity(share, 'ratio', locale, 'percent', 2));
}

/** What one claimant gets, in words. */
function got({ due, paid }: DemandFall, claimant: Claimant, locale: Locale): string {
  const t = corrida[locale].demand;
  const [owed, has] = [due[claimant], paid[claimant]];
  if (has >= owed * (1 - 1e-9)) return t.all(dollars(owed, locale));
  if (has <= 0) return t.nothing(dollars(owed, locale));
  return t.part(percent(has / owed, locale), dollars(owed, locale));
}

/** A staircase of all that must be paid; what comes in reaches as far as the bars are solid. */
export function drawDemandFall(fall: DemandFall, locale: Locale): string {
  const t = corrida[locale].demand;
  const x = axis([0, Math.max(fall.revenueBefore, 1e-9)], [1, width - 2]);
  const bar = (y: number, from: number, has: number, to: number): string =>
    rect(x(from), y + 22, x(has) - x(from), barHeight, 'bar') + (to > has ? rect(x(has), y + 22, Math.max(x(to) - x(has), 1), barHeight, 'ghost') : '');
  let from = 0;
  const rows = claimants.map((claimant, i) => {
    const y = (i + 1) * rowHeight;
    const [start, owed, has] = [from, fall.due[claimant], fall.paid[claimant]];
    from += owed;
    return text(0, y + 16, t.claimants[claimant], { role: 'strong' }) + text(width, y + 16, got(fall, claimant, locale), { anchor: 'end' }) + bar(y, start, start + has, start + owed);
  });
  const revenue = rect(x(0), 22, x(fall.revenueAfter) - x(0), barHeight, 'ink') + rect(x(fall.revenueAfter), 22, x(fall.revenueBefore) - x(fall.revenueAfter), barHeight, 'ghost');
  return [
    text(0, 16, t.comesIn, { role: 'strong' }),
    text(width, 16, t.part(percent(fall.left, locale), dollars(fall.revenueBefore, locale)), { anchor: 'end' }),
    revenue,
    ...rows,
  ].join('');
}

/** The fall in one sentence. */
export function demandSentence(fall: DemandFall, locale: Locale): string {
  const t = corrida[locale].demand;
  if (fall.left >= 1) return t.calm;
  const price = dollars(fall.priceAfter, locale);
  const times = line(formatQuantity(fall.priceBefore > 0 ? fall.priceAfter / fall.priceBefore : 1, 'ratio', locale, 'times'));
  return t.says(dollars(fall.shortfall, locale), price, times);
}

/** The same as a table. */
export function demandTable(fall: DemandFall, locale: Locale): ChartTable {
  const t = corrida[locale].demand;
  const row = (name: string, ...values: readonly number[]): readonly string[] => [name, ...values.map((value) => dollars(value, locale))];
  return {
    caption: t.caption,
    head: [t.who, t.before, t.owed, t.gets],
    rows: [
      ...claimants.map((claimant) => row(t.claimants[claimant], fall.before[claimant], fall.due[claimant], fall.paid[claimant])),
      row(t.total, fall.revenueBefore, sum(fall.due), sum(fall.paid)),
    ],
  };
}
