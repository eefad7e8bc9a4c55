import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareIso,
  dayOf,
  edtfDays,
  firstDay,
  fromIso,
  fromJulianIso,
  julianIso,
  julianToDay,
  julianYmd,
  OLD_STYLE_END,
  toIso,
  userDay,
  ymd,
} from '../../src/core/time';

/** Days that others have reckoned: Julian Day Number, Gregorian, Julian. The first four are in Meeus, *Astronomical Algorithms*, table 7.A. */
const KNOWN: [jdn: number, gregorian: string, julian: string][] = [
  [2451545, '2000-01-01', '1999-12-19'],
  [2446823, '1987-01-27', '1987-01-14'],
  [2415021, '1900-01-01', '1899-12-20'],
  [2305448, '1600-01-01', '1599-12-22'],
  [2299161, '1582-10-15', '1582-10-05'],
  [2338204, '1689-09-06', '1689-08-27'], // Nerchinsk
  [2399828, '1858-05-28', '1858-05-16'], // Aigun
  [2400729, '1860-11-14', '1860-11-02'], // Peking
  [2342031, '1700-02-28', '1700-02-18'],
  [2342042, '1700-03-11', '1700-02-29'], // the day that only the Julian calendar has
  [2342043, '1700-03-12', '1700-03-01'],
  [2421639, '1918-02-14', '1918-02-01'], // Russia's first day of New Style
];

test.each(KNOWN)('day %i is %s, and %s in Old Style', (jdn, gregorian, julian) => {
  expect(fromIso(gregorian)).toBe(jdn);
  expect(toIso(jdn)).toBe(gregorian);
  expect(fromJulianIso(julian)).toBe(jdn);
  expect(julianIso(jdn)).toBe(julian);
});

/** The Julian calendar fell behind by a day in each century year that Gregory dropped: Blackburn & Holford-Strevens, *Oxford Companion to the Year*. */
const BEHIND: [from: string, days: number][] = [
  ['1582-10-15', 10],
  ['1700-03-11', 11],
  ['1800-03-12', 12],
  ['1900-03-13', 13],
];
test.each(BEHIND)('from %s Old Style is %i days behind', (from, days) => {
  const day = fromIso(from);
  expect(fromIso(toIso(day)) - fromIso(julianIso(day).replace('02-29', '03-01'))).toBe(julianIso(day).endsWith('02-29') ? days - 1 : days);
  expect(day + 1 - fromIso(julianIso(day + 1))).toBe(days);
});

const days = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

test('every day reads back from both calendars', () => {
  fc.assert(
    fc.property(days, (day) => {
      const [g, j] = [ymd(day), julianYmd(day)];
      expect(dayOf(g.y, g.m, g.d)).toBe(day);
      expect(julianToDay(j.y, j.m, j.d)).toBe(day);
    }),
  );
});

test('the Gregorian calendar is the one of JavaScript, day for day over four centuries', () => {
  for (let day = dayOf(1600, 1, 1); day < dayOf(2030, 1, 1); day++) {
    expect(toIso(day)).toBe(new Date((day - 2440588) * 86_400_000).toISOString().slice(0, 10));
  }
});

test('texts sort as days do', () => {
  fc.assert(fc.property(days, days, (a, b) => void expect(toIso(a) < toIso(b)).toBe(a < b)));
});

test('Old Style ends where Russia ended it', () => expect(toIso(OLD_STYLE_END)).toBe('1918-02-14'));

describe('a day that is not', () => {
  test.each(['1858-02-30', '1900-02-29', '1858-13-01', '1858-00-10', '1858-05-00'])('%s is refused', (text) => {
    expect(() => fromIso(text)).toThrow(`"${text}" is not a day of the Gregorian calendar: check month and day`);
  });
  test.each(['1858', '1858-5-28', '28 May 1858', '', '-500-01-01'])('"%s" is not a day', (text) => {
    expect(() => fromIso(text)).toThrow('write YYYY-MM-DD, for example 1858-05-28');
  });
});

