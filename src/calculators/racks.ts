/** Racks that one can switch off: says whether the reserve of the scenario still covers what is missing, and what people notice. */
import { effect, signal } from '@preact/signals-core';
import { uso } from '../i18n/charts/uso.ts';
import { formatQuantity, line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { failureAt, waitOf } from '../model/wait.ts';
import { values } from '../scenario/store.ts';

/** Binds all rows of racks under `root`. */
export function bindRacks(root: ParentNode, locale: Locale): void {
  for (const row of root.querySelectorAll<HTMLElement>('[data-racks]')) bindRow(row, locale);
}

function bindRow(row: HTMLElement, locale: Locale): void {
  const t = uso[locale].racks;
  const boxes = [...row.querySelectorAll('input')];
  const says = row.querySelector('output');
  const on = signal(boxes.length);
  const count = (): void => {
    on.value = boxes.filter(({ checked }) => checked).length;
  };
  row.addEventListener('change', count);
  count();
  effect(() => {
    const up = on.value / boxes.length;
    const needed = Number(values.value['availability']);
    // The last racks are the reserve; half a rack does not count.
    const spare = Math.floor((1 - needed) * boxes.length + 1e-9);
    boxes.forEach((box, i) => box.toggleAttribute('data-spare', i >= boxes.length - spare));
    const { turnedAway, unanswered, seconds } = failureAt(values.value, up);
    const none = 1e-9;
    const state = unanswered > none ? 'lost' : turnedAway > none ? 'short' : up === 1 ? 'whole' : boxes.length - on.value === spare ? 'exact' : 'spare';
    row.dataset['state'] = state;
    const share = (value: number): string => line(formatQuantity(value, 'ratio', locale, 'percent', 2));
    const quick = waitOf(values.value).seconds;
    // A change is worth a third digit where two would not show it.
    const times = [2, 3].map((digits) => [quick, seconds].map((value) => line(formatQuantity(value, 's', locale, 'plain', digits))));
    const [from = '', to = ''] = times.find(([before, after]) => before !== after) ?? times[1] ?? [];
    const text =
      state === 'lost' ? t.lost(share(unanswered)) : state === 'short' ? t.short(share(turnedAway), from, to) : t[state];
    if (says !== null && says.textContent !== text) says.textContent = text;
  });
}
