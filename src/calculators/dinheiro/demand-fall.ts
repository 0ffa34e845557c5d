/** Lets demand fall under a slider, in the scenario as it is. */
import { demandSentence, demandTable, drawDemandFall } from '../../charts/demand-fall.ts';
import { formatQuantity, line } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { demandFall } from '../../model/demand-fall.ts';
import { evaluateInputs } from '../../model/live.ts';
import { shownInputs, values } from '../../scenario/store.ts';
import { follow } from '../../scenario/turns.ts';

/** Binds every such slider under `root`. */
export function bindDemandFalls(root: ParentNode, locale: Locale): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-demand-fall]')) bindDemandFall(element, locale);
}

function bindDemandFall(element: HTMLElement, locale: Locale): void {
  const slider = element.querySelector('input');
  const written = element.querySelector('output');
  const svg = element.querySelector('svg');
  const says = element.querySelector('.demand-says');
  const body = element.querySelector('tbody');
  if (slider === null || written === null || svg === null || says === null || body === null) throw new Error('The fall of demand lacks a part');
  const write = (): void => {
    const share = slider.valueAsNumber / 100;
    const text = line(formatQuantity(share, 'ratio', locale, 'percent'));
    const scenario = shownInputs.peek();
    const fall = demandFall((changes) => evaluateInputs({ ...scenario, ...changes }), share);
    slider.style.setProperty('--at', `${(100 * slider.valueAsNumber) / Number(slider.max)}%`);
    slider.setAttribute('aria-valuetext', text);
    written.textContent = text;
    svg.innerHTML = drawDemandFall(fall, locale);
    says.textContent = demandSentence(fall, locale);
    demandTable(fall, locale).rows.forEach((row, i) => {
      row.forEach((cell, j) => {
        const place = body.rows[i]?.cells[j];
        if (place !== undefined) place.textContent = cell;
      });
    });
  };
  slider.addEventListener('input', write);
  follow(element, () => values.value, write);
}
