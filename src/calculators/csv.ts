/** Tables as files that spreadsheets open: fields by the locale's habit, texts that no spreadsheet takes for a formula. */
import type { Locale } from '../i18n/locales.ts';

interface Habit {
  readonly separator: string;
  readonly decimal: string;
}

/** Where the comma is in the numbers, spreadsheets split at semicolons. */
const commaInNumbers: Habit = { separator: ';', decimal: ',' };
const habits: Record<Locale, Habit> = { 'pt-BR': commaInNumbers, en: { separator: ',', decimal: '.' }, es: commaInNumbers };

/** A cell: numbers with the locale's decimal sign and all their digits, texts quoted where they must be. */
function cell(value: string | number, { separator, decimal }: Habit): string {
  if (typeof value === 'number') return String(value).replace('.', decimal);
  // A text that begins like a formula would be run by some spreadsheets.
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /["\n\r]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a file, with the mark by which spreadsheets know UTF-8. */
export function csv(rows: readonly (readonly (string | number)[])[], locale: Locale): string {
  const habit = habits[locale];
  return `\uFEFF${rows.map((row) => row.map((value) => cell(value, habit)).join(habit.separator)).join('\r\n')}\r\n`;
}
