/** The window over the page that shows the page of a number, a claim or a fact. */
import type { Locale } from '../i18n/locales.ts';
import { liveWords } from '../i18n/live.ts';
import { bind } from './bind.ts';
import { insidePage, insidePath } from './inside-pages.ts';

/** Links whose pages are shown in a window; `panel.ts` listens for clicks on them. */
export const panelLinks = 'a.num[href], a[data-panel]';

/** A server that is silent for so long is gone. */
const patienceMs = 8000;

const pages = new Map<string, Promise<string>>();

/** The text of a page, fetched once; what failed is asked for again the next time. */
export function loadPage(href: string): Promise<string> {
  const inside = insidePath(href);
  if (inside !== undefined) return insidePage(inside);
  const [address = href] = href.split('#');
  const known = pages.get(address);
  if (known !== undefined) return known;
  const page = fetch(address, { signal: AbortSignal.timeout(patienceMs) }).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.text();
  });
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

/** A link of the text or of a drawing. */
export type PanelLink = HTMLAnchorElement | SVGAElement;

function addressOf(link: PanelLink): string {
  return typeof link.href === 'string' ? link.href : new URL(link.href.baseVal, document.baseURI).href;
}

let asked = 0;

/**
 * Opens the window for a link, in place of the one before. Of several clicks only the last counts.
 * @throws when the page cannot be had or has nothing to show
 */
export async function showPanel(link: PanelLink, locale: Locale): Promise<void> {
  const turn = ++asked;
  const text = await loadPage(addressOf(link));
  if (turn !== asked) return;
  const page = new DOMParser().parseFromString(text, 'text/html');
  const [heading, content] = contentOf(page, link);
  const before = document.querySelector<HTMLDialogElement>('dialog.page-panel');
  const returnTo = (before === null ? undefined : openers.get(before)) ?? link;
  before?.close();

  const dialog = document.createElement('dialog');
  dialog.className = 'panel page-panel';
  dialog.dataset['preventSwipe'] = '';
  const head = document.createElement('header');
  const title = document.createElement('h2');
  title.textContent = heading;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'plain';
  close.dataset['close'] = '';
  close.textContent = liveWords(locale).deck.close;
  head.append(title, close);
  dialog.append(head, document.adoptNode(content));
  dialog.setAttribute('aria-label', heading);
  for (const inside of dialog.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    // Other numbers open here; everything else in a tab of its own, so that a click never leaves the talk.
    if (/\/numeros\/\w+\/$/.test(inside.getAttribute('href') ?? '')) inside.dataset['panel'] = '';
    else inside.target = '_blank';
  }
  openers.set(dialog, returnTo);
  document.body.append(dialog);
  const release = bind(dialog, locale);
  dialog.addEventListener('close', () => {
    release();
    dialog.remove();
    if (document.querySelector('dialog[open]') === null) returnTo.focus();
  });
  dialog.showModal();
}

/** Where the focus goes back to when a window is closed: the first link of a chain of windows. */
const openers = new WeakMap<HTMLDialogElement, PanelLink>();

/** What a page shows in the window: all of its content, or the one entry of a list that the link names. */
function contentOf(page: Document, link: PanelLink): readonly [heading: string, content: Element] {
  const entry = link.dataset['fact'] === undefined ? null : page.getElementById(link.dataset['fact']);
  if (entry !== null) {
    const about = page.createElement('div');
    about.append(...(entry.querySelector('dd')?.childNodes ?? []));
    return [entry.querySelector('dt')?.textContent ?? '', about];
  }
  const content = page.querySelector('.panel-content');
  if (content === null) throw new Error(`${addressOf(link)} has nothing to show`);
  const title = content.querySelector('h1');
  title?.remove();
  return [title?.textContent ?? '', content];
}
