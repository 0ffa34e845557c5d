import type { Locale } from './locales.ts';
import { roomLive as ptBR } from './pt-BR/room-live.ts';
import type { Words } from './words.ts';

export type RoomLiveWords = Words<typeof ptBR>;

const dictionaries: Record<Locale, RoomLiveWords> = { 'pt-BR': ptBR };

/** What the room says while it runs, in a locale. */
export function roomLiveWords(locale: Locale): RoomLiveWords {
  return dictionaries[locale];
}
