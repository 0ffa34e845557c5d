/** The few ways in which these pages make elements. */

interface Look {
  readonly text?: string;
  readonly className?: string;
  /** What assistive technology calls it, where the text alone does not say it. */
  readonly label?: string;
}

/** Makes an element. What people wrote is set as text. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, { text, className, label }: Look = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className !== undefined) made.className = className;
  if (label !== undefined) made.setAttribute('aria-label', label);
  made.append(...children);
  return made;
}

/** Makes a button that does something. */
export function button(text: string, act: () => void, { className, label }: Omit<Look, 'text'> = {}): HTMLButtonElement {
  const made = make('button', { text, ...(className === undefined ? {} : { className }), ...(label === undefined ? {} : { label }) });
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}
