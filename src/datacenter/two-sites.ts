/** Two sites side by side at one scale: their plans and what is said under them. */
import { datacenter } from '../i18n/datacenter.ts';
import { formatNumber, formatQuantity, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Values } from '../model/live.ts';
import { textOf } from '../numbers/show.ts';
import { layoutOf, planOf } from './layout.ts';
import { planView, sharedViewBox } from './plan-view.ts';
import { scaleBar } from './poster.ts';

export interface TwoPlans {
  readonly viewBox: string;
  readonly plans: readonly { readonly markup: string; readonly figures: string }[];
}

/** @param scenarios the values of each site */
export function twoPlans(scenarios: readonly Values[], locale: Locale): TwoPlans {
  const t = datacenter[locale];
  const layouts = scenarios.map((values) => layoutOf(planOf(values)));
  const paper = sharedViewBox(layouts);
  const length = scaleBar(paper.width / 4);
  const [x, y] = [-paper.width * 0.476, paper.height * 0.489];
  const bar = `<path class="bar" d="M${x.toFixed(1)} ${y.toFixed(1)}h${String(length)}"/>`;
  const square = 10_000;
  return {
    viewBox: paper.text,
    plans: layouts.map((layout, i) => {
      const values = scenarios[i] ?? {};
      const of = (id: string): string => textOf(id, values[id] ?? 0, 'line', locale);
      const area = formatNumber((layout.bounds.width * layout.bounds.depth) / square, locale, 2);
      const figures = t.twoFigures({ gpus: of('siteAccelerators'), halls: of('hallsAtSite'), power: line(formatQuantity(layout.plan.facilityPower, 'W', locale)), area: t.hectares(line(area)) });
      return { markup: planView(layout) + bar, figures: `${figures} ${t.scaleLabel(t.metres(line(formatNumber(length, locale))))}` };
    }),
  };
}
