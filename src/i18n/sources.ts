import { sources, type Source, type SourceId } from '../model/catalogues/sources.ts';
import type { Locale } from './locales.ts';
import { sourceNames as enNames, sourceNotes as en } from './en/sources.ts';
import { sourceNames as esNames, sourceNotes as es } from './es/sources.ts';
import { sourceNames as ptBRNames, sourceNotes as ptBR } from './pt-BR/sources.ts';

/** What should be known about a source before one leans on it. */
export const sourceNotes: Record<Locale, Readonly<Partial<Record<SourceId, string>>>> = { 'pt-BR': ptBR, en, es };

const names = { 'pt-BR': ptBRNames, en: enNames, es: esNames };

/** A source as the locale names it: works keep their titles, our own workings are called in its words. */
export function sourceOf(id: SourceId, locale: Locale): Source {
  return { ...sources[id], ...names[locale][id] };
}
