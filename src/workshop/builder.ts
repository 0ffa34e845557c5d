/** The page where a list of demands is made: opens its parts around the list of this window. */
import { demandsLive } from '../i18n/demands-live.ts';
import type { Locale } from '../i18n/locales.ts';
import { bindAdjust } from './adjust.ts';
import { offeredClauses } from './catalogue.ts';
import { bindChoose } from './choose.ts';
import { openDesk, type Desk } from './desk.ts';
import { button, make } from './dom.ts';
import { Shelf } from './keep.ts';
import { added, bounds, withFigure } from './list.ts';
import { bindLists } from './lists.ts';
import { openSteps } from './steps.ts';
import { bindTake, saveFile } from './take.ts';
import { find } from '../numbers/elements.ts';

/** Opens the page. */
export function openBuilder(): void {
  const locale = document.documentElement.lang as Locale;
  const t = demandsLive[locale];
  const root = find(document, '[data-builder]', HTMLElement);
  const says = find(root, '[data-says]', HTMLElement);
  const say = (text: string): void => {
    says.textContent = text;
  };
  const shelf = new Shelf(() => localStorage);
  const desk = openDesk(shelf, t.lists.copy);
  const offered = offeredClauses(root);
  const pick = figurePicker(root, desk, locale, say);

  bindChoose(find(root, '#escolher', HTMLElement), desk, offered, t, say);
  const adjust = bindAdjust(find(root, '#ajustar', HTMLElement), desk, t, say, pick);
  const drawTake = bindTake(find(root, '#levar', HTMLElement), desk, offered, locale, t, say);
  bindLists(find(root, '[data-lists]', HTMLElement), desk, shelf, t, say);
  bindBar(root, desk, t, say);

  find(root, '[data-own]', HTMLButtonElement).addEventListener('click', () => {
    const list = desk.list();
    const next = added(list, { title: '', text: '', argument: '', responsible: '', figures: [] });
    const item = next.items.at(-1);
    if (next === list || item === undefined) {
      say(t.full(bounds.items));
      return;
    }
    desk.change(next);
    location.hash = '#ajustar';
    // The step shows itself, and takes the focus, once the address has changed.
    addEventListener('hashchange', () => {
      adjust.edit(item.id);
    }, { once: true });
  });
  desk.onNews((news) => {
    say(t.elsewhere[news]);
  });

  for (const part of root.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
  let step = '';
  openSteps(root, (shown) => {
    step = shown;
    if (step === 'levar') drawTake();
  });
  desk.follow((gesture) => {
    root.classList.toggle('has-items', desk.list().items.length > 0);
    if (step === 'levar' && gesture !== 'kept') drawTake();
  });
}

/** Undo, redo, and whether the list stands on the device. */
function bindBar(root: HTMLElement, desk: Desk, t: (typeof demandsLive)[Locale], say: (text: string) => void): void {
  const undo = find(root, '[data-undo]', HTMLButtonElement);
  const redo = find(root, '[data-redo]', HTMLButtonElement);
  const state = find(root, '[data-kept]', HTMLElement);
  const fault = find(root, '[data-keep-fault]', HTMLElement);
  undo.addEventListener('click', () => {
    desk.undo();
    say(t.undone);
  });
  redo.addEventListener('click', () => {
    desk.redo();
    say(t.redone);
  });
  addEventListener('keydown', (event) => {
    // In a field the browser undoes what was typed there.
    const typing = event.target instanceof Element && event.target.closest('input[type="text"], input[type="search"], textarea') !== null;
    if (typing || !(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    (event.shiftKey ? redo : undo).click();
  });
  let told: string | undefined;
  desk.follow(() => {
    undo.disabled = !desk.canUndo();
    redo.disabled = !desk.canRedo();
    state.textContent = desk.kept() ? t.kept : t.notYet;
    const code = desk.fault();
    const now = code === 'full' || code === 'closed' ? code : undefined;
    if (now === told) return;
    told = now;
    state.hidden = now !== undefined;
    fault.hidden = now === undefined;
    fault.replaceChildren(
      ...(now === undefined ? [] : [make('p', { text: t.faults[now] }), button(t.faults.save, () => {
        saveFile(desk.list(), t);
      }, { className: 'kit-button kit-main' })]),
    );
  });
}

/** @returns asks for a figure and attaches it to an item */
function figurePicker(root: HTMLElement, desk: Desk, locale: Locale, say: (text: string) => void): (item: string) => void {
  const t = demandsLive[locale].figure;
  const dialog = find(root, 'dialog[data-figures]', HTMLDialogElement);
  let item = '';
  find(dialog, '[data-close]', HTMLButtonElement).addEventListener('click', () => {
    dialog.close();
  });
  for (const one of dialog.querySelectorAll<HTMLButtonElement>('[data-figure]')) {
    one.addEventListener('click', () => {
      const { figure: quantity = '', page = '' } = one.dataset;
      const name = one.querySelector('[data-part="name"]')?.textContent ?? '';
      void import('./figures.ts').then(({ figureNow }) => {
        const figure = figureNow(quantity, name, page, locale, t);
        desk.change(withFigure(desk.list(), item, figure));
        dialog.close();
        document.querySelector<HTMLElement>(`[data-row="${item}"] [data-act="figure"]`)?.focus();
        say(t.attached(name, figure.value));
      });
    });
  }
  return (id) => {
    item = id;
    import('./figures.ts').then(
      ({ openFigures }) => {
        openFigures(locale);
        dialog.showModal();
      },
      () => {
        say(t.failed);
      },
    );
  };
}
