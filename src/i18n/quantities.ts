import type { Display } from './format.ts';
import type { Locale } from './locales.ts';
import { display } from './display.ts';
import { quantities as ptBR, options as ptBROptions } from './pt-BR/quantities.ts';

/** What a quantity is called, in words for people who never saw a GPU. */
export interface QuantityWords {
  /** A short name: `GPUs para servir`. */
  readonly label: string;
  /** One plain sentence on what it is. */
  readonly about: string;
}

const dictionaries: Record<Locale, { readonly quantities: Readonly<Record<string, QuantityWords>>; readonly options: Readonly<Record<string, string>> }> = {
  'pt-BR': { quantities: ptBR, options: ptBROptions },
};

/** The words of a quantity. @throws RangeError when the dictionary lacks it */
export function quantityWords(id: string, locale: Locale): QuantityWords {
  const found = dictionaries[locale].quantities[id];
  if (found === undefined) throw new RangeError(`src/i18n/${locale}/quantities.ts lacks "${id}"`);
  return found;
}

/** The name of a choice's option: `h100-sxm` → `Nvidia H100`. */
export function optionWords(option: string, locale: Locale): string {
  return dictionaries[locale].options[option] ?? option;
}

/** Whether a ratio is read as a percentage, as a multiple or as it is. */
export function displayOf(id: string): Display {
  return display[id] ?? 'plain';
}
