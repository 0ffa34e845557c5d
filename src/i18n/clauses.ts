import type { ClauseId } from '../model/catalogues/clauses.ts';
import type { Locale } from './locales.ts';
import { clauseForces, clauseThemes, clauseWords as ptBR } from './pt-BR/clauses.ts';

interface Dictionary {
  readonly themes: typeof clauseThemes;
  readonly forces: typeof clauseForces;
  readonly clauses: Readonly<Record<ClauseId, { readonly title: string; readonly text: string; readonly note?: string }>>;
}

export const clauseWords: Record<Locale, Dictionary> = {
  'pt-BR': { themes: clauseThemes, forces: clauseForces, clauses: ptBR },
};
