/** On paper the same choice of slides as on stage: the link of a list with `/imprimir/` in place of `/apresentar/`. */
import { cut } from './cut.ts';

/** Leaves only the sheets of the slides that the page's link names. */
export function cutPaper(): void {
  const root = document.querySelector<HTMLElement>('main');
  if (root !== null) cut(root, location.search, (slide) => slide.closest<HTMLElement>('.sheet') ?? slide);
}
