import type { Question, Row } from './questions';

/** How far a number may be from ours: a thousandth of a square kilometre, half of which our own rounding takes. */
const NEAR = 0.001;

/** Where an engine answers otherwise than the command line, in words; empty if nowhere. */
export function differences(questions: readonly Question[], answers: Readonly<Record<string, Row[]>>): string[] {
  return questions.flatMap(({ id, expected }) => {
    const found = answers[id];
    if (!found) return [`${id}: no answer`];
    if (found.length !== expected.length) return [`${id}: ${found.length} rows, and ours are ${expected.length}`];
    const ours = expected.toSorted(byKey);
    return found.toSorted(byKey).flatMap((row, i) => rowDifferences(`${id}, row ${i + 1}`, row, ours[i]!));
  });
}

function rowDifferences(where: string, row: Row, ours: Row): string[] {
  const names = [...new Set([...Object.keys(row), ...Object.keys(ours)])];
  return names.filter((name) => !same(row[name], ours[name])).map((name) => `${where}: ${name} is ${row[name]}, and ours ${ours[name]}`);
}

const same = (a: Row[string] | undefined, b: Row[string] | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= NEAR : a === b;

/** Rows in one order, whatever the collation of an engine. */
const KEY = ['effective', 'region', 'from_date', 'holders', 'status'];
const keyOf = (row: Row): string => KEY.map((name) => row[name] ?? '').join('|');
const byKey = (a: Row, b: Row): number => (keyOf(a) < keyOf(b) ? -1 : 1);
