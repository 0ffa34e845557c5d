/** A year of the site beside whole cities: all that their homes, shops and factories used. */
import { formatQuantity, line } from '../i18n/format.ts';
import { site } from '../i18n/charts/site.ts';
import { municipalitiesNear } from '../model/catalogues/municipalities.ts';
import type { Chart, ChartContext, ChartTable } from './chart.ts';
import { axis, rect, rule, text } from './svg.ts';

const width = 540;
const step = 58;
/** Two cities that used less and two that used more stand around the site. */
const around = 2;
const bar = { height: 22, most: 400 };

interface Row {
  readonly label: string;
  readonly energy: number;
  readonly own: boolean;
}

function rows({ values, locale }: ChartContext, beside: number): readonly Row[] {
  const t = site[locale].city;
  const own = Number(values['annualEnergy']);
  return [
    ...municipalitiesNear(own, beside, beside).map(({ name, energy, year }) => ({ label: beside === 1 ? name : t.city(name, String(year)), energy, own: false })),
    { label: t.own, energy: own, own: true },
  ].sort((one, other) => one.energy - other.energy);
}

export const cityEnergy: Chart = {
  width,
  height: step * (2 * around + 1),
  draw: (context) => {
    const all = rows(context, around);
    const x = axis([0, Math.max(...all.map(({ energy }) => energy))], [0, bar.most]);
    return all
      .map(({ label, energy, own }, i) => {
        const y = i * step;
        return (
          text(0, y + 17, label, { role: own ? 'strong' : 'tick' }) +
          rect(1, y + 26, Math.max(2, x(energy)), bar.height, own ? 'bar' : 'bar-2') +
          text(x(energy) + 12, y + 43, line(formatQuantity(energy, 'Wh', context.locale)), { role: own ? 'value' : 'tick' })
        );
      })
      .join('');
  },
  table: (context) => table(context, around),
};

function table(context: ChartContext, beside: number): ChartTable {
  const t = site[context.locale].city;
  return {
    caption: t.caption,
    head: [t.who, t.energy],
    rows: rows(context, beside).map(({ label, energy }) => [label, line(formatQuantity(energy, 'Wh', context.locale))]),
  };
}

/** The same in one line for a slide: the site between the next smaller and the next larger city. */
export const cityBetween: Chart = {
  width,
  height: 88,
  draw: (context) => {
    const all = rows(context, 1);
    const own = all.find((row) => row.own);
    const [first, last] = [all[0], all.at(-1)];
    if (own === undefined || first === undefined || last === undefined) return '';
    const x = axis([first.own ? 0 : first.energy, last.energy], [8, width - 8]);
    return [
      text(0, 16, site[context.locale].city.between),
      rule(0, 40, width, 40, 'axis'),
      ...all.filter((row) => !row.own).map(({ energy }) => rule(x(energy), 32, x(energy), 48, 'axis')),
      rect(x(own.energy) - 8, 32, 16, 16, 'bar'),
      first.own ? '' : text(0, 72, first.label),
      last.own ? '' : text(width, 72, last.label, { anchor: 'end' }),
    ].join('');
  },
  table: (context) => table(context, 1),
};
