/** Peak and mean of a site: what is contracted and built, what the computers are rated at, what a year draws. */
import { site } from '../i18n/charts/site.ts';
import { textOf } from '../numbers/show.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, rect, rule, text } from './svg.ts';

const width = 560;
const height = 320;
const frame = { top: 44, bottom: height - 52 };
const bar = 112;
const columns = [0, 224, 448] as const;

function draw({ values, locale }: ChartContext): string {
  const t = site[locale].contracted;
  const number = (id: string): number => Number(values[id]);
  const show = (id: string): string => textOf(id, number(id), 'line', locale);
  const [mean, it, contracted] = [number('meanFacilityPower'), number('siteItPower'), number('facilityPower')];
  const y = axis([0, Math.max(mean, it, contracted)], [frame.bottom, frame.top]);
  const column = (i: 0 | 1 | 2, value: number, role: string, name: string, id: string): string =>
    rect(columns[i] + 1, y(value), bar - 2, frame.bottom - y(value), role) +
    text(columns[i], frame.bottom + 22, name) +
    text(columns[i], frame.bottom + 43, show(id), { role: 'value' });
  const between = (from: number): number => from + bar + 6;
  return [
    rule(0, y(contracted), width, y(contracted), 'dash'),
    text(0, y(contracted) - 14, t.reserve),
    column(0, mean, 'bar', t.mean, 'meanFacilityPower'),
    column(1, it, 'bar-2', t.it, 'siteItPower'),
    column(2, contracted, 'bar-3', t.contracted, 'facilityPower'),
    rule(bar / 2, y(mean) - 4, bar / 2, y(contracted) + 4, 'axis'),
    text(bar / 2 + 8, (y(mean) + y(contracted)) / 2 + 5, t.idle, { role: 'tick' }),
    // From the computers to the left: how busy they are, and the building's yearly share.
    text(between(columns[0]), frame.bottom - 60, `← × ${show('loadFactor')}`),
    text(between(columns[0]), frame.bottom - 42, t.load, { role: 'tick' }),
    text(between(columns[0]), frame.bottom - 14, `× ${show('pue')} ${t.pue}`),
    // To the right: the worst day, by design.
    text(between(columns[1]), frame.bottom - 14, `${show('peakFacilityRatio')} →`),
    rule(0, frame.bottom, width, frame.bottom, 'axis'),
  ].join('');
}

export const contractedMean: Chart = {
  width,
  height,
  draw,
  table: ({ values, locale }) => {
    const t = site[locale];
    return {
      caption: t.contracted.caption,
      head: [t.what, t.value],
      rows: (['meanFacilityPower', 'siteItPower', 'facilityPower'] as const).map((id, i) => [
        [t.contracted.mean, t.contracted.it, t.contracted.contracted][i] ?? '',
        textOf(id, values[id] ?? 0, 'line', locale),
      ]),
    };
  },
};
