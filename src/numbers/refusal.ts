import { line } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { optionWords } from '../i18n/options.ts';
import { quantityWords } from '../i18n/quantities.ts';
import { liveWords } from '../i18n/live.ts';
import { refusals } from '../i18n/refusals.ts';
import type { InputProblem } from '../model/live.ts';
import { shown } from './show.ts';

/** A refusal in the reader's language: the value, what is legal, and that the last good state stands. */
export function refusalText(problem: InputProblem, locale: Locale): string {
  const t = refusals[locale];
  const { id, code, bounds, options } = problem;
  const value = String(problem.value).slice(0, 40);
  if (code === 'unknown') return `${t.unknown(id)} ${liveWords(locale).numbers.kept}`;
  const label = quantityWords(id, locale).label;
  // A name is asked for, and has no unit: whatever came is quoted.
  if (options !== undefined) return `${t.option(label, value, options.map((option) => optionWords(option, locale)).join(', '))} ${liveWords(locale).numbers.kept}`;
  // Numbers without a name in words are quoted as they came.
  const given = typeof problem.value === 'number' && Math.abs(problem.value) < 1e21 ? line(shown(id, problem.value, locale, 6)) : value;
  if (code === 'result') return `${t.result(label, given)} ${liveWords(locale).numbers.kept}`;
  if (bounds === undefined || code === 'type') return `${t.notANumber(label, value)} ${liveWords(locale).numbers.kept}`;
  const [low, high] = bounds.map((bound) => line(shown(id, bound, locale, 6)));
  return `${t.bounds(label, given, low ?? '', high ?? '')} ${liveWords(locale).numbers.kept}`;
}

/** Refusals beyond these are counted, not listed. */
const listed = 4;

/** What a link asked for in vain, line by line. */
export function linkLines(refused: readonly InputProblem[], version: string | undefined, locale: Locale): readonly string[] {
  const t = refusals[locale];
  return [
    ...(version === undefined ? [] : [t.version(version)]),
    ...refused.slice(0, listed).map((problem) => refusalText(problem, locale)),
    ...(refused.length > listed ? [t.more(refused.length - listed)] : []),
  ];
}
