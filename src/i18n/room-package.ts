import type { Locale } from './locales.ts';
import { roomPack as en } from './en/room-package.ts';
import { roomPack as es } from './es/room-package.ts';
import { roomPack as ptBR } from './pt-BR/room-package.ts';
import type { Words } from './words.ts';

export type RoomPackageWords = Words<typeof ptBR>;

const dictionaries: Record<Locale, RoomPackageWords> = { 'pt-BR': ptBR, en, es };

/** What the package of the room says, in a locale. */
export function roomPackageWords(locale: Locale): RoomPackageWords {
  return dictionaries[locale];
}
