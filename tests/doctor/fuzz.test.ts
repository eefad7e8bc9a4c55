/** Nothing throws, whatever stands in a file; and what is right has no finding. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose, repair } from '../../src/doctor';
import { box, collection, file, hole, parts, polygon, version } from './build';

const clean = () =>
  collection(
    version('A', '1850-01-01', '1860-01-01', polygon(box(0, 0, 2))),
    version('B', '1850-01-01', null, polygon(box(2, 0, 2), hole(2.5, 0.5, 1))),
    version('A', '1860-01-01', null, parts([box(0, 0, 2)], [box(10, 10, 1)])),
  );

test('a file that is right has no finding, and its repaired copy is the same', () => {
  const files = [file(clean())];
  const diagnosis = diagnose(files);
  expect(diagnosis.findings).toEqual([]);
  expect(repair(files, diagnosis)).toEqual({ files, done: [], left: [] });
});

test('a grid of neighbours that share their borders is clean, wherever it lies and however fine it is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 6 }),
      fc.integer({ min: -170, max: 150 }),
      fc.integer({ min: -80, max: 60 }),
      fc.integer({ min: 1, max: 4 }),
      (n, west, south, size) => {
        const cells = Array.from({ length: n * n }, (_, i) =>
          version(`cell ${i}`, '1850', null, polygon(box(west + (i % n) * size, south + Math.floor(i / n) * size, size))),
        );
        expect(diagnose([file(collection(...cells))]).findings).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

const ODD = [
  null,
  NaN,
  Infinity,
  -1e9,
  1e-9,
  '',
  'x',
  [],
  {},
  [[]],
  true,
  [1],
  'constructor',
  { type: 'Polygon' },
  [null, null],
  91,
  400,
  -0,
];

/** Puts something odd in the place of one value of a tree, or takes it away, or doubles it; `pick` says which. */
function mutate(value: unknown, pick: number[]): unknown {
  const [way = 0, what = 0, ...rest] = pick;
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (keys.length === 0 || way % 7 === 0) return ODD[what % ODD.length];
  const key = keys[way % keys.length]!;
  const copy = structuredClone(value) as Record<string, unknown>;
  if (what % 11 === 0) delete copy[key];
  else if (what % 11 === 1 && Array.isArray(copy)) copy.push(copy[Number(key)]);
  else copy[key] = mutate(copy[key], rest);
  return copy;
}

test('of a thousand spoilt files none makes it throw, and each is told in words', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(1000), { minLength: 2, maxLength: 14 }), { minLength: 1, maxLength: 3 }), (picks) => {
      const spoilt = picks.reduce<unknown>(mutate, clean());
      const files = [file(JSON.stringify(spoilt) ?? '')];
      const diagnosis = diagnose(files);
      for (const { what, remedy, kind } of diagnosis.findings) expect([what, remedy, kind].every(Boolean)).toBe(true);
      expect(diagnosis.findings.map(({ what }) => what).join()).not.toContain('broke off');
      expect(() => repair(files, diagnosis)).not.toThrow();
    }),
    { numRuns: 1000 },
  );
});

test('nor does a text that is cut, or has a byte changed', () => {
  const text = JSON.stringify(clean());
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), fc.integer({ min: 0, max: 255 }), (end, at, byte) => {
      const { bytes } = file(text);
      bytes[at] = byte;
      const { findings } = diagnose([{ name: 'F', bytes: bytes.subarray(0, end) }]);
      expect(findings.map(({ what }) => what).join()).not.toContain('broke off');
    }),
    { numRuns: 500 },
  );
});
