/** On paper the same choice of slides as on stage: the link of a list with `/imprimir/` in place of `/apresentar/`. */
import type { Locale } from '../../i18n/locales.ts';
import { paperWords } from '../../i18n/paper.ts';
import { cut } from './cut.ts';

/** Leaves only the slides that the page's link names, and fills the sheets anew. */
export function cutPaper(): void {
  const root = document.querySelector<HTMLElement>('main');
  if (root === null || !new URLSearchParams(location.search).has('slides')) return;
  const sheets = [...root.querySelectorAll<HTMLElement>('.sheet')];
  const toASheet = sheets[0]?.querySelectorAll('.paper-slide').length ?? 1;
  cut(root, location.search, (slide) => slide.closest<HTMLElement>('.paper-slide') ?? slide);

  const slides = [...root.querySelectorAll('.paper-slide')];
  const total = Math.ceil(slides.length / toASheet);
  sheets.forEach((sheet, i) => {
    sheet.prepend(...slides.slice(i * toASheet, (i + 1) * toASheet));
    const number = sheet.querySelector('.paper-number');
    if (number !== null) number.textContent = paperWords(document.documentElement.lang as Locale).page(i + 1, total);
    const { list } = root.dataset;
    const title = sheet.querySelector('[data-paper-title]');
    if (list !== undefined && title !== null) title.textContent = list;
    if (i >= total) sheet.remove();
  });
}
