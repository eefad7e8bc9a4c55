import { median } from '../numbers';

/** A number with three significant digits, as a table shows it. */
export const short = (value: number): string =>
  Number.isFinite(value) ? (Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)) : '-';

export interface Ratio {
  typical: number;
  least: number;
  most: number;
}

/** Of runs that went in turn, each against the one beside it: the ratio in the middle, and the smallest and largest. */
export function ratio(ours: readonly number[], theirs: readonly number[]): Ratio {
  if (ours.length !== theirs.length) throw new RangeError(`${ours.length} runs cannot be held against ${theirs.length}`);
  const each = ours.map((own, i) => own / theirs[i]!);
  return { typical: median(each), least: Math.min(...each), most: Math.max(...each) };
}

/** `0.31 (0.28 - 0.35)`. */
export const spread = ({ typical, least, most }: Ratio): string => `${short(typical)} (${short(least)} - ${short(most)})`;

/** The middle of some runs with the smallest and the largest. */
export const runs = (values: readonly number[]): string =>
  spread({ typical: median(values), least: Math.min(...values), most: Math.max(...values) });

export type Cell = string | number;

/** Rows as an aligned Markdown table; numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [head, ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? short(cell) : cell)))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(cells[0]!), rule, ...cells.slice(1).map(line)].join('\n');
}
