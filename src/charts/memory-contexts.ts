/** The scenario's model with ever longer conversations: weights stay, conversations grow until they fill the chips. */
import { formatNumber, line } from '../i18n/format.ts';
import { parametros } from '../i18n/charts/parametros.ts';
import { site } from '../i18n/charts/site.ts';
import type { Chart, ChartContext } from './chart.ts';
import { drawMemory, memoryRow, memoryTable, rowHeight, width, type MemoryRow } from './memory-boxes.ts';

/** Windows that services offer, rounded as people name them. */
const contexts = [8000, 32_000, 128_000, 1e6] as const;

function rows({ at, locale }: ChartContext): readonly MemoryRow[] {
  const t = parametros[locale].contexts;
  return contexts.map((contextTokens) => memoryRow(t.context(line(formatNumber(contextTokens, locale))), at({ contextTokens })));
}

export const memoryContexts: Chart = {
  width,
  height: contexts.length * rowHeight - 10,
  draw: (context) => drawMemory(rows(context), context),
  table: (context) => {
    const t = site[context.locale].memory;
    return {
      caption: parametros[context.locale].contexts.caption,
      head: [parametros[context.locale].contexts.head, t.weights, t.cache(String(context.values['minimumBatch'])), t.boxes],
      rows: memoryTable(rows(context), context),
    };
  },
};
