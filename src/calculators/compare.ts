/** Keeps the comparison of two scenarios up to date; remembers the one that was put aside, in this tab alone. */
import { signal } from '@preact/signals-core';
import { frame } from '../i18n/calculators/frame.ts';
import type { Locale } from '../i18n/locales.ts';
import { presets, type PresetId } from '../model/presets.ts';
import type { NumberId } from '../model/quantities.ts';
import { fromQuery, toQuery } from '../scenario/link.ts';
import { inputs, ranges, replaceAll, type Inputs } from '../scenario/store.ts';
import { follow } from '../scenario/turns.ts';
import { bar } from './bar.ts';
import { comparison, type ComparedRow } from './comparison.ts';
import { find } from '../numbers/elements.ts';

const key = 'megamaquina:guardado';

/** Binds all comparisons under `root`. */
export function bindCompare(root: ParentNode, locale: Locale): void {
  for (const section of root.querySelectorAll<HTMLElement>('[data-compare]')) bindOne(section, locale);
}

function bindOne(section: HTMLElement, locale: Locale): void {
  const t = frame[locale];
  const ids = (section.dataset['compare'] ?? '').split(' ') as NumberId[];
  const select = find(section, 'select', HTMLSelectElement);
  const keptOption = find(select, 'option[value="kept"]', HTMLOptionElement);
  const says = find(section, '[data-compare-says]', HTMLElement);
  const kept = signal<Inputs | undefined>(remembered());
  const chosen = signal(select.value);
  const reference = (): Inputs => {
    const choice = chosen.peek();
    if (choice === 'kept') return kept.peek() ?? {};
    return choice === '' ? {} : (presets[choice as PresetId].inputs as Inputs);
  };
  const keep = (scenario: Inputs): void => {
    kept.value = scenario;
    chosen.value = 'kept';
    remember(scenario);
  };

  select.addEventListener('change', () => {
    chosen.value = select.value;
  });
  find(section, '[data-keep]', HTMLElement).addEventListener('click', () => {
    keep(inputs.peek());
    says.textContent = t.kept;
  });
  find(section, '[data-swap]', HTMLElement).addEventListener('click', () => {
    const before = reference();
    keep(inputs.peek());
    replaceAll(before);
  });

  // With the ranges, when the hand rests: two sampling passes are too much for every step of a drag.
  follow(section, () => [ranges.value, chosen.value, kept.value], () => {
    keptOption.hidden = kept.peek() === undefined;
    select.value = chosen.peek();
    const found = comparison(reference(), inputs.peek(), ids, locale);
    const same = found.inputs.length === 0;
    find(section, '[data-compared="results"]', HTMLElement).replaceChildren(...found.results.map(row));
    find(section, '[data-compared="inputs"]', HTMLElement).replaceChildren(...found.inputs.map(row));
    if (same && says.textContent !== t.kept) says.textContent = t.compareSame;
    else if (!same) says.textContent = '';
  });
}

function row({ label, first, second, ratio, bars }: ComparedRow): HTMLTableRowElement {
  const made = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = label;
  const cells = [first, second].map((text, i) => {
    const cell = document.createElement('td');
    cell.textContent = text;
    if (bars !== undefined) cell.append(bar({ length: bars[i] ?? 0, height: 4 }));
    return cell;
  });
  const last = document.createElement('td');
  last.textContent = ratio?.central ?? '';
  if (ratio !== undefined && ratio.range !== '') {
    const range = document.createElement('span');
    range.textContent = ratio.range;
    last.append(range);
  }
  made.append(head, ...cells, last);
  return made;
}

function remembered(): Inputs | undefined {
  try {
    const query = sessionStorage.getItem(key);
    return query === null ? undefined : fromQuery(query).inputs;
  } catch {
    return undefined;
  }
}

function remember(scenario: Inputs): void {
  try {
    sessionStorage.setItem(key, toQuery(scenario));
  } catch {
    // Without storage it lives as long as the page.
  }
}
