/** Keeps the table of published models at the scenario, and puts one of them into it. */
import type { Locale } from '../../i18n/locales.ts';
import { evaluateInputs } from '../../model/live.ts';
import { servedInputs, servedModels } from '../../model/served.ts';
import { textOf } from '../../numbers/show.ts';
import { setInputs, shownInputs, values } from '../../scenario/store.ts';
import { follow } from '../../scenario/turns.ts';

/** Binds every such table under `root`. */
export function bindModelTables(root: ParentNode, locale: Locale): void {
  for (const table of root.querySelectorAll<HTMLElement>('[data-served]')) bindModelTable(table, locale);
}

function bindModelTable(table: HTMLElement, locale: Locale): void {
  const changes = (id: (typeof servedModels)[number]) => servedInputs(id, Number(values.peek()['bytesPerCachedValue']));
  const rows = servedModels.map((id) => {
    const row = table.querySelector<HTMLElement>(`[data-model="${id}"]`);
    if (row === null) throw new Error(`The table lacks ${id}`);
    row.querySelector('button')?.addEventListener('click', () => {
      setInputs(changes(id));
    });
    return { id, row, cells: [...row.querySelectorAll<HTMLElement>('[data-column]')] };
  });
  follow(table, () => values.value, () => {
    const now = values.peek();
    for (const { id, row, cells } of rows) {
      const own = changes(id);
      const found = evaluateInputs({ ...shownInputs.peek(), ...own });
      for (const cell of cells) {
        const column = cell.dataset['column'] ?? '';
        const value = found[column];
        if (typeof value === 'number' && Number.isFinite(value)) cell.textContent = textOf(column, value, 'line', locale);
      }
      row.toggleAttribute('data-chosen', now['totalParameters'] === own.totalParameters && now['activeParameters'] === own.activeParameters);
    }
  });
}
