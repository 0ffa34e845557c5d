/** What every tool gets, and what a tool that stays on can do. */
import type { Locale } from '../../i18n/locales.ts';
import type { DeckToolWords } from '../../i18n/deck-tools.ts';
import type { Stage } from '../stage.ts';

export interface Desk {
  readonly stage: Stage;
  /** The deck's element. */
  readonly root: HTMLElement;
  readonly locale: Locale;
  readonly words: DeckToolWords;
  /** Where mouse or finger was last seen in the window. */
  readonly hand: () => { readonly x: number; readonly y: number } | undefined;
  /** Says something to those who hear the page. */
  readonly announce: (text: string) => void;
}

/** The slide that is shown. */
export function presentSlide({ stage }: Pick<Desk, 'stage'>): HTMLElement {
  const slide = stage.slides[stage.place.peek().index];
  if (slide === undefined) throw new Error('The deck shows no slide');
  return slide;
}

/** Where mouse or finger was last seen; before that, the middle of the window. */
export function handOrMiddle({ hand }: Pick<Desk, 'hand'>): { readonly x: number; readonly y: number } {
  return hand() ?? { x: innerWidth / 2, y: innerHeight / 2 };
}

/** What a tap or a drag on the slide is for, unless it is for a control. */
export const controls = 'a, button, input, select, textarea, summary, label, canvas, [role="slider"], [data-scene]';
