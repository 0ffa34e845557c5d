/** Leaves in a deck or on a print page only the slides that the link names, in its order. Runs before reveal.js starts. */
import { listNotice } from '../../i18n/list-notice.ts';
import type { Locale } from '../../i18n/locales.ts';
import { notify } from '../../numbers/notice.ts';
import { listPart } from '../../scenario/link.ts';
import { readList } from './own-list.ts';

/**
 * What the link names and the talk has not is said in a notice; when nothing is left the whole talk stays.
 * @param frameOf what goes and moves with a slide: on paper its sheet
 */
export function cut(root: HTMLElement, search: string, frameOf: (slide: HTMLElement) => HTMLElement = (slide) => slide): void {
  const list = readList(search);
  if (list === undefined) return;
  const locale = document.documentElement.lang as Locale;
  const t = listNotice[locale];
  const all = new Map([...root.querySelectorAll<HTMLElement>('[data-slide]')].map((slide) => [slide.dataset['slide'] ?? '', slide]));
  const lost = list.items.filter(({ slide }) => !all.has(slide)).map(({ slide }) => slide.slice(0, 40));
  const chosen = list.items.flatMap(({ slide, minutes }) => {
    const element = all.get(slide);
    if (element === undefined) return [];
    if (minutes !== undefined) element.dataset['minutes'] = String(minutes);
    return [element];
  });
  const [first] = chosen;
  if (first === undefined) {
    notify([t.empty], locale);
    return;
  }

  root.dataset['slides'] = listPart(search);
  const holder = frameOf(first).parentElement;
  const eventLines = root.querySelectorAll('.event-line');
  for (const slide of all.values()) if (!chosen.includes(slide)) frameOf(slide).remove();
  holder?.append(...chosen.map(frameOf));
  chosen.forEach((slide, i) => {
    const number = slide.querySelector('.slide-number');
    if (number !== null) number.textContent = `${String(i + 1).padStart(2, '0')} / ${chosen.length}`;
  });
  moveEventLine([...eventLines], chosen, eventLines.length === all.size);
  document.querySelector('.deck-line')?.setAttribute('aria-valuemax', String(chosen.length));
  if (list.name !== '') {
    root.dataset['list'] = list.name;
    document.title = list.name;
  }
  if (lost.length > 0) notify([t.leftOut(lost.map((id) => `“${id}”`).join(', '))], locale);
}

/** The event stands on the first and the last slide, whichever these are; on paper it stands on every sheet already. */
function moveEventLine(lines: readonly Element[], slides: readonly HTMLElement[], everywhere: boolean): void {
  const [line] = lines;
  if (line === undefined || everywhere) return;
  for (const one of lines) one.remove();
  for (const slide of new Set([slides.at(0), slides.at(-1)])) slide?.append(line.cloneNode(true));
}
