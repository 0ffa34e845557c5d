import type { Locale } from '../i18n/locales.ts';
import { liveWords } from '../i18n/live.ts';
import type { InputProblem } from '../model/live.ts';

/** Says what a link asked for in vain. Does nothing when all was well. */
export async function showNotice({ refused, version }: { readonly refused: readonly InputProblem[]; readonly version?: string }, locale: Locale): Promise<void> {
  if (refused.length === 0 && version === undefined) return;
  const t = liveWords(locale);
  const { refusalText } = await import('./refusal.ts');
  const lines = refused.slice(0, 4).map((problem) => refusalText(problem, locale));
  if (version !== undefined) lines.unshift(t.numbers.refused.version(version));
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
