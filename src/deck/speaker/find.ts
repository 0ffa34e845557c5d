import { find as findIn } from '../../numbers/elements.ts';

/** A part that the page must have. */
export function find(selector: string): HTMLElement;
export function find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind;
export function find(selector: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  return findIn(document, selector, kind);
}
