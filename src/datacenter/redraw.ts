/** Draws a site anew. */
import { datacenter } from '../i18n/datacenter.ts';
import { formatNumber, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { evaluateInputs, type Values } from '../model/live.ts';
import { readAt } from '../numbers/at.ts';
import { layerIds } from './layers.ts';
import { layoutOf, planOf } from './layout.ts';
import { posterOf } from './poster.ts';
import { layerMarkup } from './poster-layers.ts';

/** @param scenario what it shows where it shows no site of its own */
export function redraw(svg: SVGElement, scenario: Values, locale: Locale): void {
  const metres = (length: number): string => datacenter[locale].metres(line(formatNumber(length, locale)));
  const { siteInputs, layer: chosen, sitePoster = 'site' } = svg.dataset;
  const values = siteInputs === undefined ? scenario : evaluateInputs(readAt(siteInputs));
  const layout = layoutOf(planOf(values));
  const { viewBox, markup } = posterOf(layout, sitePoster, metres);
  const layers = layerIds.filter((layer) => (chosen === undefined ? siteInputs === undefined : layer === chosen));
  svg.setAttribute('viewBox', viewBox);
  svg.innerHTML = markup + layerMarkup(layout, values, layers);
}
