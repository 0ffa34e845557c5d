/** A part that the page must have. */
export function find(selector: string): HTMLElement;
export function find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind;
export function find(selector: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page lacks ${selector}`);
  return found;
}
