/** GPUs on one logarithmic ruler: what the service needs, what exists in Brazil, what the plan buys, what is announced. */
import { brasil } from '../i18n/charts/brasil.ts';
import { formatNumber, formatQuantity, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { acceleratorsFor, h100Factor, peopleServed } from '../model/sovereign.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, px, rule, text } from './svg.ts';

const width = 560;
const row = 34;
const left = 216;
const right = width - 84;

/** Facts `brazil-h100-equivalents` and `talk-xai-gpus` in GPUs; powers announced and under way in W; a test compares. */
export const published = {
  brazil: 1600, colossus: 200_000,
  tiktok: 300e6, rio: 3.2e9, rioPart: 80e6, scala: 4.75e9, scalaPart: 54e6,
} as const;

interface Row {
  readonly name: string;
  /** In H100 equivalents. */
  readonly gpus: number;
  /** Of what is only announced: the part with works or a contract. */
  readonly part?: number;
  readonly kind: 'need' | 'exists' | 'buys' | 'announced';
}

function rowsOf({ values, locale }: ChartContext): readonly Row[] {
  const t = brasil[locale].needs;
  const factor = h100Factor(values);
  const of = (id: string): number => Number(values[id]);
  const holds = (watts: number): number => acceleratorsFor(values, watts) * factor;
  return [
    { name: t.need, gpus: of('siteAccelerators') * factor, kind: 'need' },
    { name: t.brazil, gpus: published.brazil, kind: 'exists' },
    { name: t.infrastructure, gpus: of('acceleratorsPerReal') * of('brazilianInfrastructureBudget') * factor, kind: 'buys' },
    { name: t.plan, gpus: of('acceleratorsPerReal') * of('brazilianPlanBudget') * factor, kind: 'buys' },
    { name: t.tiktok, gpus: holds(published.tiktok), kind: 'announced', part: holds(published.tiktok) },
    { name: t.rio, gpus: holds(published.rio), kind: 'announced', part: holds(published.rioPart) },
    { name: t.scala, gpus: holds(published.scala), kind: 'announced', part: holds(published.scalaPart) },
    { name: t.colossus, gpus: published.colossus, kind: 'exists' },
  ];
}

function count(value: number, locale: Locale): string {
  return Number.isFinite(value) && value > 0 ? line(formatNumber(Math.round(value), locale, 2)) : '–';
}

const rows = 8;
const height = rows * row + 30;

/** The ruler's ends: wide enough for all that can be drawn, whatever the scenario. */
function scaleOf(all: readonly Row[]): readonly [least: number, most: number] {
  const finite = all.map(({ gpus }) => gpus).filter((gpus) => Number.isFinite(gpus) && gpus > 0);
  return [Math.min(100, ...finite), Math.max(1e7, ...finite)];
}

/** Lines at whole steps of the ruler, with their numbers under them. */
function ruler([least, most]: readonly [number, number], x: (gpus: number) => number, bottom: number, parts: number, locale: Locale): string {
  const decades = Math.log10(most / least);
  const step = Math.max(1, Math.ceil(decades / parts - 1e-9));
  const marks = Array.from({ length: Math.floor(decades / step + 1e-9) + 1 }, (_, i) => least * 10 ** (i * step));
  return marks.map((mark, i) => rule(x(mark), 0, x(mark), bottom, 'hair') + text(x(mark), bottom + 20, line(formatNumber(mark, locale, 1)), { anchor: i === 0 ? 'start' : 'middle' })).join('');
}

/** A diamond for what is needed, a full disc for what there is, an empty one for what is announced. */
function mark({ gpus, part, kind }: Row, x: (gpus: number) => number, y: number): string {
  const at = x(gpus);
  if (kind === 'need') return `<path class="mark" d="M${px(at - 11)} ${y}l11 -11l11 11l-11 11z"/>`;
  const open = part !== undefined && part < gpus;
  const started = open ? rule(x(part), y, at - 9, y, 'dash') + `<circle class="mark" cx="${px(x(part))}" cy="${y}" r="6"/>` : '';
  return `${started}<circle class="${open ? 'point' : 'mark'}" cx="${px(at)}" cy="${y}" r="9"/>`;
}

function draw(context: ChartContext): string {
  const { locale } = context;
  const all = rowsOf(context);
  const ends = scaleOf(all);
  const x = axis(ends, [left, right], 'log');
  const need = x(all[0]?.gpus ?? 0);
  const lines = all.map((item, i) => {
    const y = i * row + 17;
    return text(0, y + 5, item.name, { role: 'strong' }) + mark(item, x, y) + text(width, y + 5, count(item.gpus, locale), { anchor: 'end', role: item.kind === 'need' ? 'strong' : 'tick' });
  });
  return [ruler(ends, x, height - 26, 4, locale), rule(need, 17, need, height - 26, 'dash'), ...lines].join('');
}

const shortWidth = 360;
const shortRow = 50;
/** On a slide: the service, what exists, and one of each of the others. */
const told: readonly number[] = [0, 1, 2, 4];
const shortHeight = told.length * shortRow + 26;

function drawShort(context: ChartContext): string {
  const { locale } = context;
  const all = rowsOf(context);
  const ends = scaleOf(all);
  const x = axis(ends, [10, shortWidth - 12], 'log');
  const need = x(all[0]?.gpus ?? 0);
  const lines = all
    .filter((_, i) => told.includes(i))
    .map((item, i) => {
      const y = i * shortRow;
      return text(0, y + 14, item.name, { role: 'strong' }) + text(shortWidth, y + 14, count(item.gpus, locale), { anchor: 'end', role: 'strong' }) + rule(10, y + 32, shortWidth - 12, y + 32, 'hair') + (i > 0 ? rule(need, y + 22, need, y + 42) : '') + mark(item, x, y + 32);
    });
  return lines.join('');
}

export const publicNeeds: Chart = {
  width,
  height,
  draw,
  table: (context) => {
    const { values, locale } = context;
    const t = brasil[locale].needs;
    const factor = h100Factor(values);
    const people = (gpus: number): string => {
      const served = peopleServed(values, gpus / factor);
      return Number.isFinite(served) && served > 0 ? line(formatQuantity(served, 'person', locale, 'plain', 2)) : '–';
    };
    return {
      caption: t.caption,
      head: [t.what, t.gpus, t.part, t.people],
      rows: rowsOf(context).map(({ name, gpus, part }) => [name, count(gpus, locale), part === undefined ? '' : count(part, locale), people(gpus)]),
    };
  },
};

/** The same for a narrow column: fewer rows, larger letters, no numbers on the ruler. */
export const publicNeedsShort: Chart = { width: shortWidth, height: shortHeight - 18, draw: drawShort, table: publicNeeds.table };
