/** Results as a table: only what was counted of all together. */
import type { Question } from '../protocol/question.ts';
import { edges } from './bins.ts';
import type { Tallied } from './tally.ts';

/** A question that was asked, and what came out. */
export interface Finished {
  readonly question: Question;
  readonly result: Tallied;
}

/** Words of the table's head. */
export interface TableWords {
  readonly question: string;
  readonly answer: string;
  readonly from: string;
  readonly to: string;
  readonly people: string;
  readonly points: string;
  readonly all: string;
}

type Cell = string | number;

/** One row for each bar or option, and one for all who answered. */
export function table(finished: readonly Finished[], words: TableWords): readonly (readonly Cell[])[] {
  const head = [words.question, words.answer, words.from, words.to, words.people, words.points];
  return [head, ...finished.flatMap(({ question, result }) => [...rows(question, result), [question.text, words.all, '', '', result.count, '']])];
}

function rows(question: Question, result: Tallied): readonly (readonly Cell[])[] {
  if (question.kind === 'guess') {
    const marks = edges(question.scale);
    return result.kind === 'guess' ? result.bins.map((people, n) => [question.text, '', marks[n] ?? '', marks[n + 1] ?? '', people, '']) : [];
  }
  return question.options.map(({ text }, n) => {
    if (result.kind === 'rank') return [question.text, text, '', '', result.firsts[n] ?? 0, result.points[n] ?? 0];
    return [question.text, text, '', '', result.kind === 'choice' ? (result.counts[n] ?? 0) : 0, ''];
  });
}
