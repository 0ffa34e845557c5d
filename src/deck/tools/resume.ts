/** Keeps where the talk stands, and offers to go on there when it is started anew; nothing moves by itself. */
import { notify } from '../../numbers/notice.ts';
import { fromQuery, toQuery } from '../../scenario/link.ts';
import { inputs, replaceAll } from '../../scenario/store.ts';
import { afterPaint } from '../after-paint.ts';
import { keep, placeKey } from '../memory.ts';
import type { Desk } from './tool.ts';
import { make } from '../../numbers/elements.ts';

/** Later it is another talk. */
const hours = 12;
const hourMs = 3_600_000;

/** Where a talk stood. */
interface KeptPlace {
  /** The page of the deck, with the list that its link names. */
  readonly talk: string;
  readonly slide: string;
  readonly step: number;
  /** The scenario as a query. */
  readonly scenario: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

export interface Resume {
  /** @param kept what the device remembers; anything else is left alone */
  readonly offer: (kept: string) => void;
  /** Takes the offer while it stands. */
  readonly take: () => void;
}

export function resume({ stage, root, locale, words }: Desk): Resume {
  const talk = `${location.pathname}${root.dataset['slides'] ?? ''}`;
  let taking: (() => void) | undefined;
  let opening = true;
  /** Where the talk stands, as long as the device does not know it. */
  let left: KeptPlace | undefined;
  const write = (): void => {
    if (left !== undefined) keep('local', placeKey, JSON.stringify(left));
    left = undefined;
  };
  addEventListener('pagehide', write);
  stage.place.subscribe(({ slide, index, step }) => {
    // A talk that has not begun must not cover the one before it.
    const begun = !opening || index > 0;
    opening = false;
    if (!begun) return;
    const place: KeptPlace = { talk, slide, step, scenario: toQuery(inputs.peek()), at: Date.now() };
    left = place;
    // A disk takes its time.
    afterPaint(write);
  });
  return {
    offer: (kept) => {
      const place = read(kept);
      if (place?.talk !== talk || Date.now() - place.at > hours * hourMs) return;
      const index = stage.slides.findIndex((each) => each.dataset['slide'] === place.slide);
      if (index < 1) return;
      const title = stage.slides[index]?.querySelector('.slide-title')?.textContent.trim() ?? '';
      // What the page has to say already must not go unread.
      const said = [...document.querySelectorAll('[data-notice] p')].map((line) => line.textContent);
      const remove = notify([...said, words.resume.ask(index + 1, title)], locale);
      const first = stage.place.peek();
      const withdraw = (): void => {
        taking = undefined;
        remove();
      };
      const stop = stage.place.subscribe((now) => {
        if (now === first) return;
        withdraw();
        queueMicrotask(() => { stop(); });
      });
      taking = () => {
        withdraw();
        // A scenario that came with the link is newer than the one that was kept.
        const scenario = fromQuery(place.scenario).inputs;
        if (Object.keys(inputs.peek()).length === 0 && Object.keys(scenario).length > 0) replaceAll(scenario);
        stage.go(place.slide, place.step);
      };
      const button = make('button', 'resume', words.resume.button(index + 1));
      button.type = 'button';
      button.addEventListener('click', taking);
      document.querySelector('[data-notice] button')?.before(button);
    },
    take: () => { taking?.(); },
  };
}

function read(kept: string): KeptPlace | undefined {
  try {
    const found: unknown = JSON.parse(kept);
    return isPlace(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isPlace(found: unknown): found is KeptPlace {
  if (typeof found !== 'object' || found === null) return false;
  const { talk, slide, step, scenario, at } = found as Partial<Record<keyof KeptPlace, unknown>>;
  return [talk, slide, scenario].every((text) => typeof text === 'string') && [step, at].every((number) => Number.isFinite(number));
}
