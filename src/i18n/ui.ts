import type { Locale } from './locales.ts';
import { ui as en } from './en/ui.ts';
import { ui as es } from './es/ui.ts';
import { ui as ptBR } from './pt-BR/ui.ts';
import type { Words } from './words.ts';

export type Ui = Words<typeof ptBR>;

const dictionaries: Record<Locale, Ui> = { 'pt-BR': ptBR, en, es };

/** The interface's words in a locale. */
export function words(locale: Locale): Ui {
  return dictionaries[locale];
}
