/** Makes an element with a class and, if given, a text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text?: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

/** Makes a button that does something. */
export function button(className: string, text: string, press: () => void): HTMLButtonElement {
  const made = make('button', className, text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** A part that the page must have. */
export function need<Kind extends HTMLElement>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page lacks ${selector}`);
  return found;
}

/** Whether somebody fills in a form: the page must not move under their hands. */
export function isWriting(): boolean {
  return document.activeElement?.closest('form') instanceof HTMLFormElement;
}
