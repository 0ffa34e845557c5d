/** Questions from the hall: writing one, and those that the presenter let through. */
import { roomLiveWords } from '../../i18n/room-live.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { ShownAsk } from '../protocol/asks.ts';
import { longestAsk } from '../protocol/limits.ts';
import { cleanWords } from '../protocol/text.ts';
import { find, make } from '../../numbers/elements.ts';

/** Shows the questions that were let through; the list is out of sight while there is none. */
export function showAsks(section: HTMLElement, asks: readonly ShownAsk[]): void {
  section.hidden = asks.length === 0;
  find(section, 'ul', HTMLUListElement).replaceChildren(...asks.map(({ text }) => make('li', '', text)));
}

/**
 * Lets one ask.
 * @param ask undefined where too many were asked
 */
export function bindAsk(form: HTMLFormElement, ask: (text: string) => Promise<void> | undefined, isHere: () => boolean, signal: AbortSignal, locale: Locale): void {
  const t = roomLiveWords(locale);
  const field = find(form, 'textarea', HTMLTextAreaElement);
  const left = find(form, '[data-room-left]', HTMLElement);
  const says = find(form, '[data-room-asked]', HTMLElement);
  const count = (): void => { left.textContent = t.ask.left(longestAsk - field.value.length); };
  field.value = '';
  says.textContent = '';
  count();
  field.addEventListener('input', count, { signal });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = cleanWords(field.value, longestAsk);
    if (text === '') {
      says.textContent = t.ask.empty;
      field.focus();
      return;
    }
    const sent = ask(text);
    if (sent === undefined) {
      says.textContent = t.ask.many;
      return;
    }
    field.value = '';
    count();
    says.textContent = isHere() ? '' : t.pending;
    // Given up by who leaves; the page says that already.
    sent.then(() => { says.textContent = t.ask.sent; }, () => undefined);
  }, { signal });
}
