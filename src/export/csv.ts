import { csvFormatRows } from 'd3-dsv';

/** Characters with which a spreadsheet takes a cell for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMERIC = /^[+-]?\d+(\.\d+)?$/;

/** A cell that no spreadsheet will run: a text that begins like a formula gets an apostrophe before it. */
export function safeCell(value: string | number): string {
  const text = String(value);
  return FORMULA.test(text) && !NUMERIC.test(text) ? `'${text}` : text;
}

/** RFC 4180, except that lines end in a bare newline, as command lines expect. */
export const csv = <Column extends string>(columns: readonly Column[], rows: readonly Partial<Record<Column, string | number>>[]): string =>
  `${csvFormatRows([[...columns], ...rows.map((row) => columns.map((column) => safeCell(row[column] ?? '')))])}\n`;
