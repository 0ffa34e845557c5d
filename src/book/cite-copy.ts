/** Copies a reference. Over plain http browsers offer no clipboard: then the text is selected, ready to be copied. */
import { bookLive } from '../i18n/book-live.ts';
import type { Locale } from '../i18n/locales.ts';
import { notify } from '../numbers/notice.ts';

/** Binds the copy buttons under `root`. */
export function bindCite(root: ParentNode, locale: Locale): void {
  const t = bookLive[locale];
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-cite]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const source = document.getElementById(button.dataset['cite'] ?? '');
      if (source === null) return;
      copy(source.textContent.trim()).then(
        () => notify([t.copied], locale),
        () => {
          getSelection()?.selectAllChildren(source);
          notify([t.notCopied], locale);
        },
      );
    });
  }
}

async function copy(text: string): Promise<void> {
  // The type says it is always there; on plain http it is not.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) throw new Error('no clipboard');
  await clipboard.writeText(text);
}
