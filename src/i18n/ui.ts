import type { Locale } from './locales.ts';
import { ui as ptBR } from './pt-BR/ui.ts';

/** The same keys and parameters with free words: what every locale must provide. */
export type Words<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Words<T[K]> };
export type Ui = Words<typeof ptBR>;

const dictionaries: Record<Locale, Ui> = { 'pt-BR': ptBR };

/** The interface's words in a locale. */
export function words(locale: Locale): Ui {
  return dictionaries[locale];
}
