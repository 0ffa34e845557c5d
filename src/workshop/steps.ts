/** Choose, adjust, take: one step is shown at a time, and the address says which. */

/** @param opened told the step that is shown, and whether somebody went there */
export function openSteps(root: HTMLElement, opened: (step: string, gone: boolean) => void): void {
  const sections = [...root.querySelectorAll<HTMLElement>('[data-step]')];
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-steps] a')];
  const [first] = sections;
  const show = (gone: boolean): void => {
    const asked = location.hash.slice(1);
    const target = asked === '' ? null : document.getElementById(asked);
    const section = sections.find((one) => target !== null && one.contains(target)) ?? first;
    for (const one of sections) one.hidden = one !== section;
    for (const link of links) {
      if (link.hash === `#${section?.id ?? ''}`) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    opened(section?.id ?? '', gone);
    if (!gone) {
      // A link to one clause: the section that holds it was hidden when the browser looked for it.
      if (target !== null && target !== section) target.scrollIntoView();
      return;
    }
    const heading = section?.querySelector<HTMLElement>('h2');
    heading?.focus({ preventScroll: true });
    (target === section ? root.querySelector('[data-steps]') : target)?.scrollIntoView();
  };
  addEventListener('hashchange', () => {
    show(true);
  });
  show(false);
}
