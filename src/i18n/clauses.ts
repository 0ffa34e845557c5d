import type { ClauseId } from '../model/catalogues/clauses.ts';
import type { Locale } from './locales.ts';
import * as en from './en/clauses.ts';
import * as es from './es/clauses.ts';
import * as ptBR from './pt-BR/clauses.ts';

interface Dictionary {
  readonly themes: typeof ptBR.clauseThemes;
  readonly forces: typeof ptBR.clauseForces;
  readonly clauses: Readonly<Record<ClauseId, { readonly title: string; readonly text: string; readonly note?: string }>>;
}

const dictionary = ({ clauseThemes: themes, clauseForces: forces, clauseWords: clauses }: typeof ptBR): Dictionary => ({ themes, forces, clauses });

export const clauseWords: Record<Locale, Dictionary> = {
  'pt-BR': dictionary(ptBR),
  en: dictionary(en),
  es: dictionary(es),
};
