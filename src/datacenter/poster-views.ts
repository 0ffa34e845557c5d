/** Keeps the drawings of the site up with the scenario. What redraws them is loaded with the first change. */
import type { Locale } from '../i18n/locales.ts';
import { shownInputs, values } from '../scenario/store.ts';
import { follow } from '../scenario/turns.ts';

/** Redraws the drawings under `root` with the scenario. */
export function bindPosters(root: ParentNode, locale: Locale): void {
  for (const svg of root.querySelectorAll<SVGElement>('[data-site-poster]')) {
    let asBuilt = true;
    follow(svg, () => values.value, () => {
      // What was drawn at build is right as long as nothing was changed.
      if (asBuilt && Object.keys(shownInputs.peek()).length === 0) return;
      asBuilt = false;
      import('./redraw.ts').then(
        ({ redraw }) => {
          redraw(svg, values.peek(), locale);
          svg.removeAttribute('data-stale');
        },
        () => {
          // The drawing stays as it was, says so to who asks, and the next change tries again.
          svg.setAttribute('data-stale', '');
        },
      );
    });
  }
}
