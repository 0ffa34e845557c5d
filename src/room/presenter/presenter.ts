/** The room's part of the speaker page: how to open one, how it stands, asking, moderating, ending. */
import { computed, effect } from '@preact/signals-core';
import { download } from '../../calculators/download.ts';
import type { SpeakerDesk } from '../../deck/speaker/speaker.ts';
import { path } from '../../i18n/locales.ts';
import { roomDeskWords } from '../../i18n/room-desk.ts';
import { notify } from '../../numbers/notice.ts';
import { ranges, values } from '../../scenario/store.ts';
import { hallAddress } from '../address.ts';
import { button } from '../dom.ts';
import { adoptStyles } from '../late-styles.ts';
import { forgetLead, keepLead, keptLead, type Lead } from '../lead.ts';
import { pageId } from '../page-id.ts';
import { hereEvery } from '../protocol/limits.ts';
import type { Truth } from '../protocol/result.ts';
import resultStyles from '../result/result.css?inline';
import { countText } from '../result/show-result.ts';
import { roomLine, type RoomLine } from '../room-line.ts';
import { findRooms, type Rooms } from '../settings.ts';
import { askForm } from './ask-form.ts';
import { connectHost } from './host-line.ts';
import styles from './presenter.css?inline';
import { asksView, endPart, hallPart, howToStart, questionView } from './views.ts';
import { find, make } from '../../numbers/elements.ts';

/** How long a server that did not answer is left alone. */
const againMs = 10_000;

export interface RoomDesk {
  /** Joins the room that is led from this browser, or leaves the one that is led no more. */
  readonly settle: () => void;
  /** Shows or puts away the panel. */
  readonly toggle: () => void;
}

/** Makes the panel, and joins where a room is led already. */
export function openPresenter(desk: SpeakerDesk): RoomDesk {
  const { locale } = desk;
  const t = roomDeskWords(locale);
  const me = pageId('megamaquina:sala-mesa');
  adoptStyles(resultStyles, styles);
  const opener = find(document, '[data-room-open]', HTMLButtonElement);
  const panel = make('section', 'speaker-room');
  panel.setAttribute('aria-labelledby', 'speaker-room-title');
  panel.hidden = true;
  const head = make('header', 'room-desk-head');
  const title = make('h2', '', t.title);
  title.id = 'speaker-room-title';
  title.tabIndex = -1;
  const says = make('p', '');
  says.setAttribute('role', 'status');
  const close = button('key', '×', () => { toggle(); opener.focus(); });
  close.setAttribute('aria-label', t.close);
  head.append(title, says, close);
  const body = make('div', 'room-leading');
  panel.append(head, body);
  find(document, 'main.speaker', HTMLElement).append(panel);

  let led: { readonly lead: Lead; readonly close: () => void } | undefined;
  let joining = false;
  /** What is kept nowhere, where the browser keeps nothing. */
  let given: Lead | undefined;

  const say = (text: string): void => { if (says.textContent !== text) says.textContent = text; };
  const showHow = (): void => {
    body.replaceChildren(howToStart(path('/sala/guia/', locale), (lead) => {
      given = lead;
      if (!keepLead(lead)) notify([t.how.notKept], locale);
      settle();
    }, locale));
  };
  const leave = (text: string): void => {
    led?.close();
    led = undefined;
    given = undefined;
    forgetLead();
    say(text);
    showHow();
  };
  const settle = (): void => {
    const lead = keptLead() ?? given;
    if (led !== undefined && (lead?.room !== led.lead.room || lead.secret !== led.lead.secret)) {
      led.close();
      led = undefined;
      if (lead === undefined) {
        say('');
        showHow();
      }
    }
    if (lead === undefined || led !== undefined || joining) return;
    joining = true;
    say(t.standing.connecting);
    findRooms().then(
      (rooms) => {
        joining = false;
        if (rooms === undefined) {
          say(t.how.noRooms);
          showHow();
        } else led = { lead, close: leadRoom(desk, { rooms, id: me, lead, body, say, mark: (text) => { opener.textContent = text; }, leave }) };
      },
      () => {
        // The server is away: it is asked again while a room is led from here.
        joining = false;
        say(t.standing.away);
        setTimeout(settle, againMs);
      },
    );
  };
  const toggle = (): void => {
    panel.hidden = !panel.hidden;
    opener.setAttribute('aria-expanded', String(!panel.hidden));
    if (!panel.hidden) title.focus();
  };
  showHow();
  settle();
  return { settle, toggle };
}

