import type { AcceleratorId, Precision } from '../model/catalogues/accelerators.ts';
import type { GridId } from '../model/catalogues/grids.ts';
import type { QuantityId } from '../model/quantities.ts';
import { display } from './display.ts';
import type { Display } from './format.ts';
import type { Locale } from './locales.ts';
import { quantities as ptBR, options as ptBROptions } from './pt-BR/quantities.ts';

/** What a quantity is called, in words for people who never saw a GPU. */
export interface QuantityWords {
  /** A short name, without figures: `GPUs para servir`. */
  readonly label: string;
  /** One or two plain sentences on what it is, with the field's English term where it helps. */
  readonly about: string;
}

/** What the choices offer. */
export type OptionId = AcceleratorId | Precision | GridId;

interface Dictionary {
  readonly quantities: Readonly<Record<QuantityId, QuantityWords>>;
  readonly options: Readonly<Record<OptionId, string>>;
}

const dictionaries: Record<Locale, Dictionary> = { 'pt-BR': { quantities: ptBR, options: ptBROptions } };

/** The entry of a table by a key that may be any text. */
function entry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The words of a quantity. @throws RangeError when the model has no such quantity */
export function quantityWords(id: string, locale: Locale): QuantityWords {
  const found = entry(dictionaries[locale].quantities, id);
  if (found === undefined) throw new RangeError(`src/i18n/${locale}/quantities.ts has no quantity "${id}"`);
  return found;
}

/** The name of a choice's option: `h100-sxm` → `Nvidia H100`; what is no option stays as it is. */
export function optionWords(option: string, locale: Locale): string {
  return entry(dictionaries[locale].options, option) ?? option;
}

/** Whether a ratio is read as a percentage, as a multiple or as it is. */
export function displayOf(id: string): Display {
  return entry<Display | undefined>(display, id) ?? 'plain';
}
