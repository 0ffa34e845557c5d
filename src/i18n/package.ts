import type { Locale } from './locales.ts';
import { pack as en } from './en/package.ts';
import { pack as es } from './es/package.ts';
import { pack as ptBR } from './pt-BR/package.ts';
import type { Words } from './words.ts';

export type PackageWords = Words<typeof ptBR>;

const dictionaries: Record<Locale, PackageWords> = { 'pt-BR': ptBR, en, es };

/** What the single files for a USB stick say, in a locale. */
export function packageWords(locale: Locale): PackageWords {
  return dictionaries[locale];
}