interface Place {
  readonly rooms: Rooms;
  readonly id: string;
  readonly lead: Lead;
  readonly body: HTMLElement;
  readonly say: (text: string) => void;
  /** Writes onto the button that opens the panel. */
  readonly mark: (text: string) => void;
  /** The room is over, or does not want this page. */
  readonly leave: (text: string) => void;
}

/** Joins a room as who leads it; the returned function lets go of it without ending it. */
function leadRoom(desk: SpeakerDesk, { rooms, id, lead, body, say, mark, leave }: Place): () => void {
  const { locale } = desk;
  const t = roomDeskWords(locale);
  const drive: RoomLine = roomLine((message) => void host.say(message));
  const line = connectHost({ url: rooms.url, id, lead, heard: drive.heard, locale });
  const { host, standing, lease } = line;
  const remote = desk.remote.also(drive.open);

  const people = make('p', 'room-people');
  const soon = make('p', 'label', t.peopleSoon);
  const counted = setTimeout(() => { soon.hidden = true; }, hereEvery);
  const asked = make('div', '');
  const over = make('div', 'room-keys');
  const { form, close: closeForm } = askForm(desk, (draft) => {
    const { published: value, ...asked } = draft.kind === 'guess' ? draft : { ...draft, published: undefined };
    published = value;
    host.ask(asked);
  });
  const asks = make('div', '');
  const save = button('key', t.export, () => { download(new Blob([line.csv()], { type: 'text/csv' }), t.exportName); });
  const leading = make('div', 'room-leading');
  leading.append(hallPart(hallAddress(lead.room, rooms.hall), locale), asked, form, asks, save, endPart(() => {
    void line.end().then((done) => { if (done) leave(t.end.done); else notify([t.end.failed], locale); });
  }, locale));
  over.append(button('key main', t.takeOver, () => { host.takeOver(); }), button('key', t.forget, () => { leave(''); }));
  body.replaceChildren(people, soon, over, leading);

  /** What others published of the quantity that is asked: told when the result is shown. */
  let published: number | undefined;
  const truth = (): Truth | undefined => {
    const question = line.asked.peek()?.question;
    if (question?.kind !== 'guess') return undefined;
    const central = values.peek()[question.quantity];
    const range = ranges.peek().get(question.quantity);
    if (typeof central !== 'number' || range === undefined) return undefined;
    return { low: Math.min(range.low, central), central, high: Math.max(range.high, central), ...(published === undefined ? {} : { published }) };
  };
  const showQuestion = questionView(asked, {
    open: (on) => { if (on) host.reopen(); else host.close(); },
    show: (on) => {
      // Nobody answers with the result before their eyes.
      if (line.asked.peek()?.question.open === true) host.close();
      if (on) host.show(truth());
      else host.hide();
    },
    putAway: () => void host.putAway(),
  }, locale);
  const showAsks = asksView(asks, { show: (ask, on) => { host.moderate(ask, on ? 'shown' : 'waiting'); }, drop: (ask) => { host.moderate(ask, 'away'); } }, locale);

  const status = computed(() => (standing.value === 'here' ? t.standing[lease.value] : t.standing[standing.value]));
  const stops = [
    effect(() => { say(status.value); }),
    // What the speaker must see with the panel closed: how many are there, or that nobody is reached.
    effect(() => { mark(standing.value === 'here' ? t.opener.people(countText(line.people.value, locale)) : t.opener.away); }),
    effect(() => { body.dataset['station'] = desk.pictures.value?.markupOf(desk.slide.value)?.dataset['station'] ?? ''; }),
    effect(() => {
      const text = t.people(line.people.value, countText(line.people.value, locale));
      if (people.textContent !== text) people.textContent = text;
    }),
    effect(() => {
      const refused = standing.value === 'refused';
      const mine = lease.value === 'held' || lease.value === 'asking';
      leading.hidden = !mine || refused;
      over.hidden = mine && !refused;
      find(over, 'button', HTMLButtonElement).hidden = refused;
    }),
    effect(() => {
      showQuestion(line.asked.value);
      form.hidden = line.asked.value !== undefined;
    }),
    effect(() => { showAsks(line.asks.value); }),
  ];
  return () => {
    for (const stop of stops) stop();
    clearTimeout(counted);
    mark(t.title);
    closeForm();
    remote.close();
    void host.leave();
  };
}
