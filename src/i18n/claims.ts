import type { ClaimId, CorrectionId } from '../model/catalogues/claims.ts';
import type { Locale } from './locales.ts';
import { claimWords as en, correctionWords as correctionsEn } from './en/claims.ts';
import { claimWords as es, correctionWords as correctionsEs } from './es/claims.ts';
import { claimWords as ptBR, correctionWords as correctionsPtBR, type ClaimWords } from './pt-BR/claims.ts';

const dictionaries: Record<Locale, ClaimWords> = { 'pt-BR': ptBR, en, es };

/** The words of a claim: what is claimed, the note beside it, a sentence for each piece of evidence. */
export function claimWords<Id extends ClaimId>(id: Id, locale: Locale): ClaimWords[Id] {
  return dictionaries[locale][id];
}

/** What each correction says. */
export const correctionWords: Record<Locale, Readonly<Record<CorrectionId, string>>> = { 'pt-BR': correctionsPtBR, en: correctionsEn, es: correctionsEs };
