/** The door of the room: a link or a typed code. Everything behind it is loaded once there is a code. */
import { roomLiveWords } from '../../i18n/room-live.ts';
import type { Locale } from '../../i18n/locales.ts';
import { bareAddress, replaceAddress } from '../../scenario/address.ts';
import { readCode } from '../protocol/ids.ts';
import { readFragment, toFragment } from '../protocol/link.ts';
import { find } from '../../numbers/elements.ts';

/** Brings the page to life. */
export function audiencePage(): void {
  const locale = document.documentElement.lang as Locale;
  const t = roomLiveWords(locale).problem;
  const form = find(document, '[data-room-form]', HTMLFormElement);
  const field = find(form, 'input', HTMLInputElement);
  const send = find(form, 'button', HTMLButtonElement);
  const problem = find(form, '[data-room-problem]', HTMLElement);
  const none = find(document, '[data-room-none]', HTMLElement);
  const door = find(document, '[data-room-door]', HTMLElement);
  let inside = false;

  /** Back at the door, with a word on why. */
  const out = (text: string, hasRooms = true): void => {
    inside = false;
    document.documentElement.removeAttribute('data-in-room');
    door.hidden = false;
    find(document, '[data-room-in]', HTMLElement).hidden = true;
    problem.textContent = text;
    none.hidden = hasRooms;
    send.disabled = false;
  };
  const enter = (room: string): void => {
    if (inside) return;
    inside = true;
    send.disabled = true;
    none.hidden = true;
    problem.textContent = '';
    // Also takes a secret out of the address, should somebody open the presenter's link here.
    replaceAddress(bareAddress() + toFragment({ room }));
    import('./audience.ts').then(({ enterRoom }) => enterRoom(room, locale, out)).catch(() => { out(t.unreachable); });
  };
  const read = (): void => {
    if (location.hash === '') return;
    const link = readFragment(location.hash);
    field.value = location.hash.slice(1).split('.')[0] ?? '';
    if (link === undefined) out(t.code);
    else enter(link.room);
  };

  send.disabled = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const room = readCode(field.value);
    if (room !== undefined) {
      enter(room);
      return;
    }
    out(t.code);
    field.focus();
  });
  addEventListener('hashchange', read);
  read();
}
