/** What one GPU draws, as areas: its chip, its server, what is contracted for it; and a year's mean beside a home. */
import { formatQuantity, line } from '../i18n/format.ts';
import { site } from '../i18n/charts/site.ts';
import { acceleratorOf } from '../model/catalogues/accelerators.ts';
import type { Chart, ChartContext } from './chart.ts';
import { rect, rule, text } from './svg.ts';

const width = 570;
const height = 300;
const base = height - 46;
const largest = base - 6;

interface Area {
  readonly label: string;
  readonly watts: number;
  readonly role: string;
}

function areas({ values, locale }: ChartContext): { readonly nested: readonly Area[]; readonly mean: Area; readonly house: Area } {
  const t = site[locale].squares;
  const chip = acceleratorOf(String(values['accelerator'])).tdp;
  const server = Number(values['acceleratorPower']) * Number(values['itPowerFactor']);
  return {
    nested: [
      { label: t.contracted, watts: Number(values['facilityPowerPerAccelerator']), role: 'bar-3' },
      { label: t.server, watts: server, role: 'bar-2' },
      ...(chip === null ? [] : [{ label: t.chip, watts: chip, role: 'bar' }]),
    ],
    mean: { label: t.mean, watts: Number(values['meanFacilityPower']) / Number(values['siteAccelerators']), role: 'bar-2' },
    house: { label: t.house, watts: (Number(values['householdConsumption']) * Number(values['monthsPerYear'])) / Number(values['hoursPerYear']), role: 'bar' },
  };
}

function draw(context: ChartContext): string {
  const { nested, mean, house } = areas(context);
  const side = (watts: number): number => largest * Math.sqrt(watts / Math.max(...[...nested, mean, house].map((a) => a.watts)));
  const show = (watts: number): string => line(formatQuantity(watts, 'W', context.locale));
  const column = largest + 14;
  let above = -20;
  const left = nested.map(({ label, watts, role }) => {
    const top = base - side(watts);
    // Labels keep their distance also where two squares are nearly the same.
    const y = Math.max(top + 14, above + 40);
    above = y;
    return rect(1, top, side(watts), side(watts), role) + rule(1 + side(watts), top, column, y - 14, 'hair') + text(column, y, label) + text(column, y + 18, show(watts), { role: 'value' });
  });
  const x = 410;
  // The larger of the two lies under the smaller one: a home of some countries uses more than an accelerator.
  const pair = [mean, house].sort((one, other) => other.watts - one.watts);
  const over = base - Math.max(...pair.map(({ watts }) => side(watts)));
  return [
    ...left,
    ...pair.map(({ watts, role }) => rect(x, base - side(watts), side(watts), side(watts), role)),
    text(x, over - 28, mean.label),
    text(x, over - 9, show(mean.watts), { role: 'value' }),
    text(x, base + 20, house.label),
    text(x, base + 39, show(house.watts), { role: 'value' }),
    rule(0, base, width, base, 'axis'),
  ].join('');
}

export const powerSquares: Chart = {
  width,
  height,
  draw,
  table: (context) => {
    const t = site[context.locale];
    const { nested, mean, house } = areas(context);
    return {
      caption: t.squares.caption,
      head: [t.what, t.value],
      rows: [...nested, mean, house].map(({ label, watts }) => [label, line(formatQuantity(watts, 'W', context.locale))]),
    };
  },
};
