/** The lists of this device: open, begin, read from files, join, erase. */
import type { demandsLive } from '../i18n/demands-live.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Desk } from './desk.ts';
import { button, make } from './dom.ts';
import { newId, type Shelf } from './keep.ts';
import { emptyList, merged, type List } from './list.ts';
import { largestFile, read, type Fault, type ReadResult } from './read.ts';
import { duplicates } from './same.ts';
import { saveFile } from './take.ts';
import { find } from '../numbers/elements.ts';

type Words = (typeof demandsLive)[Locale];

/** @param say told what a screen reader should hear */
export function bindLists(root: HTMLElement, desk: Desk, shelf: Shelf, t: Words, say: (text: string) => void): void {
  const rows = find(root, '[data-shelf]', HTMLUListElement);
  const erase = find(root, 'dialog[data-erase]', HTMLDialogElement);
  const nameOf = ({ title }: List): string => (title.trim() === '' ? t.lists.untitled : title.trim());

  const join = (others: readonly { readonly list: List; readonly name: string }[]): string => {
    let list = desk.list();
    let lost = 0;
    for (const other of others) {
      const result = merged(list, other.list, other.name);
      list = result.list;
      lost += result.lost;
    }
    const entered = list.items.length - desk.list().items.length;
    desk.change(list);
    const parts = [t.lists.joined(others.map(({ name }) => name).join(', '), entered), ...(lost > 0 ? [t.lists.lost(lost)] : []), t.same.left(duplicates(list.items).length)];
    return parts.join(' ');
  };

  const draw = (): void => {
    const { id } = desk.list();
    const others = shelf.all().lists.filter((list) => list.id !== id);
    rows.replaceChildren(
      make('li', {}, make('strong', { text: t.lists.current(nameOf(desk.list())) })),
      ...others.map((list) =>
        make(
          'li',
          {},
          make('span', { text: t.lists.entry(nameOf(list), list.items.length) }),
          button(t.lists.openShort, () => {
            desk.put(shelf.open(list.id) ?? list);
            say(t.lists.opened(nameOf(list)));
          }, { label: t.lists.open(nameOf(list)), className: 'kit-button' }),
          button(t.lists.joinShort, () => {
            say(join([{ list, name: nameOf(list) }]));
          }, { label: t.lists.join(nameOf(list)), className: 'kit-button' }),
        ),
      ),
    );
  };

  const why = (fault: Fault): string => (fault.code === 'damaged' ? t.file.damaged(fault.at) : t.file[fault.code]);
  const readFile = async (file: File): Promise<ReadResult | undefined> => {
    // A film picked by mistake is not read into memory first.
    if (file.size > largestFile) return { fault: { code: 'large' } };
    try {
      return read(await file.text());
    } catch {
      return undefined;
    }
  };
  const onFiles = (selector: string, done: (lists: readonly { readonly list: List; readonly name: string }[]) => string): void => {
    const field = find(root, selector, HTMLInputElement);
    field.addEventListener('change', () => {
      const files = [...(field.files ?? [])];
      void Promise.all(files.map(async (file) => ({ file, result: await readFile(file) }))).then((all) => {
        field.value = '';
        const good = all.flatMap(({ file, result }) => (result !== undefined && 'list' in result ? [{ list: result.list, name: result.list.title.trim() === '' ? file.name : result.list.title }] : []));
        const refused = all.flatMap(({ file, result }) => {
          if (result === undefined) return [t.file.refused(file.name, t.file.unreadable)];
          return 'fault' in result ? [t.file.refused(file.name, why(result.fault))] : [];
        });
        say([...refused, ...(good.length === 0 ? [] : [done(good)])].join(' '));
      });
    });
  };
  onFiles('[data-open-file]', ([first]) => {
    if (first === undefined) return '';
    // A list of the same file may be here already, changed since: it keeps its place.
    desk.put(shelf.all().lists.some(({ id }) => id === first.list.id) ? { ...first.list, id: newId() } : first.list);
    return t.lists.opened(first.name);
  });
  onFiles('[data-join-files]', join);

  find(root, '[data-new]', HTMLButtonElement).addEventListener('click', () => {
    desk.put(emptyList(newId()));
    say(t.lists.new);
  });
  find(root, '[data-remove]', HTMLButtonElement).addEventListener('click', () => {
    erase.showModal();
  });
  find(erase, '[data-save]', HTMLButtonElement).addEventListener('click', () => {
    saveFile(desk.list(), t);
  });
  find(erase, '[data-yes]', HTMLButtonElement).addEventListener('click', () => {
    desk.flush();
    const gone = shelf.forget(desk.list().id);
    erase.close();
    if (gone) desk.put(emptyList(newId()));
    say(gone ? t.lists.gone : t.lists.notGone);
  });
  find(erase, '[data-no]', HTMLButtonElement).addEventListener('click', () => {
    erase.close();
  });

  desk.follow((gesture) => {
    if (gesture === undefined || gesture === 'kept' || gesture === 'head title') draw();
  });
  const { damaged } = shelf.all();
  if (damaged > 0) say(t.lists.damaged(damaged));
}
