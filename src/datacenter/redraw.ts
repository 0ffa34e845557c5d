/** Draws the site of a scenario anew. */
import { datacenter } from '../i18n/datacenter.ts';
import { formatNumber, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Values } from '../model/live.ts';
import { layoutOf, planOf } from './layout.ts';
import { posterOf } from './poster.ts';
import { layerMarkup } from './poster-layers.ts';

export function redraw(svg: SVGElement, values: Values, locale: Locale): void {
  const metres = (length: number): string => datacenter[locale].metres(line(formatNumber(length, locale)));
  const layout = layoutOf(planOf(values));
  const { viewBox, markup } = posterOf(layout, svg.dataset['sitePoster'] ?? 'site', metres);
  svg.setAttribute('viewBox', viewBox);
  svg.innerHTML = markup + layerMarkup(layout, values);
}
