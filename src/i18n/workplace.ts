import type { Basis, QuestionId, SystemKind, Topic } from '../model/catalogues/workplace-questions.ts';
import type { Locale } from './locales.ts';
import { workplace as ptBR } from './pt-BR/workshop/workplace.ts';
import { basisWords, questionWords, systemKindWords, topicWords, workplaceLive as livePtBR } from './pt-BR/workshop/workplace-words.ts';
import type { Words } from './words.ts';

interface Asked {
  readonly kinds: Readonly<Record<SystemKind, string>>;
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
}

/** Words of the page about one's own workplace, as it is built. */
export const workplace: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR };
/** What it says while it is used, and what its documents say. */
export const workplaceLive: Record<Locale, Words<typeof livePtBR>> = { 'pt-BR': livePtBR };
/** Questions, systems and what the questions lean on. */
export const asked: Record<Locale, Asked> = { 'pt-BR': { kinds: systemKindWords, questions: questionWords, topics: topicWords, bases: basisWords } };
