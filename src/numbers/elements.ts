/** Finds and makes elements, for all that comes alive in a page. */

/** A part that the page must have. @throws Error where it is missing or of another kind */
export function find<Kind extends Element>(root: ParentNode, selector: string, kind: abstract new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page lacks ${selector}`);
  return found;
}

/** Makes an element with a class and, if given, a text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text?: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}
