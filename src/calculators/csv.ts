/** Tables as files that spreadsheets open: fields by the locale's habit, texts that no spreadsheet takes for a formula. */

/** Brazil's spreadsheets split at semicolons, because the comma is in the numbers. */
const separator = ';';
const decimal = ',';

/** A cell: numbers with the locale's decimal sign and all their digits, texts quoted where they must be. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', decimal);
  // A text that begins like a formula would be run by some spreadsheets.
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /["\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a file, with the mark by which spreadsheets know UTF-8. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
}
