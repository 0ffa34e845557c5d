/** How many GPUs train at once: squares whose areas are to scale, one inside the other. */
import { uso } from '../i18n/charts/uso.ts';
import { formatNumber, line, manyOf } from '../i18n/format.ts';
import type { Chart, ChartContext } from './chart.ts';
import { px, rect, text } from './svg.ts';

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

function draw({ values, locale }: ChartContext): string {
  const t = uso[locale].sizes;
  const gpus = Number(values['trainingAccelerators']);
  // The largest square takes the paper: the talk's, or the scenario's where that is larger.
  const scale = 296 / Math.sqrt(Math.max(200_000, gpus));
  const own = Math.sqrt(gpus) * scale;
  const number = (value: number): string => line(formatNumber(value, locale, 5));
  let free = ground;
  const squares = sizes.map(({ id, gpus: count }) => {
    const side = Math.sqrt(count) * scale;
    const top = ground - side;
    // Labels of small squares make way for each other.
    const at = Math.min(top, free);
    free = at - 20;
    return (
      `<path class="${id === 'talk' ? 'dash' : 'axis'}" d="M1 ${px(top)}H${px(1 + side)}V${ground}H1Z"/>` +
      `<path class="hair" d="M${px(1 + side)} ${px(top)}L${labels - 20} ${px(at)}h20"/>` +
      text(labels + 8, at + 5, `${number(count)}${id === 'talk' ? '+' : ''}`, { role: 'strong' }) +
      text(labels + 96, at + 5, t[id])
    );
  });
  return [rect(1, ground - own, own, own, 'bar-2'), ...squares, `<rect class="bar-2" x="14" y="38" width="14" height="14"/>`, text(36, 50, t.scenario)].join('');
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
      head: [t.run, manyOf('accelerator', locale)],
      rows: [...sizes.map(({ id, gpus }) => [t[id], number(gpus)]), [t.scenario, number(Number(values['trainingAccelerators']))]],
    };
  },
};
