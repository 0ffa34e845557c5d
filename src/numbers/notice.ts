import type { Locale } from '../i18n/locales.ts';
import { words } from '../i18n/ui.ts';
import type { InputProblem } from '../model/live.ts';
import { refusalText } from './refusal.ts';

/** Says what a link asked for in vain. Does nothing when all was well. */
export function showNotice({ refused, version }: { readonly refused: readonly InputProblem[]; readonly version?: string }, locale: Locale): void {
  const t = words(locale);
  const lines = refused.slice(0, 4).map((problem) => refusalText(problem, locale));
  if (version !== undefined) lines.unshift(t.numbers.refused.version(version));
  if (lines.length === 0) return;
  const notice = document.createElement('div');
  notice.dataset['notice'] = '';
  notice.setAttribute('role', 'status');
  const text = document.createElement('div');
  for (const line of lines) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    text.append(paragraph);
  }
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = t.deck.close;
  close.addEventListener('click', () => {
    notice.remove();
  });
  notice.append(text, close);
  document.body.append(notice);
}
