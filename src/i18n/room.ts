import type { Locale } from './locales.ts';
import { room as en } from './en/room.ts';
import { room as es } from './es/room.ts';
import { room as ptBR } from './pt-BR/room.ts';
import type { Words } from './words.ts';

const dictionaries: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };

/** The words of the room's pages as they are built, in a locale. */
export function roomWords(locale: Locale): Words<typeof ptBR> {
  return dictionaries[locale];
}
