/** Training and use piled up day by day in three measures over the same days, until use has cost more. */
import { treino } from '../i18n/charts/treino.ts';
import { formatNumber, line } from '../i18n/format.ts';
import { textOf } from '../numbers/show.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, path, px, rule, text } from './svg.ts';

const width = 540;
const height = 330;
const frame = { left: 4, right: width - 4 };
const lane = 98;
/** The making of the model reaches `level` over a lane's base; the paper of a lane ends a little above it. */
const level = 42;
const room = 62;

const measures = [
  { key: 'hours', making: 'trainingAcceleratorHours', using: 'servingAcceleratorHoursPerDay', days: 'trainingToServingDays' },
  { key: 'energy', making: 'trainingEnergy', using: 'servingEnergyPerDay', days: 'trainingToServingEnergyDays' },
  { key: 'rent', making: 'trainingRentCost', using: 'servingRentPerDay', days: 'trainingToServingRentDays' },
] as const;

function draw({ values, locale }: ChartContext): string {
  const t = treino[locale].passes;
  const making = Number(values['trainingDays']);
  const crossings = measures.map(({ days }) => Number(values[days]));
  const end = Math.max(...crossings) * 1.15;
  const x = axis([-making, end], [frame.left, frame.right]);
  const zero = x(0);
  const lanes = measures.map(({ key }, i) => {
    const crossing = crossings[i] ?? 0;
    const base = i * lane + lane - 4;
    const at = x(crossing);
    // Use leaves the paper of its lane where it has cost half as much again.
    const last = Math.min(end, (crossing * room) / level);
    const high = base - (level * last) / Math.max(crossing, Number.MIN_VALUE);
    return [
      `<path class="area" d="M${px(zero)} ${base}L${px(x(last))} ${px(high)}H${frame.right}V${base}Z"/>`,
      rule(frame.left, base, frame.right, base, 'axis'),
      path([[frame.left, base], [zero, base - level], [frame.right, base - level]], 'axis'),
      path([[zero, base], [x(last), high]], 'curve'),
      rule(zero, base, zero, base - level, 'hair'),
      rule(at, base, at, base - level, 'dash'),
      `<circle class="mark" cx="${px(at)}" cy="${base - level}" r="8"/>`,
      text(frame.left, base - room - 14, t[key], { role: 'strong' }),
      text(frame.right, base - room - 14, t.day(line(formatNumber(crossing, locale, 2))), { anchor: 'end', role: 'value' }),
    ].join('');
  });
  const foot = height - 12;
  const late = zero > width - 120;
  return [
    ...lanes,
    // The first lane names its two lines: its crossing is the last, so that there is room.
    text(late ? zero - 8 : zero + 8, lane - 4 - level - 8, t.making, { anchor: late ? 'end' : 'start' }),
    late ? '' : text(frame.right - 8, lane - 12, t.using, { anchor: 'end' }),
    text(Math.min(Math.max(zero, 60), width - 60), foot, t.launch, { anchor: 'middle' }),
  ].join('');
}

export const makingAndUsing: Chart = {
  width,
  height,
  draw,
  table: ({ values, locale }) => {
    const t = treino[locale].passes;
    const show = (id: string): string => textOf(id, values[id] ?? '', 'line', locale);
    return {
      caption: t.caption,
      head: t.head,
      rows: [
        ...measures.map(({ key, making, using, days }) => [t[key], show(making), show(using), show(days)]),
        [t.flop, show('trainingFlop'), '', show('trainingToServingFlopDays')],
      ],
    };
  },
};
