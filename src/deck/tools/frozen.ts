/** Freezing the stage: the room keeps the numbers that it sees while assumptions change. */
import { toQuery } from '../../scenario/link.ts';
import { freeze, frozen, shownInputs } from '../../scenario/store.ts';
import { frozenKey, keep } from '../memory.ts';
import type { Desk } from './tool.ts';
import { make } from '../../numbers/elements.ts';

/** Shows a mark while the stage is frozen; the returned function freezes and releases. */
export function freezer({ words, announce }: Desk): () => void {
  const mark = make('p', 'deck-frozen label', words.freeze.mark);
  document.body.append(mark);
  frozen.subscribe((now) => { mark.hidden = !now; });
  return () => {
    const to = !frozen.peek();
    freeze(to);
    // A reload must not show the room what it was not to see yet.
    keep('session', frozenKey, to ? toQuery(shownInputs.peek()) : undefined);
    announce(to ? words.freeze.on : words.freeze.off);
  };
}
