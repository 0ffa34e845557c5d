import type { Locale } from './locales.ts';
import { roomLive as en } from './en/room-live.ts';
import { roomLive as es } from './es/room-live.ts';
import { roomLive as ptBR } from './pt-BR/room-live.ts';
import type { Words } from './words.ts';

export type RoomLiveWords = Words<typeof ptBR>;

const dictionaries: Record<Locale, RoomLiveWords> = { 'pt-BR': ptBR, en, es };

/** What the room says while it runs, in a locale. */
export function roomLiveWords(locale: Locale): RoomLiveWords {
  return dictionaries[locale];
}
