/** GPU-hours piled up day by day: first the model is made, then it is used, until use has cost more. */
import { uso } from '../i18n/charts/uso.ts';
import { formatNumber, line } from '../i18n/format.ts';
import type { Chart, ChartContext } from './chart.ts';
import { axis, path, px, rule, text } from './svg.ts';

const width = 540;
const height = 320;
const frame = { left: 4, right: width - 4, top: 30, bottom: height - 40 };

function draw({ values, locale }: ChartContext): string {
  const t = uso[locale].cumulative;
  const making = Number(values['trainingDays']);
  const crossing = Number(values['trainingToServingDays']);
  const end = crossing * 1.9;
  const x = axis([-making, end], [frame.left, frame.right]);
  const y = axis([0, end / crossing], [frame.bottom, frame.top]);
  const zero = x(0);
  const top = y(1);
  const days = line(formatNumber(crossing, locale, 2));
  const narrow = zero - frame.left < 80;
  return [
    `<path class="area" d="M${px(zero)} ${frame.bottom}L${px(frame.right)} ${px(y(end / crossing))}V${frame.bottom}Z"/>`,
    rule(frame.left, frame.bottom, frame.right, frame.bottom, 'axis'),
    path([[frame.left, frame.bottom], [zero, top], [frame.right, top]], 'axis'),
    path([[zero, frame.bottom], [frame.right, y(end / crossing)]], 'curve'),
    rule(zero, frame.bottom, zero, top, 'hair'),
    rule(x(crossing), frame.bottom, x(crossing), top, 'dash'),
    `<circle class="mark" cx="${px(x(crossing))}" cy="${px(top)}" r="9"/>`,
    text(narrow ? zero + 6 : frame.left + 2, top - 14, t.making, { role: 'strong' }),
    text(frame.right - 8, y(end / crossing) - 10, t.using, { anchor: 'end', role: 'strong' }),
    text(zero, frame.bottom + 24, t.launch, { anchor: narrow ? 'start' : frame.right - zero < 80 ? 'end' : 'middle' }),
    text(x(crossing), frame.bottom + 24, `${t.day} ${days}`, { anchor: 'middle', role: 'strong' }),
  ].join('');
}

export const makingAndUsing: Chart = {
  width,
  height,
  draw,
  table: ({ values, locale }) => {
    const t = uso[locale].cumulative;
    const show = (id: string): string => line(formatNumber(Number(values[id]), locale));
    return {
      caption: t.caption,
      head: [t.what, t.value],
      rows: [
        [t.makingHours, show('trainingAcceleratorHours')],
        [t.usingHours, show('servingAcceleratorHoursPerDay')],
        [t.days, show('trainingToServingDays')],
        [t.flopDays, show('trainingToServingFlopDays')],
      ],
    };
  },
};
