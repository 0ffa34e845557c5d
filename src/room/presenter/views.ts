/** The parts of the presenter's panel that show how the room stands. */
import type { Locale } from '../../i18n/locales.ts';
import { roomDeskWords } from '../../i18n/room-desk.ts';
import { roomLiveWords } from '../../i18n/room-live.ts';
import { qrPicture, type HallAddress } from '../address.ts';
import { button } from '../dom.ts';
import { asLead, type Lead } from '../lead.ts';
import type { Question } from '../protocol/question.ts';
import type { HallAsk } from '../host/moderation.ts';
import type { Tallied } from '../host/tally.ts';
import { countText, resultFigure } from '../result/show-result.ts';
import { find, make } from '../../numbers/elements.ts';

/** What to do where no room is led from this browser. */
export function howToStart(guide: string, join: (lead: Lead) => void, locale: Locale): HTMLElement {
  const t = roomDeskWords(locale).how;
  const form = make('form', 'room-how');
  form.noValidate = true;
  const steps = make('ol', '');
  steps.append(...t.steps.map((step) => make('li', '', step)));
  const label = make('label', 'room-field');
  const field = make('input', '');
  Object.assign(field, { type: 'text', autocomplete: 'off', spellcheck: false });
  label.append(make('span', '', t.link), field);
  const problem = make('p', 'room-fault');
  problem.setAttribute('role', 'alert');
  const submit = make('button', 'key main', t.join);
  submit.type = 'submit';
  const link = make('a', '', t.guide);
  link.href = guide;
  form.append(make('p', '', t.lead), steps, label, problem, submit, link);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const lead = asLead(field.value.trim().replace(/^[^#]*#/, ''));
    problem.textContent = lead === undefined ? t.bad : '';
    if (lead !== undefined) join(lead);
  });
  return form;
}

/** The address and the code that phones come in by. */
export function hallPart({ link, typed, code, local }: HallAddress, locale: Locale): HTMLElement {
  const t = roomDeskWords(locale);
  const part = make('details', 'room-hall');
  const address = make('p', 'room-hall-address');
  address.append(make('span', '', typed), make('strong', '', code));
  part.append(make('summary', '', `${t.hall}: ${code}`), address, qrPicture(link, t.qr(link)), make('p', 'label', t.onStage), ...(local ? [make('p', 'room-fault', t.local)] : []));
  return part;
}

/** What the presenter can do with the question that is asked. */
export interface QuestionActions {
  readonly open: (on: boolean) => void;
  readonly show: (on: boolean) => void;
  readonly putAway: () => void;
}

/** The question that is asked: how it stands, what came in so far, and what to do next. */
export function questionView(place: HTMLElement, actions: QuestionActions, locale: Locale): (asked: { readonly question: Question; readonly result: Tallied } | undefined) => void {
  const t = roomDeskWords(locale).question;
  const live = roomLiveWords(locale);
  const card = make('section', 'room-asked');
  const kind = make('p', 'label label-caps');
  const title = make('h3', '');
  const count = make('p', 'room-answers');
  count.setAttribute('role', 'status');
  const figure = make('div', '');
  const ways = make('div', 'room-keys');
  const opener = button('key', '', () => { actions.open(now?.open !== true); });
  const shower = button('key main', '', () => { actions.show(now?.shown !== true); });
  ways.append(opener, shower, button('key', t.putAway, actions.putAway));
  card.append(kind, title, count, ways, figure);
  let now: Question | undefined;
  return (asked) => {
    now = asked?.question;
    if (asked === undefined) {
      card.remove();
      return;
    }
    const { question, result } = asked;
    kind.textContent = [live.kind[question.kind], question.open ? t.open : t.closed, ...(question.shown ? [t.shown] : [])].join(' · ');
    title.textContent = question.text;
    const text = live.result.answers(result.count, countText(result.count, locale));
    if (count.textContent !== text) count.textContent = text;
    opener.textContent = question.open ? t.close : t.reopen;
    shower.textContent = question.shown ? t.hide : t.show;
    const drawn = result.count === 0 ? undefined : resultFigure(question, result, 'small', locale);
    figure.replaceChildren(...(drawn === undefined ? [] : [drawn]));
    if (!card.isConnected) place.append(card);
  };
}

/** The questions from the hall, the newest first. Each keeps its place under the hand while others come. */
export function asksView(place: HTMLElement, actions: { readonly show: (id: string, on: boolean) => void; readonly drop: (id: string) => void }, locale: Locale): (asks: readonly HallAsk[]) => void {
  const t = roomDeskWords(locale).asks;
  const none = make('p', '', t.none);
  const list = make('ul', 'room-asks');
  place.append(make('h3', '', t.title), none, list);
  const items = new Map<string, HTMLElement>();
  return (all) => {
    const asks = all.filter(({ is }) => is !== 'away');
    none.hidden = asks.length > 0;
    for (const [id, item] of items) {
      if (asks.some((ask) => ask.id === id)) continue;
      items.delete(id);
      item.remove();
    }
    for (const { id, text, is } of asks) {
      const shown = is === 'shown';
      let item = items.get(id);
      if (item === undefined) {
        item = make('li', '');
        const ways = make('div', 'room-keys');
        ways.append(
          button('key', '', () => { actions.show(id, items.get(id)?.dataset['shown'] === undefined); }),
          button('key', t.drop, () => { actions.drop(id); }),
        );
        ways.lastElementChild?.setAttribute('aria-label', t.dropOf(text));
        item.append(make('p', '', text), ways);
        items.set(id, item);
        list.prepend(item);
      }
      item.toggleAttribute('data-shown', shown);
      const way = find(item, 'button', HTMLButtonElement);
      way.textContent = shown ? t.hide : t.let;
      way.setAttribute('aria-label', shown ? t.hideOf(text) : t.letOf(text));
      way.setAttribute('aria-pressed', String(shown));
    }
  };
}

/** The end of the room, asked for twice. */
export function endPart(end: () => void, locale: Locale): HTMLElement {
  const t = roomDeskWords(locale).end;
  const part = make('div', 'room-end');
  const sure = make('div', 'room-sure');
  sure.hidden = true;
  const first = button('key', t.button, () => {
    first.hidden = true;
    sure.hidden = false;
    no.focus();
  });
  const no = button('key main', t.no, () => {
    sure.hidden = true;
    first.hidden = false;
    first.focus();
  });
  const ways = make('div', 'room-keys');
  ways.append(no, button('key', t.yes, end));
  sure.append(make('p', '', t.ask), ways);
  part.append(first, sure);
  return part;
}
