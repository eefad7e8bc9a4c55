import type { Case } from './cases-file';
import { box, collection, feature, polygon, version } from './build';

const apart = (name: string, x: number, from: unknown, to: unknown = null, more: object = {}) =>
  version(name, from, to, polygon(box(x, 0, 2)), more);
/** A square drawn with another hand: corners elsewhere, the land all but the same. */
const jagged = (shift: number) =>
  polygon([
    [shift, shift],
    [1 + shift, -0.001],
    [2 + shift, shift],
    [2, 1 + shift],
    [2 + shift, 2 + shift],
    [1 - shift, 2.001],
    [shift, 2 + shift],
    [0, 1 - shift],
    [shift, shift],
  ]);
const all = (...versions: unknown[]) => collection(...versions);

/** What is wrong with dates, names and sources. */
export const TIME_CASES: Case[] = [
  ['no beginning', all(apart('A', 0, '1850-01-01'), apart('B', 5, null)), 'missing-date (feature 2) 5,0: has no start_date'],
  [
    'a date that is none',
    all(apart('A', 0, '1850-01-01'), apart('B', 5, '1850-02-30')),
    'unreadable-date (feature 2) 5,0: start_date "1850-02-30" is not a date',
  ],
  [
    'words for a date',
    all(apart('A', 0, '1850-01-01'), apart('B', 5, 'spring 1850')),
    'unreadable-date (feature 2) 5,0: start_date "spring 1850" is not a date',
  ],
  [
    'a beginning after the end',
    all(version('A', '1860-01-01', '1850-01-01')),
    'begin-after-end (feature 1) 0,0: begins on 1860-01-01, after its end on 1850-01-01',
  ],
  [
    'no day at all',
    all(version('A', '1850-01-01', '1850-01-01')),
    'zero-days (feature 1) 0,0: begins and ends on 1850-01-01: it lasts no day',
  ],
  ['a year before the year -9999', all(version('A', -123000, 1850)), 'date-range (feature 1) 0,0: -123000-01-01 is before the year -9999'],
  ['a day to come', all(version('A', '2950-01-01', null)), 'date-range (feature 1) 0,0: 2950-01-01 is in the future'],
  [
    'two versions at once',
    all(version('A', '1850-01-01', '1860-01-01'), version('A', '1855-01-01', null, polygon(box(0, 0, 3)))),
    'overlap (feature 1) 1,0: overlaps "(feature 2)"',
    'overlap-in-time (feature 2) 0,0: begins on 1855-01-01, while "(feature 1)" of the same thing (A) ends on 1860-01-01',
    'missing-corner (feature 2) 2,0: 2 corners of "(feature 1)" lie on its border, which has none there',
  ],
  [
    'years without a version',
    all(version('A', '1850-01-01', '1860-01-01'), version('A', '1870-01-01', null, polygon(box(0, 0, 3)))),
    'hole-in-time (feature 2) 0,0: nothing is told of A from 1860-01-01 to 1870-01-01 (3,653 days)',
  ],
  [
    'ends that leave a day',
    all(...[0, 1, 2, 3].map((i) => version('A', `185${i}-01-01`, `185${i}-12-31`, polygon(box(0, 0, 2 + i))))),
    'one-day-left (file): 3 of 3 consecutive versions leave exactly one day between (A: 1850-12-31)',
  ],
  [
    'neighbours that begin a day apart',
    all(apart('A', 0, '1858-05-28'), apart('B', 2, '1858-05-29')),
    'one-day-off (feature 1) 0,0: begins on 1858-05-28, and "(feature 2)" beside it on 1858-05-29',
  ],
  [
    'a border drawn anew',
    all(
      version('A', '1850-01-01', '1860-01-01', jagged(0)),
      version('A', '1860-01-01', '1870-01-01', jagged(0.003)),
      version('A', '1870-01-01', null, jagged(0.006)),
    ),
    'redrawn (feature 1) 0,0: 3 versions of A, area spread 0.0000889 %: redrawn, not changed',
  ],
  ['a feature without a name', all(apart('A', 0, '1850-01-01'), apart('', 5, '1850-01-01')), 'missing-name (feature 2): has no name'],
  [
    'a file without names',
    all(feature(polygon(box(0, 0, 1)), { source: 'made up', start_date: '1850' })),
    'missing-name (file): no feature has a name',
  ],
  [
    'a file without sources',
    all(feature(polygon(box(0, 0, 1)), { name: 'A', start_date: '1850' })),
    'missing-source (file): no feature has a source',
  ],
  [
    'a name in two spellings',
    all(apart('Sao Paulo', 0, '1850'), apart('SÃO PAULO', 5, '1850')),
    'similar-names (feature 2): "SÃO PAULO" is also written "Sao Paulo"',
  ],
  [
    'a name read in the wrong code',
    all(apart('KÃ¶nigsberg', 0, '1850')),
    'mojibake (feature 1): its name "KÃ¶nigsberg" was read in the wrong code',
  ],
];
