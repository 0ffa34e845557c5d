/** Draws the sites that come late and keeps the others up with the scenario. What draws is loaded when it is needed. */
import type { Locale } from '../i18n/locales.ts';
import { shownInputs, values } from '../scenario/store.ts';
import { follow } from '../scenario/turns.ts';

/** Redraws the drawings under `root` with the scenario; one with a site of its own is drawn once at most. */
export function bindPosters(root: ParentNode, locale: Locale): void {
  for (const svg of root.querySelectorAll<SVGElement>('[data-site-poster]')) {
    let asBuilt = svg.dataset['late'] === undefined;
    const draw = (): void => {
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
    };
    if (svg.dataset['siteInputs'] !== undefined) {
      if (!asBuilt) draw();
      continue;
    }
    follow(svg, () => values.value, () => {
      // What was drawn at build is right as long as nothing was changed.
      if (asBuilt && Object.keys(shownInputs.peek()).length === 0) return;
      asBuilt = false;
      draw();
    });
  }
}
