import type { GlossaryEntry } from './glossary-entry.ts';
import type { Locale } from './locales.ts';
import { glossary as en } from './en/glossary.ts';
import { glossary as es } from './es/glossary.ts';
import { glossary as ptBR } from './pt-BR/glossary.ts';

export type GlossaryId = keyof typeof ptBR;

const dictionaries: Record<Locale, Readonly<Record<GlossaryId, GlossaryEntry>>> = { 'pt-BR': ptBR, en, es };

/** The ids of all terms. */
export const glossaryIds = Object.keys(ptBR) as [GlossaryId, ...GlossaryId[]];

/** The glossary of a locale. */
export function glossaryOf(locale: Locale): Readonly<Record<GlossaryId, GlossaryEntry>> {
  return dictionaries[locale];
}

/** Whether a text names a term, in any of its forms, as whole words. */
export function names(text: string, { term, forms = [] }: GlossaryEntry): boolean {
  return [term, ...forms].some((form) => new RegExp(`(?<![\\p{L}\\p{N}])${form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu').test(text));
}
