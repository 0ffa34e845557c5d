/** The second step: the head of the list, its order, and one clause at a time to be changed. */
import type { demandsLive } from '../i18n/demands-live.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Desk } from './desk.ts';
import { button, make } from './dom.ts';
import { bounds, edited, headed, moved, placeOf, removed, withoutFigure, type Head, type Item, type ItemText } from './list.ts';
import { find } from '../numbers/elements.ts';

type Words = (typeof demandsLive)[Locale];

export interface Adjust {
  /** Opens an item for writing and puts the cursor into its title. */
  readonly edit: (id: string) => void;
}

/**
 * @param say told what a screen reader should hear
 * @param addFigure asks for a figure and attaches it
 */
export function bindAdjust(root: HTMLElement, desk: Desk, t: Words, say: (text: string) => void, addFigure: (item: string) => void): Adjust {
  const rows = find(root, '[data-rows]', HTMLOListElement);
  const none = find(root, '[data-none]', HTMLElement);
  const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-head]')];
  let open: string | undefined;

  for (const field of fields) {
    const key = field.dataset['head'] as keyof Head;
    field.maxLength = key === 'introduction' ? bounds.text : bounds.line;
    field.addEventListener('input', () => {
      desk.change(headed(desk.list(), { [key]: field.value }), `head ${key}`);
    });
  }

  const nameOf = (item: Item): string => (item.title.trim() === '' ? t.unnamed : item.title.trim());
  const focus = (id: string, part: string): void => rows.querySelector<HTMLElement>(`[data-row="${id}"] [data-act="${part}"]`)?.focus();
  const act = (name: string, made: HTMLButtonElement): HTMLButtonElement => {
    made.dataset['act'] = name;
    return made;
  };

  const move = (item: Item, by: number): void => {
    const next = moved(desk.list(), item.id, by);
    desk.change(next);
    focus(item.id, by < 0 ? 'up' : 'down');
    // At the end the button goes grey and loses the focus: the other one takes it.
    if (document.activeElement === document.body) focus(item.id, by < 0 ? 'down' : 'up');
    say(t.movedTo(nameOf(item), placeOf(next, item.id) + 1, next.items.length));
  };
  const remove = (item: Item): void => {
    const { items } = desk.list();
    const at = placeOf(desk.list(), item.id);
    const neighbour = items[at + 1] ?? items[at - 1];
    if (open === item.id) open = undefined;
    desk.change(removed(desk.list(), item.id));
    if (neighbour === undefined) find(root, 'h2', HTMLElement).focus();
    else focus(neighbour.id, 'remove');
    say(t.removed(nameOf(item)));
  };
  const toggle = (item: Item): void => {
    const opens = open !== item.id;
    open = opens ? item.id : undefined;
    draw();
    if (opens) rows.querySelector<HTMLElement>(`[data-row="${item.id}"] [data-write="title"]`)?.focus();
    else focus(item.id, 'edit');
  };

  const written = (item: Item, key: keyof ItemText, label: string, hint = ''): HTMLLabelElement => {
    const long = key === 'text' || key === 'argument';
    const field = make(long ? 'textarea' : 'input');
    if (field instanceof HTMLTextAreaElement) field.rows = 4;
    else field.type = 'text';
    field.value = item[key];
    field.dir = 'auto';
    field.maxLength = long ? bounds.text : bounds.line;
    field.autocomplete = 'off';
    field.dataset['write'] = key;
    field.addEventListener('input', () => {
      desk.change(edited(desk.list(), item.id, { [key]: field.value }), `${item.id} ${key}`);
      const at = placeOf(desk.list(), item.id);
      const now = desk.list().items[at];
      // Its buttons are called by the title too; the field keeps the cursor.
      if (key === 'title' && now !== undefined) rows.querySelector(`[data-row="${item.id}"] .kit-row`)?.replaceWith(headOf(now, at, desk.list().items.length));
    });
    return make('label', { className: 'kit-field' }, make('span', { text: label }), ...(hint === '' ? [] : [make('small', { text: hint })]), field);
  };

  const editor = (item: Item): HTMLDivElement => {
    const figures = make('div', { className: 'kit-figures' }, make('h4', { text: t.row.figures }));
    for (const figure of item.figures) {
      const drop = button('×', () => {
        desk.change(withoutFigure(desk.list(), item.id, figure.quantity));
        focus(item.id, 'figure');
      }, { label: t.row.removeFigure(figure.name), className: 'kit-square' });
      figures.append(make('p', {}, make('span', {}, make('strong', { text: figure.value }), ` ${figure.name}`, make('small', { text: figure.range })), drop));
    }
    figures.append(act('figure', button(t.row.addFigure, () => {
      addFigure(item.id);
    }, { className: 'kit-button' })));
    return make(
      'div',
      { className: 'kit-editor' },
      ...(item.from === undefined ? [] : [make('p', { className: 'label', text: t.row.from(item.from) })]),
      written(item, 'title', t.row.title),
      written(item, 'text', t.row.text),
      written(item, 'argument', t.row.argument),
      written(item, 'responsible', t.row.responsible, t.row.responsibleHint),
      figures,
      button(t.row.done, () => {
        toggle(item);
      }, { className: 'kit-button kit-main' }),
    );
  };

  const headOf = (item: Item, at: number, total: number): HTMLDivElement => {
    const name = nameOf(item);
    const up = act('up', button('↑', () => {
      move(item, -1);
    }, { label: t.row.up(name), className: 'kit-square' }));
    const down = act('down', button('↓', () => {
      move(item, 1);
    }, { label: t.row.down(name), className: 'kit-square' }));
    up.disabled = at === 0;
    down.disabled = at === total - 1;
    const edit = act('edit', button(open === item.id ? t.row.done : t.row.editShort, () => {
      toggle(item);
    }, { label: open === item.id ? `${t.row.done}: ${name}` : t.row.edit(name), className: 'kit-button' }));
    edit.setAttribute('aria-expanded', String(open === item.id));
    const title = make('span', { text: name });
    title.dir = 'auto';
    title.dataset['name'] = '';
    const out = act('remove', button(t.row.removeShort, () => {
      remove(item);
    }, { label: t.row.remove(name), className: 'kit-button' }));
    return make('div', { className: 'kit-row' }, make('span', { className: 'kit-number', text: String(at + 1) }), title, make('div', { className: 'kit-acts' }, edit, up, down, out));
  };
  const row = (item: Item, at: number, total: number): HTMLLIElement => {
    const line = make('li', {}, headOf(item, at, total), ...(open === item.id ? [editor(item)] : []));
    line.dataset['row'] = item.id;
    return line;
  };

  const draw = (): void => {
    const list = desk.list();
    for (const field of fields) {
      const value = list[field.dataset['head'] as keyof Head];
      if (field.value !== value) field.value = value;
    }
    none.hidden = list.items.length > 0;
    rows.replaceChildren(...list.items.map((item, at) => row(item, at, list.items.length)));
  };
  // Rows follow changes of the list's shape; what is typed is in its field already.
  desk.follow((gesture) => {
    if (gesture === undefined) draw();
  });

  return {
    edit: (id) => {
      open = id;
      draw();
      rows.querySelector<HTMLElement>(`[data-row="${id}"] [data-write="title"]`)?.focus();
    },
  };
}