describe('an EDTF date means its whole interval', () => {
  const CASES: [text: string, first: string, last: string, precision: string][] = [
    ['1858-05-28', '1858-05-28', '1858-05-28', 'day'],
    ['1858-05', '1858-05-01', '1858-05-31', 'month'],
    ['1856-02', '1856-02-01', '1856-02-29', 'month'],
    ['1858-12', '1858-12-01', '1858-12-31', 'month'],
    ['1858', '1858-01-01', '1858-12-31', 'year'],
    ['185X', '1850-01-01', '1859-12-31', 'decade'],
    ['18XX', '1800-01-01', '1899-12-31', 'century'],
    ['1755/1757', '1755-01-01', '1757-12-31', 'interval'],
    ['1755-03/1755-07-09', '1755-03-01', '1755-07-09', 'interval'],
  ];
  test.each(CASES)('%s is %s to %s, a %s', (text, first, last, precision) => {
    const date = edtfDays(text);
    expect([toIso(date.first), toIso(date.last), date.precision]).toEqual([first, last, precision]);
    expect(firstDay(text)).toBe(date.first);
  });

  test('marks are kept apart from the days', () => {
    expect(edtfDays('1858?')).toMatchObject({ uncertain: true, approximate: false });
    expect(edtfDays('1858~')).toMatchObject({ uncertain: false, approximate: true });
    expect(edtfDays('1858-05-28%')).toMatchObject({ uncertain: true, approximate: true });
    expect(edtfDays('1755?/1757~')).toMatchObject({ uncertain: true, approximate: true });
  });

  test('the edtf library reads the same days', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((m) => `-${String(m).padStart(2, '0')}`);
    const text = fc
      .tuple(fc.integer({ min: 1000, max: 2100 }).map(String), fc.oneof(fc.constant(''), month), fc.constantFrom('', '?', '~', '%'))
      .map((t) => t.join(''));
    const utc = (ms: number) => new Date(ms).toISOString().slice(0, 10);
    fc.assert(
      fc.property(text, (date) => {
        const theirs = edtf(date);
        expect([toIso(edtfDays(date).first), toIso(edtfDays(date).last)]).toEqual([utc(theirs.min), utc(theirs.max)]);
      }),
    );
  });

  test.each(['', '1858-5', '1858-13', '185', '1858-05-28T10:00', '185X-05', '1700/..', '1858/1857', '1700-02-29', '1/2/3'])(
    '"%s" is refused',
    (text) => {
      expect(() => edtfDays(text)).toThrow(RangeError);
    },
  );
  test('a refusal says what to write', () => {
    expect(() => edtfDays('May 1858')).toThrow('"May 1858" is not a date: write EDTF: 1858-05-28, 1858-05, 1858, 185X');
    expect(() => edtfDays('1858/1857')).toThrow('swap its two ends');
  });
});

describe('the day that a person means', () => {
  test.each([
    ['1858', '1858-12-31'],
    ['1858-05', '1858-05-31'],
    ['1900-02', '1900-02-28'],
    ['1858-05-28', '1858-05-28'],
  ])('%s is %s', (text, iso) => {
    expect(toIso(userDay(text))).toBe(iso);
  });
  test.each(['185X', '1858?', '1858/1860', '58', 'yesterday'])('"%s" is refused with a remedy', (text) => {
    expect(() => userDay(text)).toThrow(`"${text}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD (Gregorian), for example 1858-05-28`);
  });
});

test('days before year 0 are ordered as days are, not as texts are', () => {
  const anyDay = fc.integer({ min: dayOf(-9999, 1, 1), max: dayOf(9999, 12, 31) });
  fc.assert(fc.property(anyDay, anyDay, (a, b) => Math.sign(compareIso(toIso(a), toIso(b))) === Math.sign(a - b)));
});

test('days before year 0 read back, and so do years, decades and centuries of them', () => {
  fc.assert(fc.property(fc.integer({ min: dayOf(-9999, 1, 1), max: dayOf(0, 1, 1) }), (day) => fromIso(toIso(day)) === day));
  expect(toIso(fromJulianIso('-0043-03-15')), 'the Ides of March, 44 BCE').toBe('-0043-03-13');
  const span = (text: string) => [edtfDays(text).first, edtfDays(text).last].map(toIso);
  expect(span('-0499')).toEqual(['-0499-01-01', '-0499-12-31']);
  expect(span('-0499-02')).toEqual(['-0499-02-01', '-0499-02-28']);
  expect(span('-049X')).toEqual(['-0499-01-01', '-0490-12-31']);
  expect(span('-04XX')).toEqual(['-0499-01-01', '-0400-12-31']);
  expect(() => edtfDays('-0000')).toThrow(RangeError);
});
