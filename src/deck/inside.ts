/** In a single file for a USB stick: the site's other pages open over the deck, alive, and close again. */
import { bindDiagrams } from '../assembly-line/bind.ts';
import { bindParts } from '../calculators/parts.ts';
import { bindCharts } from '../charts/bind.ts';
import type { Locale } from '../i18n/locales.ts';
import { liveWords } from '../i18n/live.ts';
import { bind } from '../numbers/bind.ts';
import { insidePage, insidePath } from '../numbers/inside-pages.ts';
import { notify } from '../numbers/notice.ts';

/** Pages that were opened stay as they were left. */
const opened = new Map<string, HTMLDialogElement>();

/**
 * Listens for links to such pages; what shows in a small window is none of its business.
 * @param first the page to open at once, as `#!/path/`
 */
export function openInside(locale: Locale, first: string): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || !(event.target instanceof Element)) return;
    const link = event.target.closest('a[href^="#"]');
    const address = link?.getAttribute('href') ?? '';
    const view = link?.closest<HTMLElement>('.inside-page');
    if (address.startsWith('#/')) {
      closeAll();
    } else if (insidePath(address) !== undefined) {
      event.preventDefault();
      open(address, locale);
    } else if (view) {
      // In the address an anchor would be taken for a slide.
      event.preventDefault();
      show(view, address.slice(1));
    }
  });
  if (insidePath(first) !== undefined) open(first, locale);
}

function closeAll(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
}

function show(view: Element, id: string): void {
  const target = id === '' ? null : view.querySelector(`#${CSS.escape(decodeURIComponent(id))}`);
  if (target instanceof HTMLDetailsElement) target.open = true;
  target?.scrollIntoView();
}

function open(address: string, locale: Locale): void {
  const path = insidePath(address) ?? '';
  const t = liveWords(locale);
  const ready = opened.get(path);
  const made = ready === undefined ? insidePage(path).then((text) => make(path, text, locale)) : Promise.resolve(ready);
  made.then(
    (dialog) => {
      for (const other of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) if (other !== dialog) other.close();
      if (!dialog.open) dialog.showModal();
      const [, , anchor = ''] = address.split('#');
      if (anchor === '') dialog.scrollTop = 0;
      else show(dialog, anchor);
    },
    () => notify([t.numbers.notLoaded], locale),
  );
}

function make(path: string, text: string, locale: Locale): HTMLDialogElement {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const dialog = document.createElement('dialog');
  dialog.className = 'inside-page';
  dialog.dataset['preventSwipe'] = '';
  dialog.setAttribute('aria-label', page.querySelector('h1')?.textContent.trim() ?? path);
  const head = document.createElement('header');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'plain';
  close.dataset['close'] = '';
  close.textContent = liveWords(locale).deck.close;
  head.append(close);
  const content = document.createElement('div');
  content.className = `inside-content ${page.querySelector('main')?.className ?? ''}`;
  content.append(...(page.querySelector('main')?.childNodes ?? []));
  dialog.append(head, content);
  document.body.append(dialog);
  opened.set(path, dialog);
  const failed = (): void => { notify([liveWords(locale).numbers.notLoaded], locale); };
  bind(content, locale);
  bindCharts(content, locale, failed, '0px');
  bindDiagrams(content, locale, failed);
  bindParts(content, locale, failed, '0px');
  return dialog;
}
