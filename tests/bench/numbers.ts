export const sorted = (values: number[]): number[] => [...values].sort((a, b) => a - b);

/** The value that the share `p` of the values does not exceed (nearest rank). */
export const quantile = (values: number[], p: number): number => sorted(values)[Math.max(0, Math.ceil(values.length * p) - 1)] ?? NaN;
export const median = (values: number[]): number => quantile(values, 0.5);
export const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);

/** A number with three significant digits, as a table shows it. */
export const short = (value: number): string =>
  Number.isFinite(value) ? (Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)) : '-';

/** Rows as an aligned Markdown table; numbers to the right. */
export function table(head: string[], rows: (string | number)[][]): string {
  const cells = [head, ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? short(cell) : cell)))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: string[]): string =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(cells[0]!), rule, ...cells.slice(1).map(line)].join('\n');
}
