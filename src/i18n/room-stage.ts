import type { Locale } from './locales.ts';
import { roomStage as en } from './en/room-stage.ts';
import { roomStage as es } from './es/room-stage.ts';
import { roomStage as ptBR } from './pt-BR/room-stage.ts';
import type { Words } from './words.ts';

export type RoomStageWords = Words<typeof ptBR>;

const dictionaries: Record<Locale, RoomStageWords> = { 'pt-BR': ptBR, en, es };

/** What the room says over the stage, in a locale. */
export function roomStageWords(locale: Locale): RoomStageWords {
  return dictionaries[locale];
}
