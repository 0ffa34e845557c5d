/** The presenting machine: one reveal.js deck, with the project's own keys, line, announcements and tools. */
import Reveal from 'reveal.js';
import type { Locale } from '../i18n/locales.ts';
import { liveWords } from '../i18n/live.ts';
import { redo, undo } from '../scenario/store.ts';
import { actionFor, focusKind, type Action } from './keyboard.ts';
import { fillIndex } from './slide-index.ts';
import { toggleTheme } from './theme.ts';

const singleKeysKey = 'megamaquina:teclas';

/** Starts the deck in the page. The slides are in the HTML already. */
export async function startDeck(root: HTMLElement): Promise<void> {
  const locale = document.documentElement.lang as Locale;
  const t = liveWords(locale).deck;
  const slides = [...root.querySelectorAll<HTMLElement>('[data-slide]')];
  const announcer = required<HTMLElement>('[data-announcer]');
  const line = required<HTMLElement>('.deck-line');
  const blank = required<HTMLElement>('.deck-blank');

  const deck = new Reveal(root, {
    hash: true,
    history: true,
    respondToHashChanges: true,
    disableLayout: true,
    scrollActivationWidth: 0,
    keyboard: false,
    overview: false,
    controls: false,
    progress: false,
    center: false,
    help: false,
    jumpToSlide: false,
    postMessage: false,
    postMessageEvents: false,
    hideInactiveCursor: true,
    transition: 'none',
    backgroundTransition: 'none',
    autoAnimate: false,
    // reveal.js writes this onto the slides; theirs is a grid.
    display: 'grid',
    viewDistance: 2,
    mobileViewDistance: 2,
  });
  await deck.initialize();
  root.removeAttribute('role');
  // reveal.js reads whole slides aloud; the deck announces number and title instead.
  root.querySelector('.aria-status')?.remove();
  document.documentElement.classList.add('deck-ready');

  const show = (announce: boolean): void => {
    const index = deck.getIndices().h;
    const slide = slides[index];
    if (slide === undefined) return;
    const heading = slide.querySelector<HTMLElement>('.slide-title');
    const title = heading?.textContent.trim() ?? '';
    document.title = `${title} · ${liveWords(locale).site.name}`;
    line.style.setProperty('--progress', String(slides.length < 2 ? 1 : index / (slides.length - 1)));
    const station = slide.dataset['station'] ?? '';
    line.classList.toggle('computing-lit', station === 'computing');
    for (const stop of line.querySelectorAll('[data-station]')) {
      if (stop.getAttribute('data-station') === station) stop.setAttribute('aria-current', 'step');
      else stop.removeAttribute('aria-current');
    }
    line.setAttribute('aria-valuenow', String(index + 1));
    line.setAttribute('aria-valuetext', t.slideOf(index + 1, slides.length, title));
    if (announce) {
      announcer.textContent = t.slideOf(index + 1, slides.length, title);
      heading?.focus({ preventScroll: true });
      slide.scrollTop = 0;
    }
  };
  deck.on('slidechanged', () => {
    show(true);
  });
  show(false);

  const help = required<HTMLDialogElement>('#deck-help');
  const index = required<HTMLDialogElement>('#deck-index');
  const actions: Record<Action, () => void> = {
    next: () => { deck.next(); },
    previous: () => { deck.prev(); },
    first: () => { deck.slide(0); },
    last: () => { deck.slide(slides.length - 1); },
    black: () => { blank.hidden = !blank.hidden; if (!blank.hidden) announcer.textContent = t.black; },
    fullscreen: () => {
      const request = document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
      request.catch(() => { announcer.textContent = ''; });
    },
    index: () => {
      const parts = index.querySelector<HTMLElement>('.index-parts');
      if (parts !== null && parts.childElementCount === 0) fillIndex(parts, slides);
      index.showModal();
    },
    theme: toggleTheme,
    help: () => { help.showModal(); },
    undo,
    redo,
    close: () => {
      const open = document.querySelector<HTMLDialogElement>('dialog[open]');
      if (open !== null) open.close();
      else if (!blank.hidden) blank.hidden = true;
      else for (const note of document.querySelectorAll<HTMLDetailsElement>('details.chart-table[open]')) note.open = false;
    },
  };

  const singleKeys = required<HTMLInputElement>('[data-single-keys]');
  singleKeys.checked = readFlag();
  singleKeys.addEventListener('change', () => { saveFlag(singleKeys.checked); });

  document.addEventListener('keydown', (event) => {
    const action = actionFor({
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
      focus: focusKind(document.activeElement),
      singleKeys: singleKeys.checked,
      dialog: document.querySelector('dialog[open]') !== null,
    });
    if (action === undefined) return;
    if (action !== 'close') event.preventDefault();
    actions[action]();
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-action]')) {
    const action = button.dataset['action'];
    if (action !== undefined && action in actions) button.addEventListener('click', actions[action as Action]);
  }
  index.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) index.close();
  });
  blank.addEventListener('click', actions.black);
}

function required<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`The deck page lacks ${selector}`);
  return found;
}

function readFlag(): boolean {
  try {
    return localStorage.getItem(singleKeysKey) !== 'não';
  } catch {
    return true;
  }
}

function saveFlag(on: boolean): void {
  try {
    localStorage.setItem(singleKeysKey, on ? 'sim' : 'não');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
