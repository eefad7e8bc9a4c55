import { expect, test } from 'vitest';
import { fromIso } from '../../src/core/time';
import { writtenOn, type Span } from '../../src/map/places';

const day = fromIso;
//            1850      1856      1861
//  post      |------------------->       the mark
//  post~0    |------------------->       its name all along
//  post~1         |---------|            a name that it took for a while
const span = (id: string, from: string, to?: string): Span => {
  const [place, name] = id.split('~');
  return { id, place: place!, isMark: name === undefined, from: day(from), to: to ? day(to) : Infinity };
};
const spans = [span('post', '1850-01-01'), span('post~0', '1850-01-01'), span('post~1', '1853-01-01', '1858-01-01')];

test.each([
  ['1849-12-31', []],
  ['1850-01-01', ['post', 'post~0']],
  ['1853-01-01', ['post', 'post~1']],
  ['1857-12-31', ['post', 'post~1']],
  ['1858-01-01', ['post', 'post~0']],
])('on %s the map writes %j: one name for a place, the one it took last', (iso, written) => {
  expect([...writtenOn(spans, day(iso))]).toEqual(written);
});
