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

/** What can go wrong on a slide, measured. */
interface Look {
  /** How far text and controls reach beyond the place that the slide has for them. */
  readonly beyond: number;
  /** Boxes that hide a part of what they hold. */
  readonly cut: number;
  /** Pairs of texts or controls that lie over each other. */
  readonly collisions: number;
  readonly drawings: ReadonlyMap<Element, number>;
}

function look(slide: HTMLElement): Look {
  const body = slide.querySelector('.slide-body') ?? slide;
  const place = body.getBoundingClientRect();
  const boxes: DOMRect[] = [];
  const drawings = new Map<Element, number>();
  let cut = 0;
  // What is written inside a drawing moves with the drawing.
  for (const element of slide.querySelectorAll('.slide-title .line, .slide-body, .slide-body *:not(svg *)')) {
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) continue;
    if (element.localName === 'svg') drawings.set(element, box.height);
    if (element instanceof HTMLElement && !element.matches('input, select') && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1) && getComputedStyle(element).overflow !== 'visible') cut += 1;
    if (element.matches('input, select, svg') || hasText(element)) boxes.push(box);
  }
  const beyond = boxes.reduce((most, { right, bottom }) => Math.max(most, right - place.right, bottom - place.bottom), 0);
  let collisions = 0;
  boxes.forEach((one, i) => {
    for (const other of boxes.slice(i + 1)) if (overlap(one, other)) collisions += 1;
  });
  return { beyond, cut, collisions, drawings };
}

function hasText(element: Element): boolean {
  for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '') return true;
  return false;
}

/** A pixel or two of line height may touch. */
const touching = 2;
function overlap(one: DOMRect, other: DOMRect): boolean {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) > touching && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > touching;
}

function fits(now: Look, before: Look): boolean {
  if (now.beyond > before.beyond + 1 || now.cut > before.cut || now.collisions > before.collisions) return false;
  for (const [drawing, height] of now.drawings) if (height < drawingShare * (before.drawings.get(drawing) ?? 0)) return false;
  return true;
}
