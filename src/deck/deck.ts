/** The presenting machine: one reveal.js deck, with the project's own keys, line, announcements and tools. */
import { signal } from '@preact/signals-core';
import Reveal from 'reveal.js';
import type { Locale } from '../i18n/locales.ts';
import { liveWords } from '../i18n/live.ts';
import { notify } from '../numbers/notice.ts';
import { fromQuery } from '../scenario/link.ts';
import { freeze, redo, undo, values } from '../scenario/store.ts';
import { catchUp } from '../scenario/turns.ts';
import { afterPaint } from './after-paint.ts';
import { actionFor, focusKind, lightsUp, type Action, type OwnAction } from './keyboard.ts';
import { frozenKey, keep, placeKey, recall, singleKeysKey } from './memory.ts';
import { roomAsked, type Cover, type Place, type Stage } from './stage.ts';
import { toggleTheme } from './theme.ts';
import type { Toolbox } from './tools/toolbox.ts';
import { find } from '../numbers/elements.ts';

/** How much of a long slide one press of a key moves on. */
const readingStep = 0.7;
/** A change is told when the hand rests, and not at every step of a drag. */
const restMs = 700;

/** Index, help, pointer, pen and the other tools come when the first of them is used. */
export const lateTools = () => import('./tools/toolbox.ts');

