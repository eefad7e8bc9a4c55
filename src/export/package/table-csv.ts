import { csv } from '../csv';
import type { Table } from './columns';

/** A table as CSV. */
export const tableCsv = <Row>({ columns, rows }: Table<Row>): string =>
  csv(
    columns.map(({ name }) => name),
    rows.map((row) => Object.fromEntries(columns.map(({ name, value }) => [name, value(row) ?? '']))),
  );
