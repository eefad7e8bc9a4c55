import type { Value } from '../cell';

/** What a column holds, in the words of the Frictionless table schema. */
export type ColumnType = 'string' | 'number' | 'boolean' | 'date';

/** A column of a table: what it is called, what it holds, and the value of each row (null = nothing to say). */
export interface Column<Row> {
  name: string;
  type: ColumnType;
  description: string;
  required?: true;
  value: (row: Row) => Value | null;
}

/** A table: the same rows and columns whatever file they are written to. `key`: the columns that name a row. */
export interface Table<Row = unknown> {
  name: string;
  title: string;
  columns: Column<Row>[];
  rows: Row[];
  key: string[];
  refers: { columns: string[]; to: string; key: string[] }[];
}
