/** How many GPUs train at once: squares whose areas are to scale, one inside the other. */
import { uso } from '../i18n/charts/uso.ts';
import { formatNumber, line } from '../i18n/format.ts';
import type { Chart, ChartContext } from './chart.ts';
import { px, rect, rule, text } from './svg.ts';

const width = 560;
const height = 320;
const ground = height - 4;
const labels = 300;

/** Facts `deepseek-v3-gpus`, `llama31-405b-gpus`, `llama4-behemoth-gpus`, `grok3-gpus`; the talk's plural begins at 200,000. */
const sizes = [
  { id: 'deepseek', gpus: 2048 },
  { id: 'llama', gpus: 16_384 },
  { id: 'behemoth', gpus: 32_000 },
  { id: 'grok', gpus: 100_000 },
  { id: 'talk', gpus: 200_000 },
] as const;
const scale = 296 / Math.sqrt(200_000);

function draw({ values, locale }: ChartContext): string {
  const t = uso[locale].sizes;
  const own = Math.min(Math.sqrt(Number(values['trainingAccelerators'])) * scale, ground);
  const number = (value: number): string => line(formatNumber(value, locale, 5));
  const squares = sizes.map(({ id, gpus }) => {
    const side = Math.sqrt(gpus) * scale;
    const top = ground - side;
    return (
      `<path class="${id === 'talk' ? 'dash' : 'axis'}" d="M1 ${px(top)}H${px(1 + side)}V${ground}H1Z"/>` +
      rule(1 + side, top, labels, top, 'hair') +
      text(labels + 8, top + 5, `${number(gpus)}${id === 'talk' ? '+' : ''}`, { role: 'strong' }) +
      text(labels + 96, top + 5, t[id])
    );
  });
  return [rect(1, ground - own, own, own, 'bar-2'), ...squares].join('');
}

export const runSizes: Chart = {
  width,
  height,
  draw,
  table: ({ values, locale }) => {
    const t = uso[locale].sizes;
    const number = (value: number): string => line(formatNumber(value, locale, 5));
    return {
      caption: t.caption,
      head: [t.run, 'GPUs'],
      rows: [...sizes.map(({ id, gpus }) => [t[id], number(gpus)]), [t.scenario, number(Number(values['trainingAccelerators']))]],
    };
  },
};
