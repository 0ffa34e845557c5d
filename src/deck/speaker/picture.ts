/** Small true pictures of slides: the deck's own markup, fetched from its page, alive with the numbers of now. */
import { bindCharts } from '../../charts/bind.ts';
import { bindDiagrams } from '../../assembly-line/bind.ts';
import { bind } from '../../numbers/bind.ts';
import { loadPage } from '../../numbers/panel-window.ts';
import type { Locale } from '../../i18n/locales.ts';

/** As wide as `speaker.css` draws a picture. */
const drawnWidth = 1280;

export interface Pictures {
  /** Shows a slide in a frame; undefined empties it. */
  readonly show: (frame: HTMLElement, slide: string | undefined) => void;
  /** A slide as the deck has it, not to be changed. */
  readonly markupOf: (slide: string) => HTMLElement | undefined;
  /** The inputs that a slide lets one change, in its order. */
  readonly controlsOf: (slide: string) => readonly HTMLElement[];
}

/**
 * Fetches the slides of a deck.
 * @throws when its page cannot be had; the titles and notes are there without
 */
export async function loadPictures(deckPage: string, locale: Locale): Promise<Pictures> {
  const page = new DOMParser().parseFromString(await loadPage(deckPage), 'text/html');
  const slides = new Map<string, HTMLElement>();
  for (const slide of page.querySelectorAll<HTMLElement>('[data-slide]')) slides.set(slide.dataset['slide'] ?? '', slide);
  const release = new WeakMap<HTMLElement, () => void>();
  // Drawn as large as on a small projector and then made smaller: controls keep a size in pixels that fingers need.
  const fit = new ResizeObserver((frames) => {
    for (const { target, contentRect } of frames) {
      if (target instanceof HTMLElement) target.style.setProperty('--scale', String(contentRect.width / drawnWidth));
    }
  });

  return {
    show: (frame, id) => {
      fit.observe(frame);
      const shown = frame.querySelector<HTMLElement>('[data-picture]');
      if (shown?.dataset['picture'] === id) return;
      if (shown !== null) release.get(shown)?.();
      const slide = id === undefined ? undefined : slides.get(id);
      frame.hidden = slide === undefined;
      if (slide === undefined || id === undefined) {
        frame.replaceChildren();
        return;
      }
      const picture = document.importNode(slide, true);
      // It is a picture: what is in it is neither the slide itself nor to be used.
      picture.dataset['picture'] = id;
      delete picture.dataset['slide'];
      for (const part of [picture, ...picture.querySelectorAll('[id]')]) part.removeAttribute('id');
      picture.removeAttribute('aria-labelledby');
      const stage = document.createElement('div');
      stage.className = 'stage';
      stage.append(picture);
      frame.replaceChildren(stage);
      release.set(picture, bind(picture, locale));
      bindCharts(picture, locale, () => undefined, '0px');
      bindDiagrams(picture, locale, () => undefined);
    },
    markupOf: (id) => slides.get(id),
    controlsOf: (id) => [...(slides.get(id)?.querySelectorAll<HTMLElement>('.control[data-input]') ?? [])].map((control) => document.importNode(control, true)),
  };
}

/** Shows as much of a picture as the room sees; what comes with later presses stands there pale. */
export function showStep(frame: HTMLElement, step: number): void {
  const parts = [...frame.querySelectorAll<HTMLElement>('.fragment')];
  // The same order as on stage: groups by their number, then the others as they stand.
  const numbered = [...new Set(parts.flatMap((part) => part.dataset['fragmentIndex'] ?? []))].map(Number).sort((a, b) => a - b);
  let next = numbered.length;
  for (const part of parts) {
    const own = part.dataset['fragmentIndex'];
    const at = own === undefined ? next++ : numbered.indexOf(Number(own));
    part.classList.toggle('visible', at < step);
  }
}
