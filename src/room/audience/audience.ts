/** Inside the room: follows the stage's slide and numbers, lets go and comes back, shows questions and takes answers. */
import { roomLiveWords } from '../../i18n/room-live.ts';
import type { Locale } from '../../i18n/locales.ts';
import { openPanels } from '../../numbers/panel.ts';
import { bareAddress, replaceAddress } from '../../scenario/address.ts';
import { join } from '../client/audience.ts';
import type { Standing } from '../client/api.ts';
import { isWriting } from '../dom.ts';
import { freshId, spelledCode } from '../protocol/ids.ts';
import type { RoomState } from '../protocol/state.ts';
import { findRooms } from '../settings.ts';
import { bindAsk, showAsks } from './asks.ts';
import { keepRoom, recallRoom, type Kept } from './kept.ts';
import { roomNumbers } from './numbers.ts';
import { questionCard } from './question.ts';
import { openSlides } from './slides.ts';
import { find } from '../../numbers/elements.ts';

/** Set once the page listens for clicks on numbers: whoever leaves and comes back must not have two windows. */
let panels = false;

/**
 * Joins a room and shows it.
 * @param out goes back to the door with a word on why; `hasRooms` is false where this site has none at all
 */
export async function enterRoom(room: string, locale: Locale, out: (text: string, hasRooms?: boolean) => void): Promise<void> {
  const t = roomLiveWords(locale);
  const rooms = await findRooms();
  if (rooms === undefined) {
    out('', false);
    return;
  }
  let kept: Kept = recallRoom(room) ?? { room, id: freshId(), answers: {} };
  keepRoom(kept);
  if (!panels) openPanels(locale);
  panels = true;

  const inside = find(document, '[data-room-in]', HTMLElement);
  const frame = find(inside, '[data-room-slide]', HTMLElement);
  const says = find(inside, '[data-room-says]', HTMLElement);
  const toggle = find(inside, '[data-room-follow]', HTMLButtonElement);
  const previous = find(inside, '[data-room-previous]', HTMLButtonElement);
  const next = find(inside, '[data-room-next]', HTMLButtonElement);
  const standingLine = find(inside, '[data-room-standing]', HTMLElement);
  const gone = new AbortController();
  const { signal } = gone;

  const slides = openSlides(frame, inside.querySelectorAll<HTMLAnchorElement>('[data-room-to]'), locale);
  const numbers = roomNumbers(find(inside, '[data-room-own]', HTMLElement), locale);
  let standing: Standing = 'connecting';
  let state: RoomState | undefined;
  let following = true;
  /** The slide that is looked at alone. */
  let own = '';
  /** The slide that was told last, so that a step of it is not told again. */
  let told = '';

  const card = questionCard(find(inside, '[data-room-question]', HTMLElement), locale, {
    answered: (question) => kept.answers[question],
    vote: (question, answer) => {
      kept = { ...kept, answers: { ...kept.answers, [question]: answer } };
      keepRoom(kept);
      return connection.vote(question, answer);
    },
    isHere: () => standing === 'here',
    station: () => frame.querySelector<HTMLElement>('[data-station]')?.dataset['station'] ?? '',
    changed: () => { show(); },
  });

  const show = (): void => {
    const id = following ? (state?.slide ?? '') : own;
    const hidden = following && card.guessing();
    frame.hidden = hidden || id === '';
    previous.hidden = next.hidden = following;
    toggle.textContent = following ? t.follow.alone : t.follow.back;
    toggle.disabled = state === undefined;
    const at = slides.list.findIndex((slide) => slide.id === id);
    previous.disabled = at <= 0;
    next.disabled = at < 0 || at === slides.list.length - 1;
    writeStanding();
    if (id === '') return;
    slides.show(id, following ? state?.step : undefined).then(
      (known) => {
        if (!known) says.textContent = t.problem.old;
        else if (told !== id && !hidden) tell(id, at);
      },
      () => { says.textContent = t.problem.slide; },
    );
  };
  const tell = (id: string, at: number): void => {
    // A new slide begins at its top, unless somebody is writing.
    if (told !== '' && !isWriting() && frame.getBoundingClientRect().top < 0) frame.scrollIntoView({ block: 'start' });
    told = id;
    says.textContent = t.follow.slideOf(at + 1, slides.list.length, slides.list[at]?.title ?? '');
  };
  const writeStanding = (): void => {
    const { joining, lost, waiting, alone, following: follows } = t.standing;
    const text = standing === 'connecting' ? joining(spelledCode(room)) : standing === 'away' ? lost : state === undefined ? waiting : following ? follows : alone;
    if (standingLine.textContent !== text) standingLine.textContent = text;
    standingLine.dataset['standing'] = standing === 'here' ? (following ? 'following' : 'alone') : standing;
  };

  const leave = (text: string): void => {
    gone.abort();
    connection.leave();
    keepRoom(undefined);
    numbers.close();
    card.show(undefined);
    replaceAddress(bareAddress());
    frame.replaceChildren();
    out(text);
  };

  const goAlone = (id: string): void => {
    following = false;
    own = id;
    show();
  };
  const turn = (by: 1 | -1): void => {
    const slide = slides.list[slides.list.findIndex(({ id }) => id === own) + by];
    if (slide !== undefined) goAlone(slide.id);
  };
  toggle.addEventListener('click', () => {
    if (state === undefined) return;
    following = !following;
    own = state.slide;
    if (following) numbers.takeOver();
    show();
  }, { signal });
  previous.addEventListener('click', () => { turn(-1); }, { signal });
  next.addEventListener('click', () => { turn(1); }, { signal });
  find(inside, '[data-room-leave]', HTMLButtonElement).addEventListener('click', () => { leave(t.problem.left); }, { signal });
  find(inside, '.room-slides', HTMLDetailsElement).addEventListener('click', (event) => {
    const id = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-room-to]')?.dataset['roomTo'] : undefined;
    if (id === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goAlone(id);
    frame.scrollIntoView({ block: 'start' });
  }, { signal });

  const connection = join({
    url: rooms.url,
    room,
    id: kept.id,
    onStanding: (now) => {
      standing = now;
      if (now === 'refused') leave(t.problem.refused);
      else show();
    },
    onState: (now) => {
      if (now === undefined && state !== undefined) {
        leave(t.problem.ended);
        return;
      }
      state = now;
      if (now !== undefined) numbers.follow(now.scenario);
      show();
    },
    onQuestion: (question) => { card.show(question); },
    onResult: (result) => { card.result(result); },
    onShown: (asks) => { showAsks(find(inside, '[data-room-shown]', HTMLElement), asks); },
  });
  bindAsk(find(inside, '[data-room-ask]', HTMLFormElement), (text) => connection.ask(text), () => standing === 'here', signal, locale);

  const door = find(document, '[data-room-door]', HTMLElement);
  // Whoever typed the code goes on from where the room begins.
  const typed = door.contains(document.activeElement);
  door.hidden = true;
  inside.hidden = false;
  if (typed) inside.focus();
  document.documentElement.dataset['inRoom'] = '';
  show();
}

