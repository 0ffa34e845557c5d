/** The way from deck and speaker page into a room. All of it but this is loaded once a room is led from here, or asked for. */
import type { SpeakerDesk } from '../deck/speaker/speaker.ts';
import { roomAsked, type Stage } from '../deck/stage.ts';
import { liveWords } from '../i18n/live.ts';
import type { Locale } from '../i18n/locales.ts';
import { notify } from '../numbers/notice.ts';
import { leadKey, mayLead } from './lead-key.ts';

/** Opens the room's part of a page once, and lets it know what came before. */
function door<Inside>(load: () => Promise<Inside>): (use: (inside: Inside) => void) => void {
  let inside: Promise<Inside> | undefined;
  return (use) => {
    inside ??= load();
    inside.then(use, () => {
      // What could not be fetched is asked for again.
      inside = undefined;
      notify([liveWords(document.documentElement.lang as Locale).numbers.notLoaded], document.documentElement.lang as Locale);
    });
  };
}

/** Calls `join` when a room may be led from this browser: now, or as soon as another window of it learns of one. */
function whenLed(join: () => void): void {
  if (mayLead()) join();
  addEventListener('storage', ({ key }) => { if (key === leadKey || key === null) join(); });
}

/** Makes the deck the stage of a room that is led from this browser, and shows its code when somebody asks. */
export function deckDoor(stage: Stage): void {
  if (document.documentElement.dataset['package'] !== undefined) {
    const locale = document.documentElement.lang as Locale;
    document.addEventListener(roomAsked, () => { notify([liveWords(locale).deck.noRoom], locale); });
    return;
  }
  const enter = door(async () => (await import('./stage/room-stage.ts')).openRoomStage(stage));
  whenLed(() => { enter((room) => { room.settle(); }); });
  document.addEventListener(roomAsked, () => { enter((room) => { room.toggleCode(); }); });
}

/** Opens the room's part of the speaker page when a room is led from this browser, or its button is pressed. */
export function deskDoor(desk: SpeakerDesk): void {
  const enter = door(async () => (await import('./presenter/presenter.ts')).openPresenter(desk));
  whenLed(() => { enter((room) => { room.settle(); }); });
  document.querySelector('[data-room-open]')?.addEventListener('click', () => { enter((room) => { room.toggle(); }); });
}
