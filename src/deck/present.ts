/** Opens the deck page: the link is read before reveal.js can take its query for configuration. */
import { openPage } from '../calculators/page.ts';
import { slideIndex, startDeck } from './deck.ts';
import { awaitSpeaker } from './speaker/wait.ts';

export async function presentPage(): Promise<void> {
  const { search } = location;
  history.replaceState(history.state, '', location.pathname + location.hash);
  const root = document.querySelector<HTMLElement>('.deck');
  if (root === null) throw new Error('The page has no deck');
  try {
    awaitSpeaker(await startDeck(root));
  } finally {
    // Without the machine the first slide and its numbers still live.
    openPage(search, [slideIndex]);
  }
}
