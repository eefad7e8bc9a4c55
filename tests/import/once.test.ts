/** The doctor's bad files, opened as a reader opens them: the reader of files and the doctor look at the same, and each fault is told once. */
import { expect, test } from 'vitest';
import type { RawFile } from '../../src/core/dated';
import type { Finding } from '../../src/core/diagnosis';
import { readDated, unpack } from '../../src/import';
import { diagnose } from '../../src/doctor';
import { diagnosed } from '../../src/import/diagnosed';
import { once } from '../../src/import/once';
import { file, version, collection } from '../doctor/build';
import { FILE_CASES } from '../doctor/cases-file';
import { OUTLINE_CASES } from '../doctor/cases-outline';
import { TIME_CASES } from '../doctor/cases-time';

type Bag = Record<string, unknown>;
const DATES = { name: 'N', source: 'made up', start_date: '1850-01-01', end_date: '1900-01-01' };
const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

/** The same with dates, so that it is not left out before its outline is looked at. */
function dated(content: unknown): unknown {
  if (!isBag(content)) return content;
  if (Array.isArray(content.features)) return { ...content, features: content.features.map(dated) };
  if (content.type === 'Feature') return { ...content, properties: { ...DATES, ...(content.properties as Bag | undefined) } };
  return 'coordinates' in content ? { type: 'Feature', properties: DATES, geometry: content } : content;
}
const CASES = [...FILE_CASES, ...OUTLINE_CASES, ...TIME_CASES].flatMap(([label, content]): [string, unknown][] => [
  [label, content],
  [`${label}, dated`, dated(content)],
]);

function opened(given: RawFile) {
  const unpacked = unpack([given]);
  const set = readDated(unpacked.files, {});
  const read = [...unpacked.findings, ...set.diagnosis.findings];
  return { read, looked: diagnose(unpacked.files, {}).findings, told: diagnosed(unpacked, set, {}).findings };
}
const kinds = (findings: Finding[]) => findings.map(({ kind }) => kind);
/** Names that are given to one and the same trouble. */
const UNREADABLE = ['empty-file', 'other-format', 'not-text', 'not-json', 'truncated', 'too-deep'];

/** Features of which several things keep them out; that one has no dates is another trouble than that it has no outline. */
function crowded(findings: Finding[]): string[] {
  const errors = findings.filter(({ id, severity, kind }) => id.startsWith('(feature') && severity === 'error' && kind !== 'missing-date');
  const places = errors.map(({ file: of, id }) => `${of} ${id}`);
  return places.filter((place, i) => places.indexOf(place) !== i).sort();
}

test.each(CASES)('%s', (_, content) => {
  const { read, looked, told } = opened(file(content));
  const [ours, theirs] = [read, looked].map((some) => new Set(some.map((each) => JSON.stringify(each)))) as [Set<string>, Set<string>];
  const only = (mine: Set<string>, other: Set<string>) => (each: Finding) =>
    mine.has(JSON.stringify(each)) && !other.has(JSON.stringify(each));
  for (const kind of new Set(kinds(told))) {
    const which = told.filter((each) => each.kind === kind);
    expect(which.some(only(ours, theirs)) && which.some(only(theirs, ours)), `${kind} by both`).toBe(false);
  }
  expect(told.filter(({ kind }) => UNREADABLE.includes(kind)).length).toBeLessThanOrEqual(1);
  expect(crowded(told), 'told twice of one feature, and not by the doctor alone').toEqual(crowded(looked));
  expect(told.length === 0, 'nothing found may get lost altogether').toBe(read.length + looked.length === 0);
});

test.each([
  ['a text cut off', 'not-json'],
  ['Latin 1', 'not-text'],
  ['a topology that grows without end', 'broken-topology'],
  ['a position of one number, dated', 'short-position'],
  ['no geometry, dated', 'null-geometry'],
  ['a date that is none', 'unreadable-date'],
  ['the same feature twice, dated', 'duplicate-feature'],
])('%s is told as %s, and as nothing else', (label, kind) => {
  const [, content] = CASES.find(([each]) => each === label)!;
  expect(kinds(opened(file(content)).told).filter((each) => each !== 'missing-source')).toEqual([kind]);
});

test('what leaves a feature out counts for more than what is odd about it', () => {
  const { told } = opened(file(collection(version('A', '1850', null), version('B', undefined, null))));
  expect(told.filter(({ kind }) => kind === 'missing-date')).toMatchObject([{ severity: 'error' }]);
});

test('faults of two features, or of two files, are two faults', () => {
  const finding = (kind: string, id: string, of = 'F'): Finding => ({
    kind,
    id,
    file: of,
    what: '',
    remedy: '',
    severity: 'error',
    count: 1,
  });
  expect(once([finding('empty-geometry', '(feature 1)')], [finding('shape', '(feature 2)')])).toHaveLength(2);
  expect(once([finding('truncated', '(file)')], [finding('not-json', '(file)', 'G')])).toHaveLength(2);
  expect(once([finding('too-many-vertices', '(file)')], [finding('shape', '(feature 2)')])).toHaveLength(2);
});
