/** The room's numbers on a phone: the stage's, until somebody changes a premise for themselves. */
import { effect } from '@preact/signals-core';
import { roomLiveWords } from '../../i18n/room-live.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fromQuery, toQuery } from '../../scenario/link.ts';
import { inputs, restore } from '../../scenario/store.ts';
import { button } from '../dom.ts';
import { make } from '../../numbers/elements.ts';

export interface RoomNumbers {
  /** The stage has this scenario now. */
  readonly follow: (query: string) => void;
  /** Gives up what was changed here. */
  readonly takeOver: () => void;
  /** Back to the model's own premises. */
  readonly close: () => void;
}

/** @param notice says so while the numbers are one's own */
export function roomNumbers(notice: HTMLElement, locale: Locale): RoomNumbers {
  const t = roomLiveWords(locale).follow;
  let stage = toQuery(inputs.peek());
  /** The stage's scenario as this page took it. */
  let taken = stage;
  const take = (): void => {
    restore(fromQuery(stage).inputs);
    taken = toQuery(inputs.peek());
    notice.hidden = true;
  };
  notice.replaceChildren(make('p', '', t.own), button('room-button', t.takeOver, take));
  const stop = effect(() => { notice.hidden = toQuery(inputs.value) === taken; });
  return {
    follow: (query) => {
      if (query === stage) return;
      stage = query;
      // What somebody changed for themselves stays until they give it up.
      if (notice.hidden) take();
    },
    takeOver: take,
    close: () => {
      stop();
      restore({});
    },
  };
}
