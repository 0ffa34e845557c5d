/** A change of language keeps the slide, the step, the scenario and the room: all that the address says. */

const follow = ({ target }: Event): void => {
  const link = target instanceof Element ? target.closest('a[data-language]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  link.search = location.search;
  link.hash = location.hash;
};

/** Sets the links to other languages to where one is, when one of them is about to be used. */
export function keepPlace(): void {
  for (const about of ['pointerdown', 'focusin', 'click']) document.addEventListener(about, follow);
}
