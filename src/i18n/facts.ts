import { facts, isFactId, type Fact, type FactId } from '../model/catalogues/facts.ts';
import { dayText } from './dates.ts';
import { ends, formatNumber, formatQuantity, line, type Shown } from './format.ts';
import { defaultLocale, type Locale } from './locales.ts';
import { factWords as en } from './en/facts.ts';
import { factWords as es } from './es/facts.ts';
import type { FactWords } from './fact-words.ts';
import { factWords as ptBR } from './pt-BR/facts.ts';
import { defaultsNow } from '../model/live.ts';
import { words } from './ui.ts';

const dictionaries: Record<Locale, Readonly<Record<FactId, FactWords>>> = { 'pt-BR': ptBR, en, es };

/** The fact of an id. @throws RangeError when there is none */
export function factOf(id: string): Fact {
  if (!isFactId(id)) throw new RangeError(`There is no fact "${id}" in src/model/catalogues/facts.ts`);
  return facts[id];
}

/** What a fact counts, and the caveat beside it. @throws RangeError when there is no such fact */
export function factWords(id: string, locale: Locale): FactWords {
  if (!isFactId(id)) throw new RangeError(`There is no fact "${id}" in src/model/catalogues/facts.ts`);
  return dictionaries[locale][id];
}

/** Facts are shown with all the digits that their source gives. */
const significant = 6;

function shown(value: number, { unit }: Fact, locale: Locale): Shown {
  if (unit === 'share') return formatQuantity(value, 'ratio', locale, 'percent', significant);
  if (unit === 'ratio') return formatQuantity(value, 'ratio', locale, 'times', significant);
  if (unit === 'score') return formatNumber(value, locale, significant);
  return formatQuantity(value, unit, locale, 'plain', significant);
}

/** An ISO year, month or day in the locale's words. */
export function dateText(iso: string, locale: Locale): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const when = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return dayText(when, locale, { timeZone: 'UTC', year: 'numeric', month: 'long', ...(day === undefined ? {} : { day: 'numeric' }) });
}

/** A fact as it stands on a slide; `number` leaves the unit to the sentence around it. */
export function factText(id: string, show: 'line' | 'number', locale: Locale): string {
  const fact = factOf(id);
  const { value } = fact;
  if (value === null) return words(locale).numbers.unpublished;
  if (typeof value === 'string') return fact.unit === 'date' ? dateText(value, locale) : value;
  const parts = typeof value === 'number' ? [shown(value, fact, locale)] : value.map((end) => shown(end, fact, locale));
  // Where the unit is only a name (not %, ×, a currency or a prefixed symbol), the sentence may say it itself.
  const bare = (part: Shown, end: number): string => (show === 'line' ? line(part) : line(formatNumber(end, locale, significant)));
  if (typeof value === 'number') return parts.map((part) => bare(part, value)).join('');
  const [low, high] = value;
  const [first, last] = parts;
  if (first === undefined || last === undefined) return '';
  if (show === 'number') return `${bare(first, low)} ${words(locale).numbers.to} ${bare(last, high)}`;
  return between(first, last, locale);
}

function between(first: Shown, last: Shown, locale: Locale): string {
  return ends(first, last).join(` ${words(locale).numbers.to} `);
}

/** Dollars beside reais say how much it is about, no more. */
const about = 2;

/** What an amount in reais is in dollars, for those who do not count in reais; undefined for anything else. */
export function inDollars(id: string, locale: Locale): string | undefined {
  const { value, unit } = factOf(id);
  if (locale === defaultLocale || !unit.startsWith('BRL') || value === null || typeof value === 'string') return undefined;
  const rate = Number(defaultsNow()['exchangeRate']);
  const ends = (typeof value === 'number' ? [value] : value).map((end) => formatQuantity(end / rate, unit.replace('BRL', 'USD'), locale, 'plain', about));
  const [first, last = first] = ends;
  return first === undefined || last === undefined ? undefined : ends.length === 1 ? line(first) : between(first, last, locale);
}
