/** What a gigawatt of contracted power holds, counted in pictures. */
import { corrida } from '../i18n/charts/corrida.ts';
import { formatNumber, line } from '../i18n/format.ts';
import type { Chart, ChartContext } from './chart.ts';
import { px, text } from './svg.ts';

const width = 560;
const height = 356;
const watts = 1e9;
/** Generating units of Itaipu: fact `itaipu-units`. */
const units = 20;
const picturesFrom = 196;

/** Everything in a gigawatt, at the scenario's chip, ratios and country. */
function inside({ values }: ChartContext): { readonly turbines: number; readonly accelerators: number; readonly racks: number; readonly halls: number; readonly homes: number } {
  const of = (id: string): number => Number(values[id]);
  const accelerators = watts / of('facilityPowerPerAccelerator');
  const racks = accelerators / (of('acceleratorsPerServer') * of('serversPerRack'));
  const mean = (watts / of('peakFacilityRatio')) * of('loadFactor') * of('pue');
  return {
    turbines: watts / of('itaipuTurbinePower'),
    accelerators,
    racks,
    halls: racks / (of('racksPerRow') * of('rowsPerHall')),
    homes: (mean * of('hoursPerYear')) / (of('householdConsumption') * of('monthsPerYear')),
  };
}

/** A round count per picture, 1, 2 or 5 times a power of ten, so that at most `most` pictures are drawn. */
function perPicture(count: number, most: number): number {
  const least = Math.max(count / most, 1e-9);
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((step) => step * power >= least) ?? 10) * power;
}

/** Equal pictures in rows, the last one cut to the part that is left. */
function pictures(count: number, perRow: number, x: number, y: number, step: number, one: string): string {
  const whole = Math.max(1, Math.round(count));
  return Array.from({ length: whole }, (_, i) => `M${px(x + (i % perRow) * step)} ${px(y + Math.floor(i / perRow) * step)}${one}`).join('');
}

function draw(context: ChartContext): string {
  const { locale } = context;
  const t = corrida[locale].gigawatt;
  const { turbines, accelerators, racks, halls, homes } = inside(context);
  const number = (value: number, digits = 3): string => line(formatNumber(value, locale, digits));
  const chips = perPicture(accelerators, 60);
  const houses = perPicture(homes, 40);
  const full = Math.floor(turbines);
  const part = (turbines - full) * 16;
  const turbine = (i: number): string => `M${picturesFrom + (i % 10) * 36 + 8} ${14 + Math.floor(i / 10) * 34}m-8 8a8 8 0 1 0 16 0a8 8 0 1 0 -16 0`;
  const rowsOf = [
    { y: 40, value: number(turbines), words: t.turbines.join(' ') },
    { y: 128, value: number(accelerators), words: t.accelerators },
    { y: 216, value: number(racks), words: `${t.racks}, ${number(halls, 2)} ${t.halls}` },
    { y: 304, value: number(homes, 2), words: t.homes },
  ];
  return [
    `<path class="bar-3" d="${Array.from({ length: units }, (_, i) => turbine(i)).join('')}"/>`,
    `<path class="bar" d="${Array.from({ length: full }, (_, i) => turbine(i)).join('')}M${picturesFrom + full * 36} 30v-16h${px(part)}v16z"/>`,
    `<path class="bar" d="${pictures(accelerators / chips, 30, picturesFrom, 104, 12, 'h9v9h-9z')}"/>`,
    `<path class="bar-3" d="${pictures(Math.min(halls, 60), 15, picturesFrom, 188, 22, 'h19v12h-19z')}"/>`,
    `<path class="bar-2" d="${pictures(homes / houses, 20, picturesFrom, 278, 18, 'l7 -7l7 7v9h-14z')}"/>`,
    ...rowsOf.map(({ y, value, words }, i) => text(0, y, value, { role: 'big' }) + text(0, y + 26, words, { role: 'strong' }) + (i === 0 ? '' : `<path class="hair" d="M0 ${y - 44}H${width}"/>`)),
    text(width, 154, t.each(number(chips)), { anchor: 'end' }),
    text(width, 330, t.eachHome(number(houses)), { anchor: 'end' }),
  ].join('');
}

export const gigawatt: Chart = {
  width,
  height,
  draw,
  table: (context) => {
    const { locale } = context;
    const t = corrida[locale].gigawatt;
    const all = inside(context);
    const number = (value: number): string => line(formatNumber(value, locale));
    return {
      caption: t.caption,
      head: [corrida[locale].what, corrida[locale].value],
      rows: [
        [t.turbines.join(' '), number(all.turbines)],
        [t.accelerators, number(all.accelerators)],
        [t.racks, number(all.racks)],
        [t.halls, number(all.halls)],
        [t.homes, number(all.homes)],
      ],
    };
  },
};
