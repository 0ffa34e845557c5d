/** Redraws charts when the scenario changes, each only while it can be seen. */
import { effect } from '@preact/signals-core';
import type { Locale } from '../i18n/locales.ts';
import { evaluateInputs } from '../model/live.ts';
import { inputs, ranges, values } from '../scenario/store.ts';
import type { Chart, ChartContext, ChartTable } from './chart.ts';
import { charts, type ChartName } from './registry.ts';

/** Binds all charts under `root`. */
export function bindCharts(root: ParentNode, locale: Locale): void {
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      watch.unobserve(target);
      void start(target, locale);
    }
  });
  for (const element of root.querySelectorAll('[data-chart]')) watch.observe(element);
}

async function start(element: HTMLElement, locale: Locale): Promise<void> {
  const chart: Chart = await charts[element.dataset['chart'] as ChartName]();
  const svg = element.querySelector('svg');
  if (svg === null) throw new Error('A chart lacks its drawing');
  let first = true;
  effect(() => {
    const context: ChartContext = {
      values: values.value,
      ranges: ranges.value,
      at: (changes) => evaluateInputs({ ...inputs.value, ...changes }),
      locale,
    };
    // What was drawn at build is right as long as nothing was changed; the table of a stage is written here.
    const asBuilt = first && Object.keys(inputs.value).length === 0;
    first = false;
    const table = chart.table(context);
    writeTable(element, table);
    if (asBuilt) return;
    svg.innerHTML = chart.draw(context);
    svg.setAttribute('aria-label', table.caption);
  });
}

/** Fills the panel under a chart with its table. */
function writeTable(element: HTMLElement, { caption, head, rows }: ChartTable): void {
  const row = (cells: readonly string[], kind: 'th' | 'td'): HTMLTableRowElement => {
    const line = document.createElement('tr');
    line.append(
      ...cells.map((text) => {
        const cell = document.createElement(kind);
        cell.textContent = text;
        return cell;
      }),
    );
    return line;
  };
  const paragraph = document.createElement('p');
  paragraph.textContent = caption;
  const table = document.createElement('table');
  table.createTHead().append(row(head, 'th'));
  table.createTBody().append(...rows.map((cells) => row(cells, 'td')));
  element.querySelector('.chart-panel')?.replaceChildren(paragraph, table);
}
