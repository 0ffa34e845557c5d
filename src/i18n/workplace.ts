import type { Basis, QuestionId, SystemKind, Topic } from '../model/catalogues/workplace-questions.ts';
import type { Locale } from './locales.ts';
import { workplace as en } from './en/workshop/workplace.ts';
import { workplace as es } from './es/workshop/workplace.ts';
import { workplace as ptBR } from './pt-BR/workshop/workplace.ts';
import * as wordsEn from './en/workshop/workplace-words.ts';
import * as wordsEs from './es/workshop/workplace-words.ts';
import * as wordsPtBR from './pt-BR/workshop/workplace-words.ts';
import type { Words } from './words.ts';

interface Asked {
  readonly kinds: Readonly<Record<SystemKind, string>>;
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
}

function askedIn({ systemKindWords: kinds, questionWords: questions, topicWords: topics, basisWords: bases }: Omit<typeof wordsPtBR, 'workplaceLive'>): Asked {
  return { kinds, questions, topics, bases };
}

/** Words of the page about one's own workplace, as it is built. */
export const workplace: Record<Locale, Words<typeof ptBR>> = { 'pt-BR': ptBR, en, es };
/** What it says while it is used, and what its documents say. */
export const workplaceLive: Record<Locale, Words<typeof wordsPtBR.workplaceLive>> = { 'pt-BR': wordsPtBR.workplaceLive, en: wordsEn.workplaceLive, es: wordsEs.workplaceLive };
/** Questions, systems and what the questions lean on. */
export const asked: Record<Locale, Asked> = { 'pt-BR': askedIn(wordsPtBR), en: askedIn(wordsEn), es: askedIn(wordsEs) };
