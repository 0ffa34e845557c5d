import type { SourceId } from '../model/catalogues/sources.ts';
import type { Locale } from './locales.ts';
import { sourceNotes as en } from './en/sources.ts';
import { sourceNotes as es } from './es/sources.ts';
import { sourceNotes as ptBR } from './pt-BR/sources.ts';

/** What should be known about a source before one leans on it. */
export const sourceNotes: Record<Locale, Readonly<Partial<Record<SourceId, string>>>> = { 'pt-BR': ptBR, en, es };
