/** Training data to human scale: each cell is all that one person could read in a life. */
import { uso } from '../i18n/charts/uso.ts';
import { formatNumber, line } from '../i18n/format.ts';
import { cells } from './cells.ts';
import type { Chart, ChartContext } from './chart.ts';
import { px, rule, text } from './svg.ts';

const width = 540;
const height = 330;
const field = { top: 54, height: height - 54 };
/** Fact `reading-life-tokens`. */
const life = 3.34e9;

function draw({ values, locale }: ChartContext): string {
  const t = uso[locale].lives;
  const lives = Number(values['trainingTokens']) / life;
  const columns = Math.ceil(Math.sqrt((lives * width) / field.height));
  const size = width / columns;
  return [
    `<text class="big" x="0" y="38">${line(formatNumber(lives, locale))}<tspan class="strong" dx="10">${t.unit}</tspan></text>`,
    text(width, 16, t.one, { anchor: 'end', role: 'strong' }),
    rule(width - 14, 24, width - size / 2, field.top, 'axis'),
    cells({ id: 'lives', x: 0, y: field.top, columns, width: size, height: size, count: lives, role: 'bar' }),
    `<rect class="bar-ink" x="${px(width - size)}" y="${field.top}" width="${px(size)}" height="${px(size)}"/>`,
  ].join('');
}

export const readingLives: Chart = {
  width,
  height,
  draw,
  table: ({ values, locale }) => {
    const t = uso[locale].lives;
    const tokens = Number(values['trainingTokens']);
    const show = (value: number): string => line(formatNumber(value, locale));
    return {
      caption: t.caption,
      head: [t.what, t.value],
      rows: [
        [t.tokens, show(tokens)],
        [t.perLife, show(life)],
        [t.lives, show(tokens / life)],
      ],
    };
  },
};
