/**
 * The size of letters for the room: larger than drawn, as far as each slide has room for it. A slide is tried at the
 * size that was chosen and made smaller until nothing is cut off that was not before.
 */
import { keep, recall } from '../memory.ts';
import { presentSlide, type Desk } from './tool.ts';

const key = 'megamaquina:letra';
/** Normal, larger, largest: factors of the letters' own size. */
const sizes = [1, 1.15, 1.3] as const;
const step = 0.05;
/** A drawing may give way to the letters by so much. */
const drawingShare = 0.75;

export interface Letters {
  readonly next: () => void;
}

export function letters(desk: Desk): Letters {
  let chosen = Math.max(0, sizes.indexOf(Number(recall('local', key) ?? 1) as (typeof sizes)[number]));
  /** What was found for a slide, in a window of one size. */
  let known = new Map<HTMLElement, number>();
  const fit = (): number => {
    const slide = presentSlide(desk);
    const wanted = sizes[chosen] ?? 1;
    const found = known.get(slide) ?? largestThatFits(slide, wanted);
    known.set(slide, found);
    set(slide, found);
    return found;
  };
  desk.stage.place.subscribe(() => { if (chosen > 0) fit(); });
  addEventListener('resize', () => {
    known = new Map();
    if (chosen > 0) fit();
  });
  return {
    next: () => {
      chosen = (chosen + 1) % sizes.length;
      keep('local', key, String(sizes[chosen]));
      known = new Map();
      for (const slide of desk.stage.slides) set(slide, 1);
      const size = desk.words.sizes[chosen] ?? '';
      desk.announce(fit() < (sizes[chosen] ?? 1) ? desk.words.sizeLimited(size) : size);
    },
  };
}

function set(slide: HTMLElement, factor: number): void {
  if (factor === 1) slide.style.removeProperty('--letters');
  else slide.style.setProperty('--letters', String(factor));
}

function largestThatFits(slide: HTMLElement, wanted: number): number {
  set(slide, 1);
  const before = look(slide);
  for (let factor = wanted; factor > 1 + step / 2; factor -= step) {
    const rounded = Number(factor.toFixed(2));
    set(slide, rounded);
    if (fits(look(slide), before)) return rounded;
  }
  return 1;
}

interface Look {
  /** Boxes whose content is larger than they are, and by how much. */
  readonly spills: ReadonlyMap<Element, number>;
  readonly drawings: ReadonlyMap<Element, number>;
}

function look(slide: HTMLElement): Look {
  const spills = new Map<Element, number>();
  const drawings = new Map<Element, number>();
  for (const element of slide.querySelectorAll('.slide-body, .slide-body *:not(svg *), .slide-title')) {
    if (element.localName === 'svg') drawings.set(element, element.getBoundingClientRect().height);
    else if (element.clientWidth > 0) spills.set(element, Math.max(element.scrollHeight - element.clientHeight, element.scrollWidth - element.clientWidth, beyond(element, slide)));
  }
  return { spills, drawings };
}

/** By how much an element leaves its slide. */
function beyond(element: Element, slide: HTMLElement): number {
  const box = element.getBoundingClientRect();
  const frame = slide.getBoundingClientRect();
  return Math.max(0, box.right - frame.right, box.bottom - frame.bottom);
}

function fits(now: Look, before: Look): boolean {
  for (const [element, spill] of now.spills) if (spill > Math.max(1, before.spills.get(element) ?? 0)) return false;
  for (const [drawing, height] of now.drawings) if (height < drawingShare * (before.drawings.get(drawing) ?? 0)) return false;
  return true;
}
