/** Search over the real atlas: by any name, in any of the four languages, old or new. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/core/model';
import { entriesOf, type Entry } from '../../src/state/finding/entries';
import { find, type Found } from '../../src/state/finding/find';
import { realAtlas } from './atlas';

let entries: Entry[];
beforeAll(() => {
  entries = entriesOf(realAtlas());
}, 60_000);

const found = (typed: string, locale: Locale = 'en'): Found[] => find(entries, typed, locale).flatMap((group) => group.found);
const keys = (typed: string, locale?: Locale): string[] => found(typed, locale).map(({ entry }) => entry.key);

describe('a place is found', () => {
  test.each([
    ['in English', 'Albazin', 'place/albazin'],
    ['in Dutch', 'Nertsjinsk', 'place/nerchinsk'],
    ['in Russian', 'Албазин', 'place/albazin'],
    ['in Chinese', '雅克萨', 'place/albazin'],
    ['in Chinese, by one part of a name without spaces', '珲春', 'place/hunchun'],
    ['without case', 'ALBAZIN', 'place/albazin'],
    ['without its accents', 'otomari', 'place/korsakovsky'],
    ['with ё written е', 'Муравьев', 'place/muravyovsky'],
    ['by the name it bears now', 'Aihui', 'place/aigun'],
    ['by the name it bore once', 'Urga', 'place/urga'],
    ['by the name that took its place', 'Ulaanbaatar', 'place/urga'],
    ['by the beginning of its name', 'Blago', 'place/blagoveshchensk'],
    ['from inside a word', 'veshchen', 'place/blagoveshchensk'],
    ['in a German spelling', 'Blagoweschtschensk', 'place/blagoveshchensk'],
    ['in a Dutch spelling that no name has', 'Chabarowsk', 'place/khabarovka'],
    ['in a French spelling', 'Nertchinsk', 'place/nerchinsk'],
    ['with one letter wrong', 'Albasin', 'place/albazin'],
    ['with one letter missing', 'Vladivstok', 'place/vladivostok'],
    ['with two letters changed about', 'Nerhcinsk', 'place/nerchinsk'],
    ['by two words in either order', 'harbour imperial', 'place/imperial-harbour'],
  ])('%s: %s', (_, typed, key) => expect(keys(typed)).toContain(key));
});

describe('everything with a name is found', () => {
  test.each([
    ['a region', 'left bank', 'region/amur-left-bank'],
    ['an act', 'Айгунский договор', 'settlement/aigun-1858'],
    ['an article, by its act', 'Aigun article 2', 'article/aigun-1858/art-2'],
    ['a holder by an old name', '大清', 'holder/china'],
    ['a river', 'Argun', 'line/argun.1'],
    ['a point of the border', 'Argun confluence', 'node/argun-shilka'],
    ['an expedition', 'Middendorf', 'expedition/middendorf-1844'],
    ['who signed', 'Игнатьев', 'person/Nikolai Ignatiev/Treaty of Peking'],
  ])('%s: %s', (_, typed, key) => expect(keys(typed)).toContain(key));
});

test('the best comes first: the whole name before its beginning, that before a word inside', () => {
  expect(keys('Albazin')[0]).toBe('place/albazin');
  expect(keys('Aigun')[0]).toBe('place/aigun');
  const ranks = found('amur').map(({ rank }) => rank);
  expect(Math.floor(ranks[0]!)).toBeLessThanOrEqual(1);
});

test('the name that was found is told with its language and its period', () => {
  const { form } = found('Айхуэй')[0]!;
  expect([form.text, form.lang, form.name.from]).toEqual(['Айхуэй', 'ru', '1956']);
});

test('short words and other names are not forgiven a letter', () => {
  expect(keys('Udi')).not.toContain('line/uda-river');
  expect(keys('Xyzzy')).toEqual([]);
});

test('with nothing typed all that stands on its own is listed, for those who cannot use the canvas', () => {
  const listed = new Set(keys(''));
  const alone = entries.filter(({ kind }) => ['region', 'place', 'settlement', 'holder', 'line', 'node', 'expedition'].includes(kind));
  expect(alone.length).toBeGreaterThan(300);
  expect(alone.filter(({ key }) => !listed.has(key))).toEqual([]);
});

test('no two things share a key', () => {
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
});

test('an answer takes less than a frame or two', () => {
  const began = performance.now();
  for (const typed of ['a', 'blagoweschtschensk', '黑龙江', 'line of 1864']) find(entries, typed, 'en');
  expect((performance.now() - began) / 4).toBeLessThan(50);
});
