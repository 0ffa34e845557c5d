/** The third step: what was asked twice, the list as a document, and the ways to take it along. */
import { download } from '../calculators/download.ts';
import type { demandsLive } from '../i18n/demands-live.ts';
import { dayText } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { drawDocument } from './as-page.ts';
import type { Offered } from './catalogue.ts';
import type { Desk } from './desk.ts';
import { fileName, type Document } from './document.ts';
import { button, make } from './dom.ts';
import { listDocument } from './list-document.ts';
import { joined, removed, type List } from './list.ts';
import { write } from './read.ts';
import { duplicates } from './same.ts';
import { bindTakeAway } from './take-away.ts';
import { find } from '../numbers/elements.ts';

type Words = (typeof demandsLive)[Locale];

/** Gives the browser the file of a list. */
export function saveFile(list: List, t: Words): void {
  download(new Blob([write(list)], { type: 'application/json' }), `${fileName(list.title, t.take.fileName)}.json`);
}

/** @returns draws the step anew; called when it is shown */
export function bindTake(root: HTMLElement, desk: Desk, offered: ReadonlyMap<string, Offered>, locale: Locale, t: Words, say: (text: string) => void): () => void {
  const sheet = find(root, '[data-sheet]', HTMLElement);
  const doubles = find(root, '[data-same]', HTMLElement);
  const groups = find(root, '[data-same-groups]', HTMLElement);
  /** Groups that people decided to leave as they are, by the ids of their items. */
  const settled = new Set<string>();

  const documentNow = (): Document => listDocument(desk.list(), (clause) => offered.get(clause), dayText(new Date(), locale, { dateStyle: 'long' }), t.document);
  bindTakeAway(root, documentNow, t.take, say);
  find(root, '[data-take="file"]', HTMLButtonElement).addEventListener('click', () => {
    saveFile(desk.list(), t);
    say(t.take.saved);
  });

  const drawSame = (): void => {
    const { items } = desk.list();
    const open = duplicates(items).filter((ids) => !settled.has(ids.join(' ')));
    doubles.hidden = open.length === 0;
    groups.replaceChildren(
      ...open.map((ids) => {
        const members = items.filter(({ id }) => ids.includes(id));
        const done = (text: string): void => {
          draw();
          (groups.querySelector('button') ?? find(root, 'h2', HTMLElement)).focus();
          say(`${text} ${t.same.left(groups.childElementCount)}`);
        };
        const entries = members.map((item) => {
          const title = item.title.trim() === '' ? t.unnamed : item.title;
          return make(
            'li',
            {},
            make('p', {}, make('strong', { text: title })),
            ...(item.text === '' ? [] : [make('p', { text: item.text })]),
            ...(item.argument === '' ? [] : [make('p', { text: `${t.document.argument}: ${item.argument}` })]),
            ...(item.from === undefined ? [] : [make('p', { className: 'label', text: t.row.from(item.from) })]),
            button(t.same.keepShort, () => {
              desk.change(ids.filter((id) => id !== item.id).reduce(removed, desk.list()));
              done(t.same.kept);
            }, { className: 'kit-button', label: t.same.keep(title) }),
          );
        });
        return make(
          'div',
          { className: 'kit-same' },
          make('ul', {}, ...entries),
          make(
            'p',
            { className: 'kit-ways' },
            button(t.same.join, () => {
              desk.change(joined(desk.list(), ids));
              done(t.same.joined);
            }, { className: 'kit-button' }),
            button(t.same.both, () => {
              settled.add(ids.join(' '));
              done('');
            }, { className: 'kit-button' }),
          ),
        );
      }),
    );
  };
  const draw = (): void => {
    drawSame();
    drawDocument(sheet, documentNow());
  };
  // The browser's own print command does not ask which step is open.
  addEventListener('beforeprint', draw);
  return draw;
}
