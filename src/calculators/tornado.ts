/** Keeps the bars of a tornado up to date: for the result that is asked for, after each change that rests. */
import { signal } from '@preact/signals-core';
import { frame } from '../i18n/calculators/frame.ts';
import type { Locale } from '../i18n/locales.ts';
import { swingRows, type SwingRow } from '../numbers/swings.ts';
import { inputs, ranges } from '../scenario/store.ts';
import { follow } from '../scenario/turns.ts';
import { bar } from './bar.ts';
import { mostSwings, swingText } from './swing-text.ts';

/** Binds all tornados under `root`. */
export function bindTornado(root: ParentNode, locale: Locale): void {
  for (const section of root.querySelectorAll('[data-tornado]')) bindOne(section, locale);
}

function bindOne(section: Element, locale: Locale): void {
  const select = section.querySelector('select');
  const list = section.querySelector('ul');
  if (select === null || list === null) throw new Error('A tornado lacks its list');
  const asked = signal(select.value);
  select.addEventListener('change', () => {
    asked.value = select.value;
  });
  // Ranges follow when the hand rests; so do the bars, which cost as much.
  follow(section, () => [ranges.value, asked.value], () => {
    const rows = swingRows(asked.peek(), inputs.peek(), locale, mostSwings);
    list.replaceChildren(...(rows.length === 0 ? [line(frame[locale].tornadoNone)] : rows.map((row) => item(row, locale))));
  });
}

function line(text: string): HTMLLIElement {
  const made = document.createElement('li');
  made.textContent = text;
  return made;
}

function item(row: SwingRow, locale: Locale): HTMLLIElement {
  const made = document.createElement('li');
  const label = document.createElement('span');
  label.textContent = row.label;
  const text = document.createElement('span');
  text.className = 'label';
  text.textContent = swingText(row, locale);
  made.append(label, bar({ start: row.start, length: row.length, height: 10, axis: true }), text);
  return made;
}
