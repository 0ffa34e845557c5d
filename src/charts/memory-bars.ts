/** Weights and conversations against the memory of the scenario's chip, in three precisions: boxes to be filled. */
import { formatQuantity, line } from '../i18n/format.ts';
import { optionWords } from '../i18n/options.ts';
import { site } from '../i18n/charts/site.ts';
import type { Chart, ChartContext } from './chart.ts';
import { px, rect, text } from './svg.ts';

const width = 560;
const height = 326;
const precisions = ['bf16', 'fp8', 'int4'] as const;

interface Row {
  readonly precision: string;
  readonly weights: number;
  readonly cache: number;
  readonly boxes: number;
  readonly box: number;
}

function rows({ at, locale }: ChartContext): readonly Row[] {
  return precisions.map((servingPrecision) => {
    const v = at({ servingPrecision });
    return {
      precision: optionWords(servingPrecision, locale),
      weights: Number(v['weightBytes']),
      cache: Number(v['kvCacheBytesPerRequest']) * Number(v['minimumBatch']),
      boxes: Number(v['acceleratorsPerReplica']),
      box: Number(v['acceleratorMemory']),
    };
  });
}

function draw(context: ChartContext): string {
  const t = site[context.locale].memory;
  const all = rows(context);
  const scale = (width - 2) / Math.max(...all.map(({ boxes, box }) => boxes * box));
  const show = (value: number): string => line(formatQuantity(value, 'byte', context.locale, 'plain', 2));
  const drawn = all.map(({ precision, weights, cache, boxes, box }, i) => {
    const y = i * 112 + 28;
    // So many walls that they would be black say nothing.
    const walls = Array.from({ length: boxes > 140 ? 0 : boxes - 1 }, (_, n) => `M${px(1 + (n + 1) * box * scale)} ${y}v44`).join('');
    return [
      text(0, y - 8, precision),
      text(width, y - 8, `${line(formatQuantity(boxes, 'accelerator', context.locale))} × ${show(box)}`, { anchor: 'end', role: 'strong' }),
      rect(1, y, weights * scale, 44, 'bar'),
      rect(1 + weights * scale, y, cache * scale, 44, 'area'),
      walls === '' ? '' : `<path class="wall" d="${walls}"/>`,
      rect(1, y, boxes * box * scale, 44, 'bar-3'),
      text(0, y + 64, `${t.weights} ${show(weights)} + ${t.cache(String(context.values['minimumBatch']))} ${show(cache)}`, { role: 'tick' }),
    ].join('');
  });
  return drawn.join('');
}

export const memoryBars: Chart = {
  width,
  height,
  draw,
  table: (context) => {
    const t = site[context.locale];
    const show = (value: number): string => line(formatQuantity(value, 'byte', context.locale));
    return {
      caption: t.memory.caption,
      head: [t.what, t.memory.weights, t.memory.cache(String(context.values['minimumBatch'])), t.memory.boxes],
      rows: rows(context).map(({ precision, weights, cache, boxes }) => [precision, show(weights), show(cache), String(boxes)]),
    };
  },
};
