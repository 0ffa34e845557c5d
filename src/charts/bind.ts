/** Redraws charts when the scenario changes, each only while it can be seen. */
import { effect } from '@preact/signals-core';
import type { Locale } from '../i18n/locales.ts';
import { evaluateInputs } from '../model/live.ts';
import { inputs, ranges, values } from '../scenario/store.ts';
import type { Chart, ChartContext } from './chart.ts';
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
    // What was drawn at build is right as long as nothing was changed.
    if (first && Object.keys(inputs.value).length === 0) {
      first = false;
      return;
    }
    first = false;
    svg.innerHTML = chart.draw(context);
    const table = chart.table(context);
    svg.setAttribute('aria-label', table.caption);
    writeTable(element, table.caption, table.rows);
  });
}

function writeTable(element: HTMLElement, caption: string, rows: readonly (readonly string[])[]): void {
  const paragraph = element.querySelector('.chart-panel p');
  if (paragraph !== null) paragraph.textContent = caption;
  const body = element.querySelector('tbody');
  body?.replaceChildren(
    ...rows.map((row) => {
      const line = document.createElement('tr');
      line.append(
        ...row.map((cell) => {
          const td = document.createElement('td');
          td.textContent = cell;
          return td;
        }),
      );
      return line;
    }),
  );
}
