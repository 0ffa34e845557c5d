/** Two dense models to scale, one cell for each thing they need: areas, the small one in the large one's corner. */
import { formatNumber, formatQuantity, line } from '../i18n/format.ts';
import { site } from '../i18n/charts/site.ts';
import { unitOf, type Values } from '../model/live.ts';
import type { Chart, ChartContext } from './chart.ts';
import { rect, text } from './svg.ts';

const width = 560;
const height = 330;
const columns = 2;
const side = 92;

/** The facts `talk-small-model`, `talk-large-model` and `chinchilla-ratio`. */
const sizes = { small: 70e9, large: 1e12, tokensPerParameter: 20 };

function at({ at }: ChartContext, parameters: number): Values {
  return at({ totalParameters: parameters, activeParameters: parameters, trainingTokens: parameters * sizes.tokensPerParameter });
}

const cells = [
  ['bytes', 'weightBytes'],
  ['hold', 'acceleratorsPerReplica'],
  ['tokens', 'trainingTokens'],
  ['flop', 'trainingFlop'],
  ['hours', 'trainingAcceleratorHours'],
  ['energy', 'energyPerRequest'],
] as const;

function short(id: string, value: number, context: ChartContext): string {
  if (id === 'energyPerRequest') return line(formatQuantity(value, 'Wh', context.locale, 'plain', 2));
  if (id === 'weightBytes') return line(formatQuantity(value, unitOf(id), context.locale, 'plain', 2));
  // The cell's heading names what is counted.
  return line(formatNumber(value, context.locale, 2));
}

export const seventyTrillion: Chart = {
  width,
  height,
  draw: (context) => {
    const t = site[context.locale].pair;
    const [small, large] = [at(context, sizes.small), at(context, sizes.large)];
    return cells
      .map(([key, id], i) => {
        const [little, much] = [Number(small[id]), Number(large[id])];
        const x = (i % columns) * 290;
        const y = Math.floor(i / columns) * 112 + 2;
        const inner = side * Math.sqrt(little / Math.max(little, much));
        return [
          rect(x + 1, y, side, side, 'bar-2'),
          rect(x + 1, y + side - inner, inner, inner, 'bar'),
          text(x + side + 14, y + 16, t[key], { role: 'tick' }),
          text(x + side + 14, y + 44, short(id, much, context), { role: 'strong' }),
          text(x + side + 14, y + side - 4, short(id, little, context), { role: 'value' }),
        ].join('');
      })
      .join('');
  },
  table: (context) => {
    const t = site[context.locale];
    const [small, large] = [at(context, sizes.small), at(context, sizes.large)];
    return {
      caption: t.pair.caption,
      head: [t.what, t.pair.small, t.pair.large],
      rows: cells.map(([key, id]) => [t.pair[key], ...[small, large].map((values) => line(formatQuantity(Number(values[id]), unitOf(id), context.locale)))]),
    };
  },
};
