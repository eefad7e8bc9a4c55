import { expect, test } from 'vitest';
import type { SeedEvent } from '../../src/core/model';
import { factsOf } from '../../src/ui/place/facts';

const dated = (id: string, date: string) => ({ id, date }) as SeedEvent;
//            1857        1858        1859
//  day        .           | (D)       .
//  month      .         (M)           .        inside the year: told
//  whole year .       |---Y---|       .
//  span       .   |-------S-------|   .        wider than the year: not told
const events = [dated('D', '1858-05-28'), dated('M', '1858-05~'), dated('Y', '1858'), dated('S', '1857/1859'), dated('X', '185X')];

test('a year tells the facts dated to it or closer, and none that may lie outside it', () => {
  expect(factsOf({ events }, 1858).map(({ id }) => id)).toEqual(['D', 'M', 'Y']);
  expect(factsOf({ events }, 1857)).toEqual([]);
});
