/** Redraws charts when the scenario changes, each only once it came near, and in its turn. */
import type { Locale } from '../i18n/locales.ts';
import { evaluateInputs } from '../model/live.ts';
import { ranges, shownInputs, values } from '../scenario/store.ts';
import { follow } from '../scenario/turns.ts';
import type { Chart, ChartContext, ChartTable } from './chart.ts';
import { charts, type ChartName } from './registry.ts';

/**
 * Binds all charts under `root`.
 * @param failed called when a chart could not be loaded; its drawing stays as it was built, and coming near it tries again
 * @param near how far around the window counts as near
 */
export function bindCharts(root: ParentNode, locale: Locale, failed: () => void, near: string): void {
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      watch.unobserve(target);
      charts[nameOf(target)]().then(
        (chart) => {
          start(target, chart, locale);
        },
        () => {
          if (Object.keys(shownInputs.peek()).length > 0) failed();
          again.add(target);
        },
      );
    }
  }, { rootMargin: near });
  const again = new Set<Element>();
  for (const element of root.querySelectorAll('[data-chart]')) watch.observe(element);
  document.addEventListener('slidechanged', () => {
    for (const element of again) watch.observe(element);
    again.clear();
  });
}

/** What loads the charts under `root`, without drawing them. */
export function chartsUnder(root: ParentNode): readonly (() => Promise<unknown>)[] {
  return [...new Set([...root.querySelectorAll<HTMLElement>('[data-chart]')].map(nameOf))].map((name) => charts[name]);
}

function nameOf(element: HTMLElement): ChartName {
  return element.dataset['chart'] as ChartName;
}

/** Drawings in the window; the others are redrawn when there is time for them. */
const inWindow = new WeakSet<Element>();
const watchWindow = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) inWindow.add(target);
    else inWindow.delete(target);
  }
});

function start(element: HTMLElement, chart: Chart, locale: Locale): void {
  const svg = element.querySelector('svg');
  if (svg === null) throw new Error('A chart lacks its drawing');
  // What was drawn at build is right as long as nothing was changed; the table of a stage is written here.
  let asBuilt = true;
  inWindow.add(element);
  watchWindow.observe(element);
  const contextNow = (): ChartContext => {
    const scenario = shownInputs.peek();
    return { values: values.peek(), ranges: ranges.peek(), at: (changes) => evaluateInputs({ ...scenario, ...changes }), locale };
  };
  follow(
    element,
    () => [values.value, ranges.value],
    () => {
      asBuilt &&= Object.keys(shownInputs.peek()).length === 0;
      if (!asBuilt) svg.innerHTML = chart.draw(contextNow());
    },
    () => inWindow.has(element),
  );
  // The words and the table follow with the ranges, when the hand rests: they would cost the frame of a move its time.
  follow(element, () => ranges.value, () => {
    const table = chart.table(contextNow());
    svg.setAttribute('aria-label', table.caption);
    writeTable(element, table);
  });
}

/** Fills the panel under a chart with its table. */
function writeTable(element: HTMLElement, { caption, head, rows }: ChartTable): void {
  const row = (cells: readonly string[], kind: 'th' | 'td'): HTMLTableRowElement => {
    const line = document.createElement('tr');
    line.append(
      ...cells.map((text) => {
        const cell = document.createElement(kind);
        if (kind === 'th') cell.setAttribute('scope', 'col');
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
