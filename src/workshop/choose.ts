/** The first step: the clauses of the catalogue, searched and ticked. */
import type { demandsLive } from '../i18n/demands-live.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Offered } from './catalogue.ts';
import type { Desk } from './desk.ts';
import { added, bounds, removed } from './list.ts';
import { matches } from './same.ts';
import { find } from '../numbers/elements.ts';

type Words = (typeof demandsLive)[Locale];

/** @param say told what a screen reader should hear */
export function bindChoose(root: HTMLElement, desk: Desk, offered: ReadonlyMap<string, Offered>, t: Words, say: (text: string) => void): void {
  const search = find(root, 'input[type="search"]', HTMLInputElement);
  const theme = find(root, 'select[name="theme"]', HTMLSelectElement);
  const found = find(root, '[data-found]', HTMLElement);
  const count = find(root, '[data-chosen]', HTMLElement);

  const sift = (): void => {
    let shown = 0;
    for (const { element, words, theme: own } of offered.values()) {
      element.hidden = (theme.value !== '' && theme.value !== own) || (search.value.trim() !== '' && !matches(words, search.value));
      if (!element.hidden) shown++;
    }
    for (const group of root.querySelectorAll<HTMLElement>('[data-theme-group]')) group.hidden = group.querySelector('[data-clause]:not([hidden])') === null;
    found.textContent = search.value.trim() === '' && theme.value === '' ? '' : t.found(shown);
  };
  search.addEventListener('input', sift);
  theme.addEventListener('change', sift);

  for (const { id, title, text, box } of offered.values()) {
    box.addEventListener('change', () => {
      const list = desk.list();
      if (box.checked) {
        const next = added(list, { clause: id, title, text, argument: '', responsible: '', figures: [] });
        desk.change(next);
        // A full list takes nothing: the box must not say otherwise.
        box.checked = next !== list;
        say(next === list ? t.full(bounds.items) : t.added(title));
        return;
      }
      desk.change(list.items.filter(({ clause }) => clause === id).reduce((rest, item) => removed(rest, item.id), list));
      say(t.removed(title));
    });
  }

  desk.follow((gesture) => {
    if (gesture !== undefined) return;
    const { items } = desk.list();
    const chosen = new Set(items.map(({ clause }) => clause));
    for (const [id, { box }] of offered) box.checked = chosen.has(id);
    count.textContent = t.chosen(items.length);
  });
}
