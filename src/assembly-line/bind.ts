/** Brings the drawings of a stage: each is fetched from its own page when it comes into view, and lives from then on. */
import type { Locale } from '../i18n/locales.ts';
import { bind } from '../numbers/bind.ts';
import { stepOf } from './steps.ts';

/** The page of a drawing, loaded as a panel's is. */
async function load(figure: HTMLElement): Promise<string> {
  const { loadPage } = await import('../numbers/panel-window.ts');
  return loadPage(figure.dataset['drawing'] ?? '');
}

function late(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-drawing]')];
}

/**
 * Watches for drawings that are still empty.
 * @param failed called when one could not be had; coming near it again tries again
 */
export function bindDiagrams(root: ParentNode, locale: Locale, failed: () => void): void {
  const figures = late(root);
  if (figures.length === 0) return;
  const watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      load(target).then(
        (page) => {
          watch.unobserve(target);
          // It may have come into view twice before it was there.
          if (target.dataset['drawing'] === undefined) return;
          put(target, page);
          bind(target, locale);
        },
        failed,
      );
    }
  });
  for (const figure of figures) watch.observe(figure);
}

/** What loads the drawings under `root`, without showing them. */
export function diagramsUnder(root: ParentNode): readonly (() => Promise<unknown>)[] {
  return late(root).map((figure) => () => load(figure));
}

function put(figure: HTMLElement, page: string): void {
  const whole = new DOMParser().parseFromString(page, 'text/html').querySelector('[data-diagram]');
  const [drawing, list] = [whole?.querySelector('.drawn'), whole?.querySelector('.diagram-path')];
  if (!drawing || !list) throw new Error(`${figure.dataset['drawing'] ?? ''} has no drawing`);
  for (const [key, step] of stepOf(figure.dataset['steps'] ?? '')) {
    const part = drawing.querySelector(`[data-node="${key}"], [data-edge="${key}"]`);
    part?.classList.add('fragment');
    part?.setAttribute('data-fragment-index', String(step));
  }
  delete figure.dataset['drawing'];
  figure.querySelector('.drawn')?.replaceWith(drawing);
  figure.querySelector('.diagram-path')?.replaceChildren(...list.childNodes);
}
