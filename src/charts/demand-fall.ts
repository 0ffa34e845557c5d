/** The fleet stays, the requests go: what each of those that are left must earn. */
import { corrida } from '../i18n/charts/corrida.ts';
import { formatNumber, formatQuantity, line } from '../i18n/format.ts';
import { shown } from '../numbers/show.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, path, px, rule, text } from './svg.ts';

const width = 560;
const height = 340;
const frame = { left: 8, right: width - 12, top: 24, bottom: height - 52 };
/** The fleet is built for the talk's billion accesses a day and does not shrink. */
const planned = 1e9;
const least = 0.1;

/** Revenue that each request must earn when the planned fleet serves `requests` a day. */
function revenueAt(context: ChartContext): (requests: number) => number {
  const built = context.at({ requestsPerDay: planned });
  const siteAccelerators = Number(built['siteAccelerators']);
  const servingAccelerators = Number(built['servingAccelerators']);
  return (requests) => Number(context.at({ requestsPerDay: requests, siteAccelerators, servingAccelerators })['revenuePerRequest']);
}

function money(value: number, locale: ChartContext['locale']): string {
  return line(shown('revenuePerRequest', value, locale));
}

/** Where the scenario stands on the curve. */
function nowOf({ values }: ChartContext): number {
  return Math.min(Math.max(Number(values['requestsPerDay']) / planned, least), 1);
}

function draw(context: ChartContext): string {
  const { locale, values } = context;
  const t = corrida[locale].demand;
  const revenue = revenueAt(context);
  const full = Math.max(revenue(planned), 1e-12);
  const x = axis([1, least], [frame.left, frame.right]);
  const y = axis([0, full / least], [frame.bottom, frame.top]);
  const points = Array.from({ length: 31 }, (_, i) => least ** (i / 30)).map((share) => [x(share), y(full / share)] as const);
  const share = nowOf(context);
  const value = revenue(planned * share);
  const [cx, cy] = [x(share), y(value)];
  const over = Number(values['requestsPerDay']) > planned;
  return [
    `<path class="area" d="M${frame.left} ${frame.bottom}${points.map(([px1, py]) => `L${px(px1)} ${px(py)}`).join('')}V${frame.bottom}Z"/>`,
    path(points, 'curve'),
    rule(frame.left, frame.bottom, frame.right, frame.bottom),
    rule(cx, cy, cx, frame.bottom, 'dash'),
    `<circle class="mark" cx="${px(cx)}" cy="${px(cy)}" r="10"/>`,
    text(frame.left, 54, money(value, locale), { role: 'big' }),
    share < 1 ? text(frame.left, 80, t.ofPlan(line(formatQuantity(value / full, 'ratio', locale, 'times'))), { role: 'strong' }) : '',
    ...[1, 0.7, 0.4, least].map((part) => text(x(part), height - 28, line(formatNumber(planned * part, locale)), { anchor: part === 1 ? 'start' : part === least ? 'end' : 'middle' })),
    text(frame.left, height - 6, over ? `${t.x}: ${t.beyond}` : t.x),
    text(frame.left, 14, t.y, { role: 'strong' }),
  ].join('');
}

export const demandFall: Chart = {
  width,
  height,
  draw,
  table: (context) => {
    const { locale } = context;
    const t = corrida[locale].demand;
    const revenue = revenueAt(context);
    const shares = [...new Set([1, 0.75, 0.5, 0.25, least, nowOf(context)])].sort((a, b) => b - a);
    return {
      caption: t.caption,
      head: [t.demand, t.revenue],
      rows: shares.map((share) => [line(formatNumber(planned * share, locale)), money(revenue(planned * share), locale)]),
    };
  },
};
