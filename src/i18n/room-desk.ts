import type { Locale } from './locales.ts';
import { roomDesk as en } from './en/room-desk.ts';
import { roomDesk as es } from './es/room-desk.ts';
import { roomDesk as ptBR } from './pt-BR/room-desk.ts';
import type { Words } from './words.ts';

export type RoomDeskWords = Words<typeof ptBR>;

const dictionaries: Record<Locale, RoomDeskWords> = { 'pt-BR': ptBR, en, es };

/** What the speaker page says about a room, in a locale. */
export function roomDeskWords(locale: Locale): RoomDeskWords {
  return dictionaries[locale];
}
