/** What the Brazilian plan would buy in megawatts, to scale with known sites and with the scenario. */
import { formatQuantity, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { brasil } from '../i18n/charts/brasil.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, rect, rule, text } from './svg.ts';

const width = 560;
const row = 33;
const height = 5 * row;
/** Where the bars begin. */
const left = 232;

/** Facts `pbia-power-equivalent`, `abilene-building-power`, `tiktok-contracted-power` and `colossus-epoch-power`, in W. */
const read = { plan: [85e6, 155e6], abilene: 147e6, tiktok: 300e6, colossus: 349e6 } as const;

interface Bar {
  readonly name: string;
  readonly watts: number;
  readonly role: string;
}

/** The facility power that the plan's whole budget pays for at the scenario's cost per watt. */
function boughtByPlan({ values }: Pick<ChartContext, 'values'>): number {
  return Number(values['facilityPower']) / Number(values['brazilianPlanShare']);
}

function bars(context: ChartContext): readonly Bar[] {
  const t = brasil[context.locale].planPower;
  return [
    { name: t.plan, watts: boughtByPlan(context), role: 'bar' },
    { name: t.abilene, watts: read.abilene, role: 'bar-3' },
    { name: t.tiktok, watts: read.tiktok, role: 'bar-3' },
    { name: t.colossus, watts: read.colossus, role: 'bar-3' },
    { name: t.scenario, watts: Number(context.values['facilityPower']), role: 'bar-2' },
  ];
}

/** A scenario in which building costs nothing buys without end: no number says that. */
function watts(value: number, locale: Locale): string {
  if (!Number.isFinite(value)) return '–';
  return line(formatQuantity(value, 'W', locale));
}

function draw(context: ChartContext): string {
  const all = bars(context);
  const longest = Math.max(400e6, ...all.map((bar) => bar.watts).filter(Number.isFinite));
  const x = axis([0, longest], [left, width - 84]);
  return all
    .map(({ name, watts: value, role }, i) => {
      const top = 4 + i * row;
      const ends = i === 0 ? read.plan : undefined;
      const whisker = ends === undefined ? '' : rule(x(ends[0]), top + 28, x(ends[1]), top + 28) + ends.map((end) => rule(x(end), top + 23, x(end), top + 33)).join('');
      return text(0, top + 17, name, { role: 'strong' }) + rect(left, top, x(value) - left, 22, role) + text(x(value) + 8, top + 17, watts(value, context.locale)) + whisker;
    })
    .join('');
}

export const planPower: Chart = {
  width,
  height,
  draw,
  table: (context) => {
    const t = brasil[context.locale].planPower;
    return { caption: t.caption, head: [t.what, t.value], rows: [...bars(context).map(({ name, watts: value }) => [name, watts(value, context.locale)]), [t.sources, read.plan.map((end) => watts(end, context.locale)).join(' – ')]] };
  },
};
