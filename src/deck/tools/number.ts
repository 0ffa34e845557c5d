/** Going to a slide by its number: digits, then Enter. What was typed can be read while it is typed. */
import type { Desk } from './tool.ts';
import { make } from '../../numbers/elements.ts';

/** So long a number waits for its next digit. */
const patienceMs = 4_000;
const digits = 3;

export interface NumberJump {
  readonly type: (digit: string) => void;
  /** Enter, Backspace and Escape while a number stands there. */
  readonly key: (event: KeyboardEvent) => boolean;
}

export function numberJump({ stage, words, announce }: Desk): NumberJump {
  const t = words.number;
  const box = make('p', 'deck-number');
  box.hidden = true;
  document.body.append(box);
  let typed = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const target = (): HTMLElement | undefined => stage.slides[Number(typed) - 1];
  const show = (text: string): void => {
    typed = text;
    clearTimeout(waiting);
    box.hidden = text === '';
    if (text === '') return;
    const title = target()?.querySelector('.slide-title')?.textContent.trim();
    box.textContent = title === undefined ? t.none(text, stage.slides.length) : t.goTo(text, title);
    waiting = setTimeout(() => { show(''); }, patienceMs);
  };
  const go = (): void => {
    const slide = target();
    // A number without a slide stays to be read, and the talk stays where it is.
    if (slide === undefined) announce(box.textContent);
    else stage.go(slide.dataset['slide'] ?? '');
    if (slide !== undefined) show('');
  };
  return {
    type: (digit) => { show((typed + digit).slice(-digits).replace(/^0+/, '')); },
    key: ({ key }) => {
      if (typed === '') return false;
      if (key === 'Enter') go();
      else if (key === 'Backspace') show(typed.slice(0, -1));
      else if (key === 'Escape') show('');
      else return false;
      return true;
    },
  };
}
