import type { ClaimId } from '../model/catalogues/claims.ts';
import type { Locale } from './locales.ts';
import { claimWords as ptBR, type ClaimWords } from './pt-BR/claims.ts';

const dictionaries: Record<Locale, ClaimWords> = { 'pt-BR': ptBR };

/** The words of a claim: what is claimed, the note beside it, a sentence for each piece of evidence. */
export function claimWords<Id extends ClaimId>(id: Id, locale: Locale): ClaimWords[Id] {
  return dictionaries[locale][id];
}
