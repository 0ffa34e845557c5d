/** A year of the site beside whole cities: all that their homes, shops and factories used. */
import { formatQuantity, line } from '../i18n/format.ts';
import { site } from '../i18n/charts/site.ts';
import { municipalitiesNear } from '../model/catalogues/municipalities.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, rect, text } from './svg.ts';

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

function rows({ values, locale }: ChartContext): readonly Row[] {
  const t = site[locale].city;
  const own = Number(values['annualEnergy']);
  return [
    ...municipalitiesNear(own, around, around).map(({ name, energy, year }) => ({ label: t.city(name, String(year)), energy, own: false })),
    { label: t.own, energy: own, own: true },
  ].sort((one, other) => one.energy - other.energy);
}

export const cityEnergy: Chart = {
  width,
  height: step * (2 * around + 1),
  draw: (context) => {
    const all = rows(context);
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
  table: (context) => {
    const t = site[context.locale];
    return {
      caption: t.city.caption,
      head: [t.city.who, t.city.energy],
      rows: rows(context).map(({ label, energy }) => [label, line(formatQuantity(energy, 'Wh', context.locale))]),
    };
  },
};
