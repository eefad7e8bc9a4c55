/** What must hold for every file: intervals come back as the days that they were, and nothing ever throws. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { dayOf, toIso, ymd } from '../../src/core/time';
import { readDated, recognise, unpack } from '../../src/import';
import { asFile, collection, feature, SHAPES, square, zipped } from './fixtures/aland';

vi.setConfig({ testTimeout: 60_000 });

const day = fc.integer({ min: dayOf(1001, 1, 1), max: dayOf(2020, 12, 31) });
/** A history of one thing without holes: at least four versions, so that the data show how their ends are meant. */
const history = fc.uniqueArray(day, { minLength: 6, maxLength: 12 }).map((days) => days.sort((a, b) => a - b));

const compact = (of: number) => Number(toIso(of).replaceAll('-', ''));
const slashed = (of: number) => toIso(of).replaceAll('-', '/');
const parts = (of: number, prefix: string) => {
  const { y, m, d } = ymd(of);
  return { [`${prefix}year`]: y, [`${prefix}month`]: m, [`${prefix}day`]: d };
};
const STYLES: [name: string, (from: number, to: number) => Record<string, unknown>][] = [
  ['OpenHistoricalMap', (from, to) => ({ name: 'A', start_date: toIso(from), end_date: toIso(to) })],
  ['OpenHistoricalMap with inclusive ends', (from, to) => ({ name: 'A', start_date: toIso(from), end_date: toIso(to - 1) })],
  ['CShapes', (from, to) => ({ country_name: 'A', gwcode: 1, gwsdate: toIso(from), gwedate: toIso(to - 1) })],
  ['CShapes in parts', (from, to) => ({ country_name: 'A', gwcode: 1, ...parts(from, 'gws'), ...parts(to - 1, 'gwe') })],
  ['Newberry', (from, to) => ({ ID: 'a', START_N: compact(from), END_N: compact(to - 1) })],
  ['a table of ours', (from, to) => ({ name: 'A', valid_from: slashed(from), valid_to: slashed(to) })],
  ['a table with times', (from, to) => ({ name: 'A', valid_from: `${toIso(from)}T00:00:00Z`, valid_to: `${toIso(to)}T00:00:00Z` })],
];

test.each(STYLES)('intervals of %s come back as the same half-open days', (_, properties) => {
  fc.assert(
    fc.property(history, (days) => {
      fc.pre(days.every((each, i) => i === 0 || each - days[i - 1]! > 1));
      const pairs = days.slice(0, -1).map((from, i) => [from, days[i + 1]!] as const);
      const { features } = readDated([asFile('a', collection(pairs.map(([from, to]) => feature(properties(from, to), square(1)))))]);
      expect(features.map(({ from, to }) => [from, to])).toEqual(pairs);
    }),
    { numRuns: 60 },
  );
});

test('timespans come back as the same half-open days', () => {
  fc.assert(
    fc.property(history, (days) => {
      fc.pre(days.every((each, i) => i === 0 || each - days[i - 1]! > 1));
      const pairs = days.slice(0, -1).map((from, i) => [from, days[i + 1]!] as const);
      const timespans = pairs.map(([from, to]) => ({ start: { in: toIso(from) }, end: { in: toIso(to - 1) } }));
      const { features } = readDated([asFile('a', collection([feature({ title: 'A' }, square(1), { '@id': 'a', when: { timespans } })]))]);
      expect(features.map(({ from, to }) => [from, to])).toEqual(pairs);
    }),
    { numRuns: 60 },
  );
});

/** Nothing threw, and nothing was caught that only the last guard could catch. */
function survives(files: Parameters<typeof readDated>[0]): void {
  const opened = unpack(files);
  const found = [...opened.findings, ...recognise(opened.files).findings, ...readDated(opened.files).diagnosis.findings];
  expect(found.filter(({ kind }) => kind === 'unforeseen')).toEqual([]);
}

test('any JSON, any text and any bytes never make it throw', () => {
  fc.assert(
    fc.property(fc.json(), (text) => survives([asFile('a', text)])),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.string(), (text) => survives([asFile('a', text)])),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => survives([{ name: 'a', bytes }])),
    { numRuns: 300 },
  );
});

test('archives changed anywhere never make it throw', () => {
  const whole = zipped('a.zip', [asFile('a.json', SHAPES.ohm()), asFile('b/c.json', SHAPES.plain())]).bytes;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 5 }),
      (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        survives([{ name: 'a.zip', bytes }]);
      },
    ),
    { numRuns: 500 },
  );
});
