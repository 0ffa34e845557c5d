/** The ways in which a document leaves the page: paper, Word, text. The page of a list and that of a report share them. */
import { download } from '../calculators/download.ts';
import { asText } from './as-text.ts';
import { fileName, type Document } from './document.ts';
import { make } from './dom.ts';
import { find } from '../numbers/elements.ts';

export interface TakeWords {
  readonly copied: string;
  readonly notCopied: string;
  readonly text: string;
  readonly word: string;
  readonly wordDone: string;
  readonly wordFailed: string;
  readonly fileName: string;
}

/**
 * Binds the buttons `data-take="print|word|copy|share"`.
 * @param documentNow the document as it stands
 * @param say told what a screen reader should hear
 */
export function bindTakeAway(root: HTMLElement, documentNow: () => Document, t: TakeWords, say: (text: string) => void): void {
  const on = (name: string, act: () => void): void => {
    find(root, `[data-take="${name}"]`, HTMLButtonElement).addEventListener('click', act);
  };
  const place = find(root, '[data-text-place]', HTMLElement);
  /** Where nothing may be copied by a script, people copy by hand. */
  const offer = (text: string): void => {
    const area = make('textarea');
    area.readOnly = true;
    area.rows = 12;
    area.value = text;
    place.replaceChildren(make('label', { className: 'kit-field' }, make('span', { text: t.text }), area));
    area.focus();
    area.select();
    say(t.notCopied);
  };
  on('print', () => {
    print();
  });
  // The browser names a PDF after the page, and puts that name into it.
  const title = document.title;
  addEventListener('beforeprint', () => {
    document.title = documentNow().title;
  });
  addEventListener('afterprint', () => {
    document.title = title;
  });
  on('word', () => {
    const made = documentNow();
    say(t.word);
    import('./as-word.ts')
      .then(({ asWord }) => asWord(made, document.documentElement.lang))
      .then(
        (file) => {
          download(file, `${fileName(made.title, t.fileName)}.docx`);
          say(t.wordDone);
        },
        () => {
          say(t.wordFailed);
        },
      );
  });
  on('copy', () => {
    const text = asText(documentNow());
    // On plain http there is no clipboard.
    const { clipboard } = navigator as { clipboard?: Clipboard };
    if (clipboard === undefined) {
      offer(text);
      return;
    }
    clipboard.writeText(text).then(
      () => {
        place.replaceChildren();
        say(t.copied);
      },
      () => {
        offer(text);
      },
    );
  });
  const share = find(root, '[data-take="share"]', HTMLButtonElement);
  if ('share' in navigator) share.hidden = false;
  on('share', () => {
    const made = documentNow();
    navigator.share({ title: made.title, text: asText(made) }).catch((error: unknown) => {
      // Who closes the list of programs wants nothing else.
      if (!(error instanceof DOMException && error.name === 'AbortError')) offer(asText(made));
    });
  });
}
