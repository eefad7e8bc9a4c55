import { describe, expect, test } from 'vitest';
import { formatBoth, formatDay, formatSince, spellYear } from '../../src/core/calendar';
import { fromIso, fromJulianIso } from '../../src/core/time';
import type { Locale } from '../../src/core/model';

const aigun = fromIso('1858-05-28');

test.each<[Locale, string, string]>([
  ['en', '28 May 1858', '16 May 1858'],
  ['nl', '28 mei 1858', '16 mei 1858'],
  ['ru', '28 мая 1858\u202fг.', '16 мая 1858\u202fг.'],
  ['zh', '1858年5月28日', '1858年5月16日'],
])('Aigun in %s, both styles', (locale, newStyle, oldStyle) => expect(formatBoth(aigun, locale)).toEqual({ newStyle, oldStyle }));

test('Old Style ends in February 1918', () => {
  expect(formatBoth(fromIso('1918-02-13'), 'nl').oldStyle).toBe('31 januari 1918');
  expect(formatBoth(fromIso('1918-02-14'), 'nl').oldStyle).toBeUndefined();
});

test('a day that only the Julian calendar has can be said', () =>
  expect(formatBoth(fromJulianIso('1700-02-29'), 'nl').oldStyle).toBe('29 februari 1700'));
test('short months', () => expect(formatDay(aigun, 'nl', 'short')).toBe('28 mei 1858'));

test('what was said last is not said for another day, language or style', () => {
  const january = fromIso('1858-01-28');
  const said = [aigun, january].flatMap((day) =>
    (['en', 'nl'] as const).flatMap((locale) => [formatDay(day, locale), formatDay(day, locale, 'short')]),
  );
  expect(said).toEqual(
    [...['28 May', '28 May', '28 mei', '28 mei'], ...['28 January', '28 Jan', '28 januari', '28 jan']].map((day) => `${day} 1858`),
  );
  expect(formatDay(january, 'nl', 'short')).toBe(said.at(-1));
});

test.each<[Locale, string, string]>([
  ['en', '16 January 28 BC', '27 BC'],
  ['nl', '16 januari 28 v.Chr.', '27 v.Chr.'],
  ['ru', '16 января 28 г. до н. э.', '27 г. до н. э.'],
  ['zh', '公元前28年1月16日', '公元前27年'],
])('in %s the year before 1 is 1 BC', (locale, day, year) => {
  const plain = (text: string) => text.replace(/\s/g, ' ');
  expect(plain(formatDay(fromIso('-0027-01-16'), locale))).toBe(day);
  expect(plain(formatSince('-0026', locale))).toBe(year);
  expect(plain(spellYear(fromIso('-0026-12-31'), locale))).toBe(year);
});

describe('an authored date is said no more precisely than it was written', () => {
  test.each<[string, Locale, string]>([
    ['1858-05-28', 'nl', '28 mei 1858'],
    ['1858-05', 'en', 'May 1858'],
    ['1858', 'en', '1858'],
    ['1858', 'zh', '1858年'],
    ['185X', 'en', '1850s'],
    ['185X', 'ru', '1850-е'],
    ['17XX', 'nl', '18e eeuw'],
    ['1643~', 'en', 'c. 1643'],
    ['1643?', 'en', '1643?'],
    ['1643%', 'nl', 'ca. 1643?'],
    ['1755/1757', 'en', '1755 – 1757'],
    ['-002X', 'en', '30 BC – 21 BC'],
  ])('%s in %s is %s', (edtf, locale, said) => expect(formatSince(edtf, locale)).toBe(said));
});
