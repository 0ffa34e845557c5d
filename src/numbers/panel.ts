/**
 * A click on a number opens its derivation over the page, a click on a claim its note: the page of its own
 * is fetched and its text shown in a dialog, alive. Without script, or when the fetch fails, the click
 * simply follows the link.
 */
import type { Locale } from '../i18n/locales.ts';
import { liveWords } from '../i18n/live.ts';
import { bind } from './bind.ts';

/** Listens for such clicks in the whole document. */
export function openPanels(locale: Locale): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const close = event.target.closest('[data-close]');
    if (close !== null) {
      close.closest('dialog')?.close();
      return;
    }
    if (event.target instanceof HTMLDialogElement) {
      event.target.close();
      return;
    }
    const number = event.target.closest<HTMLAnchorElement>('a.num[data-quantity], a[data-panel]');
    if (number === null) return;
    event.preventDefault();
    void open(number, locale);
  });
}

async function open(number: HTMLAnchorElement, locale: Locale): Promise<void> {
  const t = liveWords(locale);
  let text: string;
  try {
    const answer = await fetch(number.href);
    if (!answer.ok) throw new Error(String(answer.status));
    text = await answer.text();
  } catch {
    location.assign(number.href);
    return;
  }
  const content = new DOMParser().parseFromString(text, 'text/html').querySelector('.panel-content');
  if (content === null) {
    location.assign(number.href);
    return;
  }
  const earlier = document.querySelector<HTMLDialogElement>('dialog.page-panel');
  earlier?.close();
  const dialog = document.createElement('dialog');
  dialog.className = 'panel page-panel';
  dialog.dataset['preventSwipe'] = '';
  const head = document.createElement('header');
  const title = content.querySelector('h1');
  const heading = document.createElement('h2');
  heading.textContent = title?.textContent ?? '';
  title?.remove();
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'plain';
  close.dataset['close'] = '';
  close.textContent = t.deck.close;
  head.append(heading, close);
  dialog.append(head, document.adoptNode(content));
  dialog.setAttribute('aria-label', heading.textContent);
  document.body.append(dialog);
  const release = bind(dialog, locale);
  dialog.addEventListener('close', () => {
    release();
    dialog.remove();
    number.focus();
  });
  dialog.showModal();
}
