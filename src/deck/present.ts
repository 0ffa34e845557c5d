/** Opens the deck page: the link is read before reveal.js can take its query for configuration. */
import { openPage } from '../calculators/page.ts';
import { slideIndex, startDeck } from './deck.ts';

export async function presentPage(): Promise<void> {
  const { search } = location;
  history.replaceState(history.state, '', location.pathname + location.hash);
  const root = document.querySelector<HTMLElement>('.deck');
  if (root === null) throw new Error('The page has no deck');
  try {
    if (new URLSearchParams(search).has('slides')) await cutBy(root, search);
    await startDeck(root);
  } finally {
    // Without the machine the first slide and its numbers still live.
    openPage(search, [slideIndex], { start: root.dataset['scenario'] ?? '' });
  }
}

/** Leaves only the slides that the link names. Without the part that does it the whole talk is there. */
async function cutBy(root: HTMLElement, search: string): Promise<void> {
  const cut = await import('./lists/cut.ts').then((module) => module.cut, () => undefined);
  cut?.(root, search);
}
