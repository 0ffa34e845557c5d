/** Offers to go on where the talk stopped on this device; nothing moves by itself. */
import { notify } from '../../numbers/notice.ts';
import { fromQuery } from '../../scenario/link.ts';
import { inputs, replaceAll } from '../../scenario/store.ts';
import type { KeptPlace } from '../memory.ts';
import { make, type Desk } from './tool.ts';

export interface Resume {
  readonly offer: (place: KeptPlace) => void;
  /** Takes the offer while it stands. */
  readonly take: () => void;
}

export function resume({ stage, locale, words }: Desk): Resume {
  let taking: (() => void) | undefined;
  return {
    offer: (place) => {
      const slide = stage.slides.find((each) => each.dataset['slide'] === place.slide);
      if (slide === undefined) return;
      const number = stage.slides.indexOf(slide) + 1;
      const remove = notify([words.resume.ask(number, slide.querySelector('.slide-title')?.textContent.trim() ?? '')], locale);
      const withdraw = (): void => {
        taking = undefined;
        remove();
        stop();
      };
      const first = stage.place.peek();
      const stop = stage.place.subscribe((now) => { if (now !== first) queueMicrotask(withdraw); });
      taking = () => {
        withdraw();
        // A scenario that came with the link is newer than the one that was kept.
        const kept = fromQuery(place.scenario).inputs;
        if (Object.keys(inputs.peek()).length === 0 && Object.keys(kept).length > 0) replaceAll(kept);
        stage.go(place.slide, place.step);
      };
      const button = make('button', 'resume', words.resume.button(number));
      button.type = 'button';
      button.addEventListener('click', taking);
      document.querySelector('[data-notice] button')?.before(button);
    },
    take: () => { taking?.(); },
  };
}
