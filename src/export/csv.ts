import { csvFormatRows } from 'd3-dsv';
import { cellOf, type Value } from './cell';

/** RFC 4180, except that lines end in a bare newline, as command lines expect. No cell is run by a spreadsheet (see `cell.ts`). */
export const csv = <Column extends string>(columns: readonly Column[], rows: readonly Partial<Record<Column, Value>>[]): string =>
  `${csvFormatRows([[...columns], ...rows.map((row) => columns.map((column) => cellOf(row[column] ?? '').plain))])}\n`;
