/** The index of slides: the talk part by part with numbers and minutes, and a search over titles, parts and texts. */
import { formatNumber } from '../../i18n/format.ts';
import { find, entryOf, type Entry } from './find.ts';
import type { Desk } from './tool.ts';
import { make } from '../../numbers/elements.ts';

interface Line {
  readonly entry: Entry;
  readonly item: HTMLLIElement;
  readonly link: HTMLAnchorElement;
}

/** Opens the window, filled when it is first opened. */
export interface SlideIndex {
  /** @param search whether typing starts a search at once; otherwise the present slide has the focus */
  readonly open: (search: boolean) => void;
}

export function slideIndex(desk: Desk): SlideIndex {
  const dialog = document.querySelector<HTMLDialogElement>('#deck-index');
  const panel = dialog?.querySelector('.index-parts');
  if (dialog === null || panel === null || panel === undefined) throw new Error('The deck page lacks its index');
  const t = desk.words.index;
  const lines: Line[] = [];
  const sections: { readonly section: HTMLElement; readonly list: HTMLOListElement; readonly own: readonly Line[] }[] = [];
  const field = make('input', 'index-field');
  field.type = 'search';
  field.setAttribute('aria-label', t.field);
  field.placeholder = t.hint;
  const count = make('p', 'index-count label');
  count.setAttribute('role', 'status');
  const found = make('ol', 'index-found');

  const lineOf = (slide: HTMLElement, index: number, part: string): Line => {
    const title = slide.querySelector('.slide-title')?.textContent.trim() ?? '';
    const item = make('li', '');
    const link = make('a', '');
    link.href = `#/${slide.id}`;
    link.append(make('span', 'index-number', String(index + 1)), make('span', 'index-title', title));
    const minutes = Number(slide.dataset['minutes']);
    if (minutes > 0) link.append(make('span', 'index-minutes', t.minutes(formatNumber(minutes, desk.locale).number)));
    item.append(link);
    return { entry: entryOf(index, title, part, textOf(slide)), item, link };
  };

  const fill = (): void => {
    for (const part of new Set(desk.stage.slides.map((slide) => slide.dataset['part'] ?? ''))) {
      const section = make('section', '');
      const list = make('ol', '');
      const own = desk.stage.slides.flatMap((slide, index) => (slide.dataset['part'] === part ? [{ slide, index }] : []));
      const name = own[0]?.slide.querySelector('.slide-head span')?.textContent.split(' · ')[0] ?? '';
      const made = own.map(({ slide, index }) => lineOf(slide, index, name));
      list.append(...made.map(({ item }) => item));
      section.append(make('h3', 'label label-caps', name), list);
      sections.push({ section, list, own: made });
      lines.push(...made);
    }
    panel.replaceChildren(...sections.map(({ section }) => section));
    panel.before(field, count, found);
  };

  const filter = (): void => {
    const searching = field.value.trim() !== '';
    const order = find(field.value, lines.map(({ entry }) => entry));
    count.textContent = searching ? (order.length === 0 ? t.none : t.count(order.length)) : '';
    // The same lines stand in their parts or, while somebody searches, in the order of what fits best.
    for (const { list, own } of sections) list.replaceChildren(...(searching ? [] : own.map(({ item }) => item)));
    found.replaceChildren(...(searching ? order.flatMap((index) => lines.find(({ entry }) => entry.index === index)?.item ?? []) : []));
    panel.toggleAttribute('hidden', searching);
  };

  const mark = (): Line | undefined => {
    const here = desk.stage.place.peek().index;
    for (const { link, entry } of lines) {
      if (entry.index === here) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    return lines.find(({ entry }) => entry.index === here);
  };

  const links = (): readonly HTMLAnchorElement[] => [...dialog.querySelectorAll<HTMLAnchorElement>('.index-found a, .index-parts:not([hidden]) a')];
  const step = (by: number): void => {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by;
    const target = all[next];
    if (target !== undefined) target.focus();
    else if (next < 0) field.focus();
  };
  field.addEventListener('input', filter);
  dialog.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const inField = document.activeElement === field;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (!inField && event.key === 'Home') links()[0]?.focus();
    else if (!inField && event.key === 'End') links().at(-1)?.focus();
    else if (inField && event.key === 'Enter') links()[0]?.click();
    else {
      // Whoever types means the search; the letter falls into the field.
      if (!inField && event.key.length === 1 && event.key !== ' ') field.focus();
      return;
    }
    event.preventDefault();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) dialog.close();
  });

  return {
    open: (search) => {
      if (lines.length === 0) fill();
      field.value = '';
      filter();
      const here = mark();
      if (!dialog.open) dialog.showModal();
      here?.link.scrollIntoView({ block: 'center' });
      (search ? field : (here?.link ?? field)).focus({ preventScroll: !search });
    },
  };
}

/** The words of a slide, as they are read: of drawings only what is written in them. */
function textOf(slide: HTMLElement): string {
  const walker = document.createTreeWalker(slide.querySelector('.slide-body') ?? slide, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode.nodeValue ?? '');
  return texts.join(' ');
}
