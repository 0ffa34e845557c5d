/** Homes that use as much in a year as the site: one little house for a round number of them. */
import { formatQuantity, line } from '../i18n/format.ts';
import { site } from '../i18n/charts/site.ts';
import type { Chart } from './chart.ts';
import { rect, text } from './svg.ts';

const perRow = 20;
const cell = 26;
const rows = 10;
const width = perRow * cell;
const height = rows * cell + 42;

/** The least of 1, 2, 5, 10 … homes a house with which they fit on the paper. */
export function homesPerHouse(homes: number): number {
  for (let power = 1; ; power *= 10) for (const step of [1, 2, 5]) if (homes / (power * step) <= perRow * rows) return power * step;
}

export const homes: Chart = {
  width,
  height,
  draw: ({ values, locale }) => {
    const all = Number(values['householdsEquivalent']);
    const each = homesPerHouse(all);
    const count = Math.max(1, Math.round(all / each));
    const full = Math.floor(count / perRow);
    const house = `<path class="bar" d="M3 23v-11l9-8 9 8v11h-6v-7h-6v7z"/>`;
    return [
      `<pattern id="homes" width="${cell}" height="${cell}" patternUnits="userSpaceOnUse">${house}</pattern>`,
      `<g fill="url(#homes)">${rect(0, 0, width, full * cell, 'all')}${rect(0, full * cell, (count % perRow) * cell, cell, 'all')}</g>`,
      `<g transform="translate(0 ${height - 30})">${house}</g>`,
      text(28, height - 8, `${site[locale].homes.each} ${line(formatQuantity(each, 'household', locale))}`),
    ].join('');
  },
  table: ({ values, locale }) => {
    const t = site[locale];
    return {
      caption: t.homes.caption,
      head: [t.what, t.value],
      rows: [[t.homes.all, line(formatQuantity(Number(values['householdsEquivalent']), 'household', locale))]],
    };
  },
};
