import type { Locale } from './locales.ts';
import { deckTools as en } from './en/deck-tools.ts';
import { deckTools as es } from './es/deck-tools.ts';
import { deckTools as ptBR } from './pt-BR/deck-tools.ts';
import type { Words } from './words.ts';

export type DeckToolWords = Words<typeof ptBR>;

const dictionaries: Record<Locale, DeckToolWords> = { 'pt-BR': ptBR, en, es };

/** What the deck's tools say, in a locale. */
export function deckToolWords(locale: Locale): DeckToolWords {
  return dictionaries[locale];
}
