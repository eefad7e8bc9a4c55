/** Bad files, each with what must be said of it, and nothing else. */
import { describe, expect, test } from 'vitest';
import { FINDING_KINDS } from '../../src/core/finding-kinds';
import { diagnose } from '../../src/doctor';
import { told, file, box, collection, polygon, version } from './build';
import { FILE_CASES } from './cases-file';
import { OUTLINE_CASES } from './cases-outline';
import { TIME_CASES } from './cases-time';

const ALL = [...FILE_CASES, ...OUTLINE_CASES, ...TIME_CASES];

describe.each([
  ['a file', FILE_CASES],
  ['an outline', OUTLINE_CASES],
  ['dates and words', TIME_CASES],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_label, content, ...said) => expect(told(content)).toEqual(said));
});

test('every kind of fault has its case, but those that need great or many files', () => {
  const kinds = new Set(ALL.flatMap(([, , ...said]) => said.map((each) => each.split(' ')[0])));
  expect(FINDING_KINDS.filter((kind) => !kinds.has(kind))).toEqual(['too-large', 'duplicate-file', 'not-all-checked']);
});

test('a file that is larger than what is read, and one that is given twice', () => {
  const land = file(polygon(box(0, 0, 1)), 'a');
  const kinds = (options: object) => diagnose([land], options).findings.map(({ kind }) => kind);
  expect(kinds({ bytes: 10 })).toEqual(['too-large']);
  expect(kinds({ vertices: 4 })).toEqual(['too-large']);
  expect(diagnose([land, { ...land, name: 'b' }]).findings).toMatchObject([{ kind: 'duplicate-file', file: 'b' }]);
});

test('what was not compared is told', () => {
  const land = file(collection(...Array.from({ length: 40 }, (_, i) => version(`A${i}`, '1850', null, polygon(box(0, 0, i + 1))))));
  expect(diagnose([land], { work: 100 }).findings.map(({ kind }) => kind)).toContain('not-all-checked');
});

test('many of a kind are told once, with their number and the first places', () => {
  const clockwise = Array.from({ length: 1200 }, (_, i) => ({
    type: 'Feature',
    properties: {},
    geometry: polygon(box((i % 40) * 4, Math.floor(i / 40) * 2, 1).toReversed()),
  }));
  expect(told(collection(...clockwise))).toEqual([
    'winding (feature 1) 0,0: an outer ring runs clockwise (1,200 times: also (feature 2) at 4,0; (feature 3) at 8,0)',
  ]);
});
