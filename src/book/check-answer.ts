/** Whether an answer to a question fits: a number within its tolerance. */
import type { Locale } from '../i18n/locales.ts';
import { parseNumber } from '../i18n/parse.ts';
import { readField } from '../numbers/field.ts';
import { readWithUnit } from '../numbers/typed-unit.ts';

/** `unread`: no number can be seen in the text. */
export type Answered = 'right' | 'high' | 'low' | 'unread';

/** Judges a number: both ways the same factor is allowed. */
export function judgeAnswer(given: number | undefined, truth: number, tolerance: number): Answered {
  if (given === undefined || !Number.isFinite(given)) return 'unread';
  if (given > truth * (1 + tolerance)) return 'high';
  return given < truth / (1 + tolerance) ? 'low' : 'right';
}

/**
 * What was typed: a quantity in the unit that people read, or a bare number of times (`3 vezes`, `3×`).
 * @param quantity the quantity asked for; undefined where the answer is a number of times
 */
export function readAnswer(typed: string, quantity: string | undefined, locale: Locale): number | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (quantity === undefined) return parseNumber(text.replace(/\s*(×|x|vezes|vez)$/iu, ''), locale);
  return readField(quantity, text, locale) ?? readWithUnit(quantity, text, locale);
}
