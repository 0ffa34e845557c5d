/** Says on the page how it stands with the copy, and offers what can be done. */
import type { Locale } from '../i18n/locales.ts';
import { offlineWords } from '../i18n/offline.ts';
import { eraseCopy, followCopy, keepCopy, lookAfterCopy, takeUpdate, type CopyState } from './copy.ts';

type Act = 'keep' | 'update' | 'erase';

const acts: Readonly<Record<Act, () => Promise<void>>> = { keep: keepCopy, update: takeUpdate, erase: eraseCopy };

/** What can be done in each state; in all others there is nothing to do. */
const offered: Partial<Record<CopyState['is'], readonly Act[]>> = {
  none: ['keep'],
  asks: ['keep'],
  full: ['keep', 'erase'],
  lost: ['keep'],
  ready: ['erase'],
  update: ['update', 'erase'],
  busy: ['update'],
};

/** In a page's foot only what somebody may want to know or do there. */
const inFoot: readonly CopyState['is'][] = ['asks', 'loading', 'ready', 'update', 'busy', 'full', 'lost'];

let shown = false;

/** Fills all places of the page that speak of the copy: `[data-offline="page"]`, `"foot"` and, in the deck, `"says"`. */
export function showCopy(): void {
  if (shown) return;
  shown = true;
  const locale = document.documentElement.lang as Locale;
  const places = [...document.querySelectorAll<HTMLElement>('[data-offline]')].map((place) => fill(place, locale));
  followCopy((state) => {
    for (const show of places) show(state);
  });
  void lookAfterCopy();
}

/** Puts the text and the buttons into a place; the returned function shows a state. */
function fill(place: HTMLElement, locale: Locale): (state: CopyState) => void {
  const t = offlineWords(locale);
  const kind = place.dataset['offline'];
  const text = document.createElement('span');
  text.setAttribute('role', 'status');
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.setAttribute('aria-label', t.title);
  const buttons = (['keep', 'update', 'erase'] as const).map((act) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain';
    button.dataset['offlineAct'] = act;
    button.textContent = t[act];
    button.addEventListener('click', () => {
      button.disabled = true;
      void acts[act]().finally(() => { button.disabled = false; });
    });
    return button;
  });
  place.replaceChildren(text, ...(kind === 'says' ? [] : [bar, ...buttons]));
  return (state) => {
    place.hidden = kind !== 'page' && !inFoot.includes(state.is);
    place.dataset['copy'] = state.is;
    // Steps of one percent would be read aloud one by one.
    const words = sentence(state, locale);
    if (text.textContent !== words) text.textContent = words;
    bar.hidden = state.is !== 'loading';
    bar.value = state.is === 'loading' ? state.share : 0;
    const possible = offered[state.is] ?? [];
    for (const button of buttons) {
      const act = button.dataset['offlineAct'] as Act;
      // Erasing has its place on the page about the copy alone.
      button.hidden = !possible.includes(act) || (act === 'erase' && kind !== 'page');
    }
  };
}

function sentence(state: CopyState, locale: Locale): string {
  const t = offlineWords(locale).states;
  if (state.is !== 'loading') return t[state.is];
  return t.loading(Math.round(state.share * 4) * 25);
}
