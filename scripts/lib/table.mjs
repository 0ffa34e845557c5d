/**
 * A plain table for the terminal; numbers are set to the right.
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 */
export function table(head, rows) {
  const cells = rows.map((row) => row.map(String));
  const widths = head.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)));
  /** @param {string[]} row @param {(string | number)[]} [kinds] */
  const line = (row, kinds = []) =>
    row.map((cell, at) => (typeof kinds[at] === 'number' ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  ').trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...cells.map((row, at) => line(row, rows[at]))].join('\n');
}

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * The smallest value that so large a share of them does not exceed.
 * @param {readonly number[]} values
 * @param {number} share 0 to 1
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