/** Starts the deck in the page. The slides are in the HTML already. */
export async function startDeck(root: HTMLElement): Promise<Stage> {
  const locale = document.documentElement.lang as Locale;
  const t = liveWords(locale).deck;
  const slides = [...root.querySelectorAll<HTMLElement>('[data-slide]')];
  const announcer = find(document, '[data-announcer]', HTMLElement);
  const line = find(document, '.deck-line', HTMLElement);
  const blank = find(document, '.deck-blank', HTMLElement);
  // reveal.js writes the first slide into an empty address.
  const asked = location.hash !== '';

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

  const here = (): Place => {
    const index = deck.getIndices().h;
    const slide = slides[index];
    const order = (which: string): number[] => [...(slide?.querySelectorAll<HTMLElement>(which) ?? [])].map((part) => Number(part.dataset['fragmentIndex']));
    return { slide: slide?.dataset['slide'] ?? '', index, step: new Set(order('.fragment.visible')).size, steps: new Set(order('.fragment')).size };
  };
  const place = signal(here());
  const cover = signal<Cover>('none');
  let telling: ReturnType<typeof setTimeout> | undefined;
  const show = (announce: boolean): void => {
    clearTimeout(telling);
    const index = deck.getIndices().h;
    const slide = slides[index];
    if (slide === undefined) return;
    line.style.setProperty('--progress', String(slides.length < 2 ? 1 : index / (slides.length - 1)));
    const station = slide.dataset['station'] ?? '';
    line.classList.toggle('computing-lit', station === 'computing');
    for (const stop of line.querySelectorAll('[data-station]')) {
      if (stop.getAttribute('data-station') === station) stop.setAttribute('aria-current', 'step');
      else stop.removeAttribute('aria-current');
    }
    catchUp();
    // What nobody sees must not keep the slide from the screen.
    afterPaint(() => {
      if (deck.getIndices().h !== index) return;
      // Its neighbours are drawn already; nobody can reach into them.
      slides.forEach((other, i) => { other.inert = i !== index; });
      const heading = slide.querySelector<HTMLElement>('.slide-title');
      const title = heading?.textContent.trim() ?? '';
      document.title = `${title} · ${root.dataset['list'] ?? liveWords(locale).site.name}`;
      line.setAttribute('aria-valuenow', String(index + 1));
      line.setAttribute('aria-valuetext', t.slideOf(index + 1, slides.length, title));
      if (!announce) return;
      announcer.textContent = t.slideOf(index + 1, slides.length, title);
      // Whoever has already put the focus onto something of the slide keeps it.
      if (!slide.contains(document.activeElement)) heading?.focus({ preventScroll: true });
    });
    if (announce) slide.scrollTop = 0;
  };
  deck.on('slidechanged', () => {
    show(true);
    place.value = here();
  });
  for (const step of ['fragmentshown', 'fragmenthidden'] as const) deck.on(step, () => { place.value = here(); });
  show(false);
  // Who cannot see the slide's number follow a control hears it.
  values.subscribe(() => {
    clearTimeout(telling);
    if (!document.activeElement?.closest('[data-input]')) return;
    telling = setTimeout(() => {
      const parts = deck.getCurrentSlide().querySelectorAll('.hero .num, .hero .what');
      if (parts.length > 0) announcer.textContent = [...parts].map((part) => part.textContent.trim()).join(' ');
    }, restMs);
  });

  const scroll = (direction: 1 | -1): void => {
    const slide = deck.getCurrentSlide();
    slide.scrollBy({ top: direction * slide.clientHeight * readingStep });
  };

  const singleKeys = find(document, '[data-single-keys]', HTMLInputElement);
  let hand: { readonly x: number; readonly y: number } | undefined;
  addEventListener('pointermove', ({ clientX, clientY }) => { hand = { x: clientX, y: clientY }; }, { passive: true });
  let box: Promise<Toolbox> | undefined;
  const toolbox = (): Promise<Toolbox> => {
    box ??= lateTools().then(
      ({ openToolbox }) => openToolbox({ stage, root, locale, hand: () => hand, announce: (text) => { announcer.textContent = text; } }),
      (error: unknown) => {
        // What could not be fetched is asked for again.
        box = undefined;
        throw error;
      },
    );
    return box;
  };
  /** Set once the toolbox is there: it gets keys before the deck does. */
  let tools: Toolbox | undefined;
  const withTools = (use: (tools: Toolbox) => void, failed: () => void): void => {
    if (tools !== undefined) use(tools);
    else toolbox().then((opened) => { tools = opened; use(opened); }, failed);
  };

  const own: Record<OwnAction, () => void> = {
    next: () => { deck.next(); },
    previous: () => { deck.prev(); },
    first: () => { deck.slide(0); },
    last: () => { deck.slide(slides.length - 1); },
    // The focus may be outside the slide, where the browser would scroll nothing.
    readOn: () => { scroll(1); },
    readBack: () => { scroll(-1); },
    black: () => { cover.value = cover.value === 'none' ? 'black' : 'none'; },
    white: () => { cover.value = cover.value === 'none' ? 'white' : 'none'; },
    fullscreen: () => {
      // Phones may have no such thing, and a browser may refuse: the talk then stays as it is.
      if (!document.fullscreenEnabled) return;
      const request = document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
      request.catch(() => undefined);
    },
    present: () => { if (document.fullscreenElement === null) own.fullscreen(); },
    theme: toggleTheme,
    undo,
    redo,
    speaker: () => { document.querySelector<HTMLElement>('[data-speaker]')?.click(); },
    room: () => { document.dispatchEvent(new Event(roomAsked)); },
    close: () => {
      // Open windows close by themselves; then the notice goes, then the tables.
      if (document.querySelector('dialog[open]') !== null) return;
      const notice = document.querySelector('[data-notice]');
      if (notice !== null) notice.remove();
      else for (const note of document.querySelectorAll<HTMLDetailsElement>('details.chart-table[open]')) note.open = false;
    },
  };
  const isOwn = (action: Action): action is OwnAction => action in own;
  const run = (action: Action, key = ''): void => {
    if (isOwn(action)) own[action]();
    else withTools((opened) => { opened.run(action, key); }, () => notify([liveWords(locale).numbers.notLoaded], locale));
  };

  let covered = false;
  cover.subscribe((now) => {
    blank.hidden = now === 'none';
    blank.dataset['cover'] = now;
    if (covered !== (now !== 'none')) {
      clearTimeout(telling);
      announcer.textContent = now === 'none' ? t.lit : now === 'black' ? t.black : t.white;
    }
    covered = now !== 'none';
  });

  singleKeys.checked = recall('local', singleKeysKey) !== 'não';
  singleKeys.addEventListener('change', () => { keep('local', singleKeysKey, singleKeys.checked ? 'sim' : 'não'); });

  document.addEventListener('keydown', (event) => {
    // On keyboards without a key for it, "?" is typed with AltGr, which some systems report as Ctrl+Alt.
    const altGr = event.getModifierState('AltGraph');
    const ctrl = !altGr && (event.ctrlKey || event.metaKey);
    const alt = !altGr && event.altKey;
    if (event.isComposing) return;
    if (!blank.hidden) {
      // On a black stage nobody sees what a key would do.
      const lit = lightsUp({ key: event.key, ctrl, alt });
      if (!lit && (event.key !== 'F5' || ctrl)) return;
      event.preventDefault();
      if (!event.repeat) own[lit ? 'black' : 'present']();
      return;
    }
    const focus = focusKind(document.activeElement);
    const dialog = document.querySelector('dialog[open]') !== null;
    if (!dialog && focus !== 'text' && tools?.key(event) === true) {
      event.preventDefault();
      return;
    }
    const slide = deck.getCurrentSlide();
    const action = actionFor({
      key: event.key,
      ctrl,
      shift: event.shiftKey,
      alt,
      focus,
      more: { above: slide.scrollTop > 1, below: slide.scrollTop + slide.clientHeight < slide.scrollHeight - 1 && getComputedStyle(slide).overflowY === 'auto' },
      repeat: event.repeat,
      singleKeys: singleKeys.checked,
      dialog,
    });
    if (action === undefined) return;
    if (action !== 'close') event.preventDefault();
    run(action, event.key);
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-action]')) {
    const action = button.dataset['action'] as Action | undefined;
    if (action !== undefined) button.addEventListener('click', () => { run(action); });
  }
  blank.addEventListener('click', own.black);

  const stage: Stage = {
    slides,
    place,
    cover,
    go: (id, step) => {
      const at = slides.findIndex((slide) => slide.dataset['slide'] === id);
      if (at < 0) return false;
      // Steps are counted from -1 in reveal.js; without a step the slide comes as if from the one before it.
      deck.slide(at, 0, step === undefined ? -1 : step - 1);
      return true;
    },
    run,
  };

  // A reload keeps slide and steps by the address; what a frozen stage shows is kept here.
  const held = recall('session', frozenKey);
  if (held !== undefined) freeze(true, fromQuery(held).inputs);
  const nothing = (): void => undefined;
  const last = asked ? undefined : recall('local', placeKey);
  if (last !== undefined) withTools((opened) => { opened.offer(last); }, nothing);
  else if (held !== undefined) withTools(nothing, nothing);
  // Once the talk runs, the place is kept and the screen stays awake: the toolbox sees to both. It comes when no key waits.
  const first = place.peek();
  let resting: ReturnType<typeof setTimeout> | undefined;
  place.subscribe((now) => {
    if (now === first || tools !== undefined) return;
    clearTimeout(resting);
    resting = setTimeout(() => { withTools(nothing, nothing); }, restMs);
  });
  return stage;
}
