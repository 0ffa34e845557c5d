/** What the room lays over the stage: its code, the open question with its running count, the result. */
import type { Locale } from '../../i18n/locales.ts';
import { roomLiveWords } from '../../i18n/room-live.ts';
import { roomStageWords } from '../../i18n/room-stage.ts';
import { shownIds } from '../../model/live.ts';
import { qrPicture, type HallAddress } from '../address.ts';
import { button } from '../dom.ts';
import type { Question } from '../protocol/question.ts';
import type { Result } from '../protocol/result.ts';
import { countText, resultFigure } from '../result/show-result.ts';
import { make } from '../../numbers/elements.ts';

export interface Sheets {
  readonly toggleCode: () => void;
  readonly question: (question: Question | undefined) => void;
  readonly result: (result: Result | undefined) => void;
  /** The slide was turned: it must be seen. */
  readonly stepAside: () => void;
  readonly close: () => void;
}

/** @param station of the slide that is shown, for the colour of the model's figure */
export function roomSheets(address: HallAddress, station: () => string, locale: Locale): Sheets {
  const t = roomStageWords(locale);
  const live = roomLiveWords(locale);
  const sheet = make('section', 'room-sheet');
  sheet.setAttribute('aria-label', t.sheet);
  const chip = button('room-chip', '', () => { unfold(); });
  const code = codeSheet(address, () => { code.hidden = true; }, locale);
  const heard = make('p', 'visually-hidden');
  heard.setAttribute('role', 'status');
  code.hidden = true;
  sheet.hidden = true;
  chip.hidden = true;
  document.body.append(sheet, chip, code, heard);

  let question: Question | undefined;
  let result: Result | undefined;
  let folded = false;
  const answers = (): string => live.result.answers(result?.count ?? 0, countText(result?.count ?? 0, locale));

  const fold = (): void => {
    folded = true;
    draw();
  };
  const unfold = (): void => {
    folded = false;
    code.hidden = true;
    draw();
  };
  const draw = (): void => {
    sheet.hidden = question === undefined || folded;
    chip.hidden = question === undefined || !folded;
    if (question === undefined) return;
    chip.textContent = t.folded(live.kind[question.kind], answers());
    if (!folded) fill(question);
  };
  const fill = (asked: Question): void => {
    sheet.dataset['station'] = station();
    const head = make('header', 'room-sheet-head');
    head.append(make('p', 'label label-caps', live.kind[asked.kind]), make('p', 'label', `${address.typed} · ${address.code}`), button('room-fold', t.fold, fold));
    const body = make('div', 'room-sheet-body');
    const known = asked.kind !== 'guess' || shownIds.includes(asked.quantity);
    const figure = asked.shown && known && result !== undefined ? resultFigure(asked, result, 'wide', locale) : undefined;
    if (figure === undefined) {
      const count = make('p', 'room-count');
      count.append(make('span', 'room-number', countText(result?.count ?? 0, locale)), make('span', 'what', answers().replace(/^\S+\s/, '')));
      const waits = make('div', 'room-waits');
      waits.append(count, make('p', 'room-state', asked.open ? t.open : t.closed));
      const picture = asked.open ? [qrPicture(address.link, t.code.qr(address.link))] : [];
      if (asked.kind === 'guess') body.append(waits, ...picture);
      else {
        body.classList.add('has-options');
        waits.prepend(...picture);
        body.append(optionList(asked.options), waits);
      }
    } else body.append(figure);
    sheet.replaceChildren(head, make('h2', '', asked.text), body);
    sheet.classList.toggle('is-result', figure !== undefined);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]') !== null || (code.hidden && sheet.hidden)) return;
    event.preventDefault();
    event.stopPropagation();
    if (code.hidden) fold();
    else code.hidden = true;
  };
  document.addEventListener('keydown', onKey, { capture: true });

  return {
    toggleCode: () => {
      code.hidden = !code.hidden;
      if (!code.hidden) heard.textContent = `${t.code.title}: ${address.typed}, ${address.code}`;
    },
    question: (now) => {
      const changed = now?.id !== question?.id || now?.open !== question?.open || now?.shown !== question?.shown;
      if (result?.question !== now?.id) result = undefined;
      question = now;
      if (!changed) return;
      folded = false;
      code.hidden = true;
      heard.textContent = now === undefined ? '' : now.shown ? `${live.result.title}: ${now.text}` : now.open ? `${live.kind[now.kind]}: ${now.text}` : t.closed;
      draw();
    },
    result: (now) => {
      result = now;
      draw();
    },
    stepAside: () => {
      code.hidden = true;
      if (question !== undefined && !folded) fold();
    },
    close: () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      for (const part of [sheet, chip, code, heard]) part.remove();
    },
  };
}

function optionList(options: readonly { readonly text: string }[]): HTMLElement {
  const list = make('ul', 'room-sheet-options');
  list.append(...options.map(({ text }) => make('li', '', text)));
  return list;
}

function codeSheet(address: HallAddress, close: () => void, locale: Locale): HTMLElement {
  const t = roomStageWords(locale).code;
  const sheet = make('section', 'room-sheet is-code');
  sheet.setAttribute('aria-label', t.title);
  const text = make('div', 'room-way');
  const steps = make('ol', '');
  const said = [undefined, make('strong', 'room-address', address.typed), make('strong', 'room-address', address.code)];
  t.steps.forEach((step, i) => {
    const item = make('li', '', step);
    const what = said[i];
    if (what !== undefined) item.append(what);
    steps.append(item);
  });
  text.append(make('h2', '', t.title), steps, make('p', '', t.privacy), ...(address.local ? [make('p', 'room-local', t.local)] : []), button('room-fold', t.close, close));
  sheet.append(qrPicture(address.link, t.qr(address.link)), text);
  return sheet;
}
