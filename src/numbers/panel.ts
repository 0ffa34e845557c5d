/**
 * A click on a number opens its derivation over the page, a click on a claim its note, on a sourced figure its
 * source: the page of its own is fetched and its text shown in a window, alive. Without script the click simply
 * follows the link. When the server does not answer, the talk stays where it is and a notice says so.
 */
import type { Locale } from '../i18n/locales.ts';
import { liveWords } from '../i18n/live.ts';
import { notify } from './notice.ts';
import type { PanelLink } from './panel-window.ts';

/** Before this nobody misses an answer. */
const patienceMs = 400;

/** Listens for such clicks in the whole document. */
export function openPanels(locale: Locale): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const close = event.target.closest('[data-close]');
    if (close !== null) {
      close.closest('dialog')?.close();
      return;
    }
    if (event.target instanceof HTMLDialogElement) {
      // The second half of a double click on a number lands beside the window that it opened.
      if (event.detail < 2 && isBeside(event, event.target)) event.target.close();
      return;
    }
    const link = event.target.closest<PanelLink>('a.num[href], a[data-panel]');
    if (link === null) return;
    event.preventDefault();
    void open(link, locale);
  });
}

/** A click on the ground behind a window; its own margins belong to it. */
function isBeside({ clientX, clientY }: MouseEvent, dialog: HTMLDialogElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

async function open(link: PanelLink, locale: Locale): Promise<void> {
  const t = liveWords(locale).numbers;
  let done: (() => void) | undefined;
  const slow = setTimeout(() => {
    done = notify([t.loading], locale);
  }, patienceMs);
  try {
    const { showPanel } = await import('./panel-window.ts');
    await showPanel(link, locale);
    done?.();
  } catch {
    notify([t.notLoaded], locale);
  } finally {
    clearTimeout(slow);
  }
}
