import type { QuantityId } from '../model/quantities.ts';
import type { Locale } from './locales.ts';
import { quantities as en } from './en/quantities.ts';
import { quantities as es } from './es/quantities.ts';
import { quantities as ptBR } from './pt-BR/quantities.ts';
import type { QuantityWords } from './quantity-words.ts';

const dictionaries: Record<Locale, Readonly<Record<QuantityId, QuantityWords>>> = { 'pt-BR': ptBR, en, es };

/** The words of a quantity. Some kilobytes: the browser loads them when it must name one. @throws RangeError when the model has no such quantity */
export function quantityWords(id: string, locale: Locale): QuantityWords {
  const table: Readonly<Record<string, QuantityWords>> = dictionaries[locale];
  const found = Object.hasOwn(table, id) ? table[id] : undefined;
  if (found === undefined) throw new RangeError(`src/i18n/${locale}/quantities.ts has no quantity "${id}"`);
  return found;
}
