import { display } from './display.ts';
import type { Display } from './format.ts';
import type { Locale } from './locales.ts';
import type { OptionId } from './option-id.ts';
import { options as en } from './en/options.ts';
import { options as es } from './es/options.ts';
import { options as ptBR } from './pt-BR/options.ts';

const dictionaries: Record<Locale, Readonly<Record<OptionId, string>>> = { 'pt-BR': ptBR, en, es };

/** The name of a choice's option: `h100-sxm` → `Nvidia H100`; what is no option stays as it is. */
export function optionWords(option: string, locale: Locale): string {
  const table: Readonly<Record<string, string>> = dictionaries[locale];
  return Object.hasOwn(table, option) ? (table[option] ?? option) : option;
}

/** Whether a ratio is read as a percentage, as a multiple or as it is. */
export function displayOf(id: string): Display {
  const table: Readonly<Record<string, Display | undefined>> = display;
  return (Object.hasOwn(table, id) ? table[id] : undefined) ?? 'plain';
}
