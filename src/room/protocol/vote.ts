/** What an attendee says to a question. The topic tells whose it is and to which question. */
import { isId } from './ids.ts';
import { mostOptions } from './limits.ts';
import { isCount, isFinite, isRefusal, malformed, open, type Refusal } from './text.ts';
import type { Question } from './question.ts';

/** A guessed number; the id of the chosen option; ids of options, the most urgent first, not necessarily all. */
export type Answer = number | string | readonly string[];

export interface Vote {
  /** Grows with each vote of this attendee; the largest counts. */
  readonly seq: number;
  readonly answer: Answer;
}

const isOrder = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.length <= mostOptions && value.every(isId) && new Set(value).size === value.length;

export function readVote(text: string): Vote | Refusal {
  const opened = open(text);
  if (isRefusal(opened)) return opened;
  const { seq, answer } = opened.fields;
  if (!isCount(seq)) return malformed;
  return isFinite(answer) || isId(answer) || isOrder(answer) ? { seq, answer } : malformed;
}

/** Whether an answer is one to this question: a number on its scale, options that it has. */
export function answers(question: Question, answer: Answer): boolean {
  switch (question.kind) {
    case 'guess': return typeof answer === 'number' && answer >= question.scale.low && answer <= question.scale.high;
    case 'choice': return typeof answer === 'string' && question.options.some(({ id }) => id === answer);
    case 'rank': return typeof answer === 'object' && answer.every((chosen) => question.options.some(({ id }) => id === chosen));
  }
}
