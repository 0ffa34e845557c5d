/** Short messages over the page: what went wrong and that the talk goes on. */
import type { Locale } from '../i18n/locales.ts';
import { liveWords } from '../i18n/live.ts';
import type { InputProblem } from '../model/live.ts';

/** Refusals beyond these are counted, not listed. */
const listed = 4;

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

/** Says what a link asked for in vain. Does nothing when all was well. */
export async function showNotice({ refused, version }: { readonly refused: readonly InputProblem[]; readonly version?: string }, locale: Locale): Promise<void> {
  if (refused.length === 0 && version === undefined) return;
  const t = liveWords(locale).numbers.refused;
  const { refusalText } = await import('./refusal.ts');
  const lines = refused.slice(0, listed).map((problem) => refusalText(problem, locale));
  if (version !== undefined) lines.unshift(t.version(version));
  if (refused.length > listed) lines.push(t.more(refused.length - listed));
  notify(lines, locale);
}
