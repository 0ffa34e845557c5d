/** Short messages over the page: what went wrong and that the talk goes on. */
import type { Locale } from '../i18n/locales.ts';
import { liveWords } from '../i18n/live.ts';

/** Shows lines in a box that can be closed, in place of the one before; the returned function takes it away. */
export function notify(lines: readonly string[], locale: Locale): () => void {
  document.querySelector('[data-notice]')?.remove();
  const notice = document.createElement('div');
  notice.dataset['notice'] = '';
  notice.setAttribute('role', 'status');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = liveWords(locale).deck.close;
  const remove = (): void => {
    notice.remove();
  };
  close.addEventListener('click', remove);
  document.body.append(notice);
  const text = document.createElement('div');
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    text.append(paragraph);
  }
  // Screen readers speak what comes into a status that is there already.
  notice.append(text, close);
  return remove;
}
