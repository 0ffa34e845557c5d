/** Opens the deck page: the link is read before reveal.js can take its query for configuration. */
import { openPage } from '../calculators/page.ts';
import type { Locale } from '../i18n/locales.ts';
import { insidePath } from '../numbers/inside-pages.ts';
import { replaceAddress } from '../scenario/address.ts';
import { lateTools, startDeck } from './deck.ts';
import { awaitSpeaker } from './speaker/wait.ts';
import type { Stage } from './stage.ts';

/** @returns the stage, for who moves it from elsewhere */
export async function presentPage(): Promise<Stage> {
  const { search, hash } = location;
  // The address of a page inside a single file is no slide's.
  const inside = insidePath(hash) !== undefined;
  replaceAddress(location.pathname + (inside ? '' : hash));
  const root = document.querySelector<HTMLElement>('.deck');
  if (root === null) throw new Error('The page has no deck');
  try {
    if (new URLSearchParams(search).has('slides')) await cutBy(root, search);
    const stage = await startDeck(root);
    awaitSpeaker(stage);
    return stage;
  } finally {
    // Without the machine the first slide and its numbers still live.
    openPage(search, [lateTools], { start: root.dataset['scenario'] ?? '' });
    if (document.documentElement.dataset['package'] !== undefined) await openPagesInside(inside ? hash : '');
  }
}

/** Leaves only the slides that the link names. Without the part that does it the whole talk is there. */
async function cutBy(root: HTMLElement, search: string): Promise<void> {
  const cut = await import('./lists/cut.ts').then((module) => module.cut, () => undefined);
  cut?.(root, search);
}

/** In a single file the other pages travel along. */
async function openPagesInside(first: string): Promise<void> {
  const { openInside } = await import('./inside.ts');
  openInside(document.documentElement.lang as Locale, first);
}
