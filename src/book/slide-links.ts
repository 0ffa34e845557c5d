/** Addresses like `/explorar/uso/#pico` led to slides before the parts became chapters, and still do. */

/** Goes to the slide that the address names, where this part has it. */
export function goToSlide(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id === '') return;
  const link = [...document.querySelectorAll<HTMLAnchorElement>('[data-slide-link]')].find((candidate) => candidate.dataset['slideLink'] === id);
  if (link !== undefined) location.replace(`${link.pathname}${location.search}${link.hash}`);
}
