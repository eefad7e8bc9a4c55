/** Beginnings with which a spreadsheet takes a text for a formula, in wide letters too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMERIC = /^[+-]?\d+(\.\d+)?$/;

/** What stands in one cell of any table of ours. */
export type Value = string | number | boolean;
/**
 * The one rule for every file that a spreadsheet opens: a number is a number, all else is a text, and no text is run. XLSX can say so of a cell
 * (`type`); CSV cannot, so there `plain` has an apostrophe before a text that begins like a formula.
 */
export interface Cell {
  type: 'number' | 'text';
  plain: string;
}

export function cellOf(value: Value): Cell {
  if (typeof value === 'number') return { type: 'number', plain: String(value) };
  const text = String(value);
  return { type: 'text', plain: FORMULA.test(text) && !NUMERIC.test(text) ? `'${text}` : text };
}
