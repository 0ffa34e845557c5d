/** The deck as the stage of a room: tells the hall where the talk is, obeys a presenter elsewhere, shows code and results. */
import { playlistHere } from '../../deck/playlist-here.ts';
import { effect } from '@preact/signals-core';
import { follow } from '../../deck/speaker/follow.ts';
import type { Stage } from '../../deck/stage.ts';
import type { Locale } from '../../i18n/locales.ts';
import { roomStageWords } from '../../i18n/room-stage.ts';
import { notify } from '../../numbers/notice.ts';
import { toQuery } from '../../scenario/link.ts';
import { frozen, shownInputs } from '../../scenario/store.ts';
import type { Standing } from '../client/api.ts';
import { hallAddress } from '../address.ts';
import { present, type Presenting } from '../client/presenter.ts';
import { adoptStyles } from '../late-styles.ts';
import { forgetLead, keptLead, type Lead } from '../lead.ts';
import { pageId } from '../page-id.ts';
import { longestQuery } from '../protocol/limits.ts';
import { readQuestion } from '../protocol/question.ts';
import { readResult } from '../protocol/result.ts';
import { readSpeaker, sealForRoom } from '../protocol/speaker.ts';
import type { RoomState } from '../protocol/state.ts';
import { topicsOf } from '../protocol/topics.ts';
import resultStyles from '../result/result.css?inline';
import { roomLine } from '../room-line.ts';
import { findRooms, type Rooms } from '../settings.ts';
import { roomSheets, type Sheets } from './sheets.ts';
import styles from './stage.css?inline';
import { make } from '../../numbers/elements.ts';

/** A drag of a control is told to the hall this often; the last always comes. */
const tellEveryMs = 120;
/** How long a server that did not answer is left alone. */
const againMs = 10_000;

export interface RoomStage {
  /** Joins the room that is led from this browser, or leaves the one that is led no more. */
  readonly settle: () => void;
  /** Shows or puts away the room's code. */
  readonly toggleCode: () => void;
}

interface Joined {
  readonly lead: Lead;
  readonly sheets: Sheets;
  readonly close: () => void;
}

/** Joins where a room is led already. */
export function openRoomStage(stage: Stage): RoomStage {
  const locale = document.documentElement.lang as Locale;
  const t = roomStageWords(locale);
  const me = pageId('megamaquina:sala-palco');
  adoptStyles(resultStyles, styles);
  let joined: Promise<Joined | undefined> | undefined;
  let current: Joined | undefined;

  const leave = (text?: string): void => {
    current?.close();
    current = undefined;
    joined = undefined;
    if (text !== undefined) notify([text], locale);
  };
  const settle = (): void => {
    const lead = keptLead();
    if (current !== undefined && (lead?.room !== current.lead.room || lead.secret !== current.lead.secret)) leave(lead === undefined ? t.ended : undefined);
    if (lead === undefined) return;
    joined ??= findRooms().then(
      (rooms) => {
        if (rooms === undefined) {
          joined = undefined;
          return undefined;
        }
        current = joinAsStage(stage, me, lead, rooms, locale, leave);
        return current;
      },
      () => {
        // The server is away: it is asked again while a room is led from here.
        joined = undefined;
        setTimeout(settle, againMs);
        return undefined;
      },
    );
  };
  settle();
  return {
    settle,
    toggleCode: () => {
      settle();
      if (joined === undefined) {
        notify([t.none], locale);
        return;
      }
      void joined.then((room) => {
        if (room === undefined) notify([t.noRooms], locale);
        else room.sheets.toggleCode();
      });
    },
  };
}

function joinAsStage(stage: Stage, id: string, lead: Lead, { url, hall }: Rooms, locale: Locale, leave: (text?: string) => void): Joined {
  const t = roomStageWords(locale);
  const { room, secret } = lead;
  const topics = topicsOf(room);
  const playlist = playlistHere();
  const sheets = roomSheets(hallAddress(room, hall), () => stage.slides[stage.place.peek().index]?.dataset['station'] ?? '', locale);
  let standing: Standing = 'connecting';
  let holds = false;
  let told = false;
  let wasHere = false;

  const wire = roomLine((message) => {
    const text = holds ? sealForRoom(message) : undefined;
    if (typeof text === 'string') void connection.say(topics.heard, text);
  });
  const connection: Presenting = present({
    url,
    room,
    secret,
    id,
    as: 'stage',
    follow: [topics.drive, topics.state, topics.question, topics.result],
    hear: (topic, text, gate) => {
      if (topic === topics.drive) {
        const message = holds ? gate.read(text, readSpeaker) : undefined;
        if (message !== undefined) wire.heard(message);
      } else if (topic === topics.state) {
        // Only the end of the room erases it.
        if (text === '' && told) {
          forgetLead();
          leave(t.ended);
        }
      } else if (topic === topics.question) {
        const question = text === '' ? undefined : gate.readNext(topic, text, readQuestion);
        if (text === '' || question !== undefined) sheets.question(question);
      } else if (topic === topics.result) {
        const result = text === '' ? undefined : gate.readNext(topic, text, readResult);
        if (text === '' || result !== undefined) sheets.result(result);
      }
    },
    onLease: (state) => {
      holds = state === 'held';
      // What waited to be said may be older than what another stage has said since.
      if (holds && told) tell();
      if (state === 'free') connection.takeOver();
      if (state === 'taken') offerTakeOver();
    },
    onStanding: (now) => {
      standing = now;
      wasHere ||= now === 'here';
      if (now !== 'refused') return;
      // A room of another day: nobody in the hall needs to read of it.
      if (!wasHere) forgetLead();
      leave(wasHere ? t.refused : undefined);
    },
  });
  const line = follow(stage).also(wire.open);

  /** Another deck is the stage: this one takes over only when somebody says so. */
  const offerTakeOver = (): void => {
    const remove = notify([t.other], locale);
    const take = make('button', '', t.takeOver);
    take.type = 'button';
    take.addEventListener('click', () => {
      remove();
      connection.takeOver();
    });
    document.querySelector('[data-notice] button')?.before(take);
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  let toldAt = -tellEveryMs;
  let next: Omit<RoomState, 'seq' | 'at'> | undefined;
  const tell = (): void => {
    timer = undefined;
    toldAt = performance.now();
    told = true;
    if (next !== undefined) connection.keep(topics.state, { seq: connection.next(), ...next, at: Date.now() });
  };
  const stop = effect(() => {
    const { slide, step } = stage.place.value;
    const scenario = toQuery(shownInputs.value);
    if (next !== undefined && next.slide !== slide) sheets.stepAside();
    next = { slide, step, scenario: scenario.length > longestQuery ? '' : scenario, playlist, ...(frozen.value ? { frozen: true } : {}) };
    if (timer !== undefined) return;
    const left = tellEveryMs - (performance.now() - toldAt);
    // At once where it may: the timers of a covered window sleep.
    if (left <= 0) tell();
    else timer = setTimeout(tell, left);
  });

  return {
    lead,
    sheets,
    close: () => {
      stop();
      clearTimeout(timer);
      line.close();
      sheets.close();
      if (standing !== 'refused') void connection.leave();
    },
  };
}
