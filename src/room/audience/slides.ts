/** The slides of the talk in reading form, one at a time: the markup of the reading pages, alive with the room's numbers. */
import { bindDiagrams } from '../../assembly-line/bind.ts';
import { bindParts, lightParts } from '../../calculators/parts.ts';
import { bindCharts } from '../../charts/bind.ts';
import { showStep } from '../../deck/speaker/picture.ts';
import type { Locale } from '../../i18n/locales.ts';
import { bind } from '../../numbers/bind.ts';
import { loadPage } from '../../numbers/panel-window.ts';

export interface SlideLink {
  readonly id: string;
  readonly title: string;
  /** Address of the reading page that holds it. */
  readonly href: string;
}

export interface Slides {
  /** All slides in the order of the talk. */
  readonly list: readonly SlideLink[];
  /**
   * Shows a slide; of several that are asked for only the last comes.
   * @param step how many of its steps are shown; undefined shows all
   * @returns false where there is no such slide
   * @throws when its page cannot be had
   */
  readonly show: (id: string, step: number | undefined) => Promise<boolean>;
}

/** Reads the page's list of slides and shows them in `frame`. */
export function openSlides(frame: HTMLElement, links: Iterable<HTMLAnchorElement>, locale: Locale): Slides {
  const list = [...links].map((link) => ({ id: link.dataset['roomTo'] ?? '', title: link.textContent.trim(), href: link.href.replace(/#.*$/, '') }));
  const pages = new Map<string, Document>();
  /** Slides that were shown stay bound: coming back to one costs nothing, and none is bound twice. */
  const made = new Map<string, HTMLElement>();
  let asked = 0;

  const pageOf = async (href: string): Promise<Document> => {
    const known = pages.get(href);
    if (known !== undefined) return known;
    const page = new DOMParser().parseFromString(await loadPage(href), 'text/html');
    pages.set(href, page);
    return page;
  };
  const makeSlide = async ({ id, href }: SlideLink): Promise<HTMLElement> => {
    const found = (await pageOf(href)).querySelector<HTMLElement>(`[data-slide="${CSS.escape(id)}"]`);
    if (found === null) throw new Error(`${href} has no slide ${id}`);
    return document.importNode(found, true);
  };
  const enliven = (slide: HTMLElement): void => {
    // What cannot be loaded stays as it was drawn when the page was built.
    const silent = (): void => undefined;
    bind(slide, locale);
    bindCharts(slide, locale, silent, '0px');
    bindDiagrams(slide, locale, silent);
    bindParts(slide, locale, silent, '0px', lightParts);
  };

  return {
    list,
    show: async (id, step) => {
      const link = list.find((each) => each.id === id);
      if (link === undefined) return false;
      const turn = ++asked;
      const known = made.get(id);
      const slide = known ?? (await makeSlide(link));
      if (turn !== asked) return true;
      if (frame.firstElementChild !== slide) frame.replaceChildren(slide);
      if (known === undefined) {
        made.set(id, slide);
        enliven(slide);
      }
      slide.classList.toggle('room-stepped', step !== undefined);
      showStep(slide, step ?? Infinity);
      return true;
    },
  };
}
