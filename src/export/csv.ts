/** Characters with which a spreadsheet takes a cell for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMERIC = /^[+-]?\d+(\.\d+)?$/;

/** A cell that no spreadsheet will run: a text that begins like a formula gets an apostrophe before it. */
export function safeCell(value: string | number): string {
  const text = String(value);
  const safe = FORMULA.test(text) && !NUMERIC.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, except that lines end in a bare newline, as command lines expect. */
export function csv<Column extends string>(columns: readonly Column[], rows: readonly Record<Column, string | number>[]): string {
  const lines = rows.map((row) => columns.map((column) => safeCell(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}
