/** Weights and conversations against the memory of the scenario's chip, in three precisions: boxes to be filled. */
import { optionWords } from '../i18n/options.ts';
import { site } from '../i18n/charts/site.ts';
import type { Chart, ChartContext } from './chart.ts';
import { drawMemory, memoryRow, memoryTable, width, type MemoryRow } from './memory-boxes.ts';

const precisions = ['bf16', 'fp8', 'int4'] as const;

function rows({ at, locale }: ChartContext): readonly MemoryRow[] {
  return precisions.map((servingPrecision) => memoryRow(optionWords(servingPrecision, locale), at({ servingPrecision })));
}

export const memoryBars: Chart = {
  width,
  height: 326,
  draw: (context) => drawMemory(rows(context), context),
  table: (context) => {
    const t = site[context.locale];
    return {
      caption: t.memory.caption,
      head: [t.what, t.memory.weights, t.memory.cache(String(context.values['minimumBatch'])), t.memory.boxes],
      rows: memoryTable(rows(context), context),
    };
  },
};
