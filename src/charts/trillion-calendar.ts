/** How long a dense model of a trillion parameters keeps the scenario's accelerators busy: a calendar, a year a line. */
import { formatQuantity, line } from '../i18n/format.ts';
import { site } from '../i18n/charts/site.ts';
import type { Chart, ChartContext } from './chart.ts';
import { px, rect, text } from './svg.ts';

const width = 540;
const height = 212;
const left = 74;
const months = 12;
/** More years than this are said in words. */
const lines = 8;

/** The facts `talk-large-model` and `chinchilla-ratio`: a trillion parameters, twenty tokens for each. */
const trillion = { totalParameters: 1e12, activeParameters: 1e12, trainingTokens: 20e12 };

function days({ at }: ChartContext): number {
  return Number(at(trillion)['trainingDays']);
}

export const trillionCalendar: Chart = {
  width,
  height,
  draw: (context) => {
    const t = site[context.locale].calendar;
    const years = days(context) / Number(context.values['daysPerYear']);
    const shown = Math.min(lines, Math.max(2, Math.ceil(years)));
    const room = (height - 30) / shown;
    const tall = Math.min(64, room - 10);
    const span = width - left - 2;
    const rows = Array.from({ length: shown }, (_, i) => {
      const y = i * room + 4;
      const filled = Math.min(1, Math.max(0, years - i));
      const grid = Array.from({ length: months - 1 }, (_, m) => `M${px(left + ((m + 1) * span) / months)} ${px(y)}v${px(tall)}`).join('');
      return text(0, y + tall / 2 + 5, t.year(String(i + 1))) + rect(left, y, filled * span, tall, 'bar') + `<path class="hair" d="${grid}"/>` + rect(left, y, span, tall, 'bar-3');
    });
    const rest = years > lines ? text(left, height - 8, t.more(line(formatQuantity(years - lines, 'year', context.locale, 'plain', 2))), { role: 'value' }) : '';
    return rows.join('') + rest;
  },
  table: (context) => {
    const t = site[context.locale];
    return {
      caption: t.calendar.caption,
      head: [t.what, t.value],
      rows: [
        [t.calendar.gpus, line(formatQuantity(Number(context.values['trainingAccelerators']), 'accelerator', context.locale))],
        [t.calendar.days, line(formatQuantity(days(context), 'd', context.locale))],
      ],
    };
  },
};
