import writeXlsx, { type Cell, type Row } from 'write-excel-file/universal';
import type { Transfer } from '../core/change';
import type { Atlas } from '../core/model';
import { cellOf } from './cell';
import { provenance, type ChangeQuery, type ExportMeta } from './meta';
import { CHANGE_COLUMNS, toldRows } from './rows';

const COLUMNS = [...CHANGE_COLUMNS, 'sources'] as const;

/**
 * A workbook of two sheets: `Transfers`, a row each with its sources, and `About`, what the file rests on. Every text is a cell of type
 * text, so that no name is ever run as a formula; dates stay texts too, because a spreadsheet knows no day before 1900.
 */
export async function changeXlsx(
  atlas: Atlas,
  transfers: readonly Transfer[],
  query: ChangeQuery,
  meta: ExportMeta = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = toldRows(atlas, transfers, query, meta);
  const table = [COLUMNS.map(head), ...rows.map((row) => COLUMNS.map((column) => cell(row[column] ?? '')))];
  const about = Object.entries(provenance(atlas, transfers, query, meta)).flatMap(([name, value]): Row[] =>
    [value].flat().map((line) => [head(name), { ...text(line.slice(0, CELL)), wrap: true }]),
  );
  const blob = await writeXlsx([
    { sheet: 'Transfers', data: table, columns: COLUMNS.map((name) => ({ width: WIDE[name] ?? 14 })), stickyRowsCount: 1 },
    { sheet: 'About', data: about, columns: [{ width: 14 }, { width: 110 }] },
  ]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** A cell of a workbook holds no more characters: only the outline of an area can be longer. */
const CELL = 32_767;

/** Columns wider than a date or a number, in characters. */
const WIDE: Partial<Record<(typeof COLUMNS)[number], number>> = { region: 24, region_name: 36, settlement: 24, sources: 80 };

const text = (value: string) => ({ value, type: String });
const head = (name: string) => ({ ...text(name), fontWeight: 'bold' as const });
const cell = (value: string | number): Cell => (cellOf(value).type === 'number' ? { value, type: Number } : text(String(value)));
