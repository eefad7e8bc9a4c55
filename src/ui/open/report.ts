import { sayFault } from '../../core/fault';
import type { About } from '../opening';

export const REPORT_FORMATS = ['csv', 'json', 'txt'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
export const REPORT_MIME: Record<ReportFormat, string> = { csv: 'text/csv', json: 'application/json', txt: 'text/plain' };

type Told = Pick<About, 'title' | 'format' | 'assumptions' | 'diagnosis' | 'how'>;

/** What was assumed and found, as a file for whoever made the data. */
export function reportOf({ title, format, assumptions, diagnosis, how }: Told, why: string[], as: ReportFormat): string {
  const { findings } = diagnosis;
  if (as === 'json') return `${JSON.stringify({ title, format, drawing: how, assumptions, findings }, null, 2)}\n`;
  if (as === 'csv') {
    const rows = findings.map(({ severity, kind, count, file, id, at, what, remedy }) => [
      ...[severity, kind, String(count), file, id],
      ...(at ? [String(at[0]), String(at[1])] : ['', '']),
      ...[what, remedy],
    ]);
    return [['severity', 'kind', 'count', 'file', 'id', 'lon', 'lat', 'what', 'remedy'], ...rows].map(line).join('');
  }
  const assumed = assumptions.map(({ count, words }) => `${count} times: ${words}`);
  return [title, '', ...why, '', ...assumed, '', ...findings.map(sayFault), ''].join('\n');
}

const line = (cells: string[]): string => `${cells.map(cell).join(',')}\n`;
/** No spreadsheet may take a text for a formula. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
