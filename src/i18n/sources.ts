import { sources, type Source, type SourceId } from '../model/catalogues/sources.ts';
import type { Locale } from './locales.ts';
import { sourceNotes as en } from './en/sources.ts';
import { sourceNames as enNames } from './en/source-names.ts';
import { sourceNotes as es } from './es/sources.ts';
import { sourceNames as esNames } from './es/source-names.ts';
import { sourceNotes as ptBR } from './pt-BR/sources.ts';
import type { SourceNames } from './source-names.ts';

/** What should be known about a source before one leans on it. */
export const sourceNotes: Record<Locale, Readonly<Partial<Record<SourceId, string>>>> = { 'pt-BR': ptBR, en, es };

const names: Record<Locale, SourceNames> = { 'pt-BR': {}, en: enNames, es: esNames };
const known = new Map<Locale, Readonly<Record<SourceId, Source>>>();

/** All sources by id, as they are listed in a language. */
export function sourcesIn(locale: Locale): Readonly<Record<SourceId, Source>> {
  const own = known.get(locale)
    ?? (Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, { ...source, ...names[locale][id as SourceId] }])) as Record<SourceId, Source>);
  known.set(locale, own);
  return own;
}
