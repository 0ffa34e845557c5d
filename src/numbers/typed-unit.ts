/**
 * Reads what people type with its unit: `300 MW`, `15 trilhões de tokens`, `US$ 60/MWh`, `5 anos`. Loaded when a field
 * cannot be read as a bare number.
 */
import { formatQuantity } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { parseNumber, perWord, withoutOf } from '../i18n/parse.ts';
import { unitOf } from '../model/live.ts';
import { readField } from './field.ts';

const currencies: Readonly<Record<string, RegExp>> = { USD: /^(us\$|u\$|\$)\s*/i, BRL: /^r\$\s*/i };
/** Symbols as people write them, by unit of the model. */
const symbols: Readonly<Record<string, string>> = { W: 'W', VA: 'VA', Wh: 'Wh', byte: 'B', s: 's' };
const prefixes: Readonly<Record<string, number>> = { '': 1, m: 1e-3, k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 };

/** The value in the model's unit; undefined when the text is no number or names another unit. */
export function readWithUnit(id: string, typed: string, locale: Locale): number | undefined {
  const unit = unitOf(id);
  const [over = ''] = unit.split('/');
  const text = typed.normalize('NFKC').trim().replace(currencies[over] ?? /^$/, '');
  const match = /^([+-]?[\d.,\s]*\d(?:e[+-]?\d{1,3})?)\s*(.*)$/isu.exec(text);
  if (match === null) return undefined;
  const [, digits = '', rest = ''] = match;
  const bare = withSymbol(digits, rest, unit, over, id, locale);
  if (bare !== undefined) return bare;
  // The first words may be a large number's: `15 trilhões de tokens`, `1,5 mil millones de tokens`.
  const words = rest.split(/\s+/);
  for (const count of [2, 1]) {
    const number = `${digits} ${words.slice(0, count).join(' ')}`;
    if (words.length < count || parseNumber(number, locale) === undefined) continue;
    const tail = withoutOf(words.slice(count).join(' '), locale);
    const scaled = readField(id, number, locale);
    if (scaled !== undefined && (tail === '' || isNamed(tail, unit, locale))) return scaled;
  }
  return isNamed(rest, unit, locale) ? readField(id, digits, locale) : undefined;
}

/** `300 MW`, `8 ms`, `60/MWh`: a symbol with its prefix, above or below the line. */
function withSymbol(digits: string, rest: string, unit: string, over: string, id: string, locale: Locale): number | undefined {
  const value = parseNumber(digits, locale);
  if (value === undefined) return undefined;
  if (rest === '') return readField(id, digits, locale);
  const symbol = symbols[over];
  if (symbol !== undefined) {
    const [, prefix, tail = ''] = new RegExp(`^([mkKMGTP]?)${symbol}(?:\\s*(?:/|${perWord(locale)}\\s).*)?$`, 'u').exec(rest) ?? [];
    return prefix === undefined || tail !== '' ? undefined : value * (prefixes[prefix] ?? 1);
  }
  if (!(over in currencies)) return undefined;
  const [, below = ''] = unit.split('/');
  const [, prefix] = new RegExp(`^(?:/|${perWord(locale)}\\s)\\s*([kMG]?)${symbols[below] ?? '-'}$`, 'u').exec(rest) ?? [];
  return prefix === undefined ? undefined : value / (prefixes[prefix] ?? 1);
}

/** Whether words name a unit as we write it, whole or without what stands below the line, singular or plural. */
function isNamed(words: string, unit: string, locale: Locale): boolean {
  const wanted = words.toLowerCase().replace(/\s*\/\s*/g, ` ${perWord(locale)} `);
  return [1, 2].some((count) => {
    const written = formatQuantity(count, unit, locale).unit.toLowerCase();
    return written === wanted || written.startsWith(`${wanted} `);
  });
}
