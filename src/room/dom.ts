/** Buttons and forms of the room's pages. */
import { make } from '../numbers/elements.ts';

/** Makes a button that does something. */
export function button(className: string, text: string, press: () => void): HTMLButtonElement {
  const made = make('button', className, text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** Whether somebody fills in a form: the page must not move under their hands. */
export function isWriting(): boolean {
  return document.activeElement?.closest('form') instanceof HTMLFormElement;
}
