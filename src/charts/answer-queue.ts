/** What the spare hardware buys: fewer GPUs for the same peak, and more people wait at the same moment. */
import { uso } from '../i18n/charts/uso.ts';
import { formatNumber, formatQuantity, line } from '../i18n/format.ts';
import { waitOf } from '../model/wait.ts';
import { cells, niceUnit, person } from './cells.ts';
import type { Chart, ChartContext } from './chart.ts';
import { escape, px, rule, text } from './svg.ts';

const width = 540;
const height = 372;
/** Where the queue stands. */
const floor = height - 32;
const columns = 20;
const size = width / columns;

function draw({ values, locale }: ChartContext): string {
  const t = uso[locale].queue;
  const wait = waitOf(values);
  const fleet = Number(values['servingAccelerators']);
  // Units that stay while the reserve moves: they follow the fleet and the queue at the limit.
  const gpuUnit = niceUnit(Math.max((fleet * Number(values['latencyDerate'])) / 22, fleet / (5 * columns)));
  const peopleUnit = niceUnit(wait.peopleAtLimit / (3 * columns + 2));
  const number = (value: number): string => line(formatNumber(value, locale, 2));
  const racks = Math.max(1, Math.round(fleet / gpuUnit));
  const queue = Math.round(wait.people / peopleUnit);
  // What the eye compares is above and below; what one feels stands between, wherever there is room.
  const between = (28 + Math.ceil(racks / columns) * size + floor - Math.ceil(queue / columns) * 2 * size) / 2;
  return [
    text(0, 16, `${t.fleet} ${number(fleet)}`, { role: 'strong' }),
    text(width, 16, `□ = ${number(gpuUnit)}`, { anchor: 'end' }),
    cells({ id: 'qg', x: 0, y: 28, columns, width: size, height: size, count: racks }),
    `<text class="huge" x="0" y="${px(between + 22)}">${escape(line(formatQuantity(wait.seconds, 's', locale, 'plain', 2)))}<tspan class="tick" dx="14">${escape(t.wait)}</tspan></text>`,
    cells({ id: 'qp', x: 0, y: floor, columns, width: size, height: 2 * size, count: queue, cell: person(2 * size - 4, 'ink-fill'), up: true }),
    rule(0, floor, width, floor, 'axis'),
    text(0, floor + 24, `${t.waiting} ${number(wait.people)}`, { role: 'strong' }),
    text(width, floor + 24, `${t.figure} = ${number(peopleUnit)}`, { anchor: 'end' }),
  ].join('');
}

export const answerQueue: Chart = {
  width,
  height,
  draw,
  table: ({ values, locale }) => {
    const t = uso[locale].queue;
    const wait = waitOf(values);
    const number = (value: number): string => line(formatNumber(value, locale, 2));
    return {
      caption: t.caption,
      head: [t.what, t.value],
      rows: [
        [t.fleet, number(Number(values['servingAccelerators']))],
        [t.waiting, number(wait.people)],
        [t.seconds, `${number(wait.seconds)} s`],
        [t.limit, `${number(wait.secondsAtLimit)} s`],
      ],
    };
  },
};
