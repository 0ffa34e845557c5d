/** A button that looks like a link, as scripts add them to a calculator. */

/** @param label what it is called where its text alone does not say it */
export function plainButton(text: string, action: () => void, label?: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'plain';
  made.textContent = text;
  if (label !== undefined) made.setAttribute('aria-label', label);
  made.addEventListener('click', action);
  return made;
}
