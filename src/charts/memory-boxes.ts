/** Rows of memory: a model's weights and its conversations in the boxes that the memories of the chips are. */
import { formatQuantity, line } from '../i18n/format.ts';
import { site } from '../i18n/charts/site.ts';
import type { Values } from '../model/live.ts';
import type { ChartContext } from './chart.ts';
import { px, rect, text } from './svg.ts';

export const width = 560;
/** Height of one row. */
export const rowHeight = 112;

export interface MemoryRow {
  readonly name: string;
  readonly weights: number;
  readonly cache: number;
  readonly boxes: number;
  readonly box: number;
}

/** The memory of a scenario, named. */
export function memoryRow(name: string, values: Values): MemoryRow {
  const number = (id: string): number => Number(values[id]);
  return {
    name,
    weights: number('weightBytes'),
    cache: number('kvCacheBytesPerRequest') * number('minimumBatch'),
    boxes: number('acceleratorsPerReplica'),
    box: number('acceleratorMemory'),
  };
}

/** The rows under each other, all on one scale. */
export function drawMemory(rows: readonly MemoryRow[], { values, locale }: ChartContext): string {
  const t = site[locale].memory;
  const scale = (width - 2) / Math.max(...rows.map(({ boxes, box }) => boxes * box));
  const show = (value: number): string => line(formatQuantity(value, 'byte', locale, 'plain', 2));
  return rows
    .map(({ name, weights, cache, boxes, box }, i) => {
      const y = i * rowHeight + 28;
      // So many walls that they would be black say nothing.
      const walls = Array.from({ length: boxes > 140 ? 0 : boxes - 1 }, (_, n) => `M${px(1 + (n + 1) * box * scale)} ${y}v44`).join('');
      return [
        text(0, y - 8, name),
        text(width, y - 8, `${line(formatQuantity(boxes, 'accelerator', locale))} × ${show(box)}`, { anchor: 'end', role: 'strong' }),
        rect(1, y, weights * scale, 44, 'bar'),
        rect(1 + weights * scale, y, cache * scale, 44, 'area'),
        walls === '' ? '' : `<path class="wall" d="${walls}"/>`,
        rect(1, y, boxes * box * scale, 44, 'bar-3'),
        text(0, y + 64, `${t.weights} ${show(weights)} + ${t.cache(String(values['minimumBatch']))} ${show(cache)}`, { role: 'tick' }),
      ].join('');
    })
    .join('');
}

/** The same rows as lines of a table: name, weights, conversations, chips. */
export function memoryTable(rows: readonly MemoryRow[], { locale }: ChartContext): readonly (readonly string[])[] {
  const show = (value: number): string => line(formatQuantity(value, 'byte', locale));
  return rows.map(({ name, weights, cache, boxes }) => [name, show(weights), show(cache), String(boxes)]);
}
