/** Ten thousand addresses that nobody wrote with care, and ten thousand readers who click about: the state is what a plain model says, always. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LENSES, LOCALES, type Lens, type Locale, type Tenure } from '../../src/core/model';
import { fromIso, toIso, type Day } from '../../src/core/time';
import { compare, goTo, nextChange, previousChange, select } from '../../src/state/actions';
import { createStore, viewOf, type Comparison, type Selection, type Store } from '../../src/state/store';
import { readUrl, writeUrl } from '../../src/state/url';
import { realAtlas } from '../geo/atlas';

const atlas = realAtlas();
const RUNS = { numRuns: 10_000 };
const [FIRST, LAST] = [fromIso(atlas.dataset.range.from), fromIso(atlas.dataset.range.to)];

const KEYS = ['map', 'date', 'lens', 'panel', 'lang', 'from', 'to', 'compare', 'divider', 'region', 'arc', 'settlement', 'article', 'node'];
const MORE = ['holder', 'leg', 'place', 'theme', 'story', 'span', 'fact', 'area', 'embed', 'reading', 'dates', '__proto__', 'constructor'];
const GOOD = [
  '1858-05-28',
  '1860',
  '1640-01',
  'dejure',
  'change',
  'ru',
  '4/50/127',
  'russia',
  'aigun-1858',
  '1',
  '0',
  '50',
  'swipe',
  'aigun',
];
const BAD = [
  '',
  '%',
  '%E0%A4%A',
  'NaN',
  '-1',
  '9'.repeat(400),
  '1858-13-99',
  '1700-02-29/',
  '<img src=x onerror=alert(1)>',
  'Infinity/1/1',
];
const value = fc.oneof(fc.constantFrom(...GOOD), fc.constantFrom(...BAD), fc.string({ unit: 'binary', maxLength: 40 }));
const pair = fc.tuple(fc.constantFrom(...KEYS, ...MORE), value).map(([key, text]) => `${key}=${text}`);
const address = fc.array(fc.oneof(pair, fc.string({ maxLength: 20 })), { maxLength: 12 }).map((parts) => `#${parts.join('&')}`);

test('10,000 random addresses: none throws, what is left out is told, and what is left is an address that says the same again', () => {
  fc.assert(
    fc.property(address, (hash) => {
      const problems: string[] = [];
      const store = createStore(atlas, readUrl(hash, atlas, problems));
      for (const problem of problems) expect(problem.length).toBeGreaterThan(10);
      const [date, written] = [store.date.value, writeUrl(viewOf(store))];
      expect(date >= FIRST && date <= LAST).toBe(true);
      const again: string[] = [];
      expect(writeUrl(viewOf(createStore(atlas, readUrl(written, atlas, again))))).toBe(written);
      expect(again).toEqual([]);
      expect(Object.prototype).toEqual({});
    }),
    RUNS,
  );
}, 120_000);

/** What a reader does. */
type Deed =
  | { do: 'go'; day: Day }
  | { do: 'next' }
  | { do: 'previous' }
  | { do: 'lens'; lens: Lens }
  | { do: 'speak'; locale: Locale }
  | { do: 'pick'; region: string }
  | { do: 'compare'; from: Day; to: Day };
/** What the screen must say then. */
interface Model {
  date: Day;
  lens: Lens;
  locale: Locale;
  selection: Selection;
  comparison: Comparison;
}

const land = atlas.faces.filter((face) => face.land).map(({ id }) => id);
const day = fc.integer({ min: FIRST - 4000, max: LAST + 4000 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  day.map((to) => ({ do: 'go' as const, day: to })),
  fc.constantFrom({ do: 'next' as const }, { do: 'previous' as const }),
  fc.constantFrom(...LENSES).map((lens) => ({ do: 'lens' as const, lens })),
  fc.constantFrom(...LOCALES).map((locale) => ({ do: 'speak' as const, locale })),
  fc.constantFrom(...land).map((region) => ({ do: 'pick' as const, region })),
  fc.tuple(day, day).map(([from, to]) => ({ do: 'compare' as const, from, to })),
);

function act(store: Store, deed: Deed): void {
  if (deed.do === 'go') goTo(store, deed.day);
  else if (deed.do === 'next') nextChange(store);
  else if (deed.do === 'previous') previousChange(store);
  else if (deed.do === 'lens') store.lens.value = deed.lens;
  else if (deed.do === 'speak') store.locale.value = deed.locale;
  else if (deed.do === 'pick') select(store, { kind: 'region', id: deed.region });
  else compare(store, deed.from, deed.to);
}

const inRange = (date: Day): Day => Math.min(LAST, Math.max(FIRST, date));
const stops = Object.fromEntries(
  LENSES.map((lens) => {
    const begun = [...atlas.tenures.filter((tenure) => tenure.lens === lens), ...atlas.layings].map(({ from }) => from);
    return [lens, [...new Set(begun)].sort().map(fromIso)];
  }),
) as Record<Lens, Day[]>;

function expected(model: Model, deed: Deed): Model {
  const off = { kind: 'off' } as const;
  const stop = (date: Day | undefined): Model => (date === undefined ? model : { ...model, date: inRange(date), comparison: off });
  if (deed.do === 'go') return stop(deed.day);
  if (deed.do === 'next') return stop(stops[model.lens].find((each) => each > model.date));
  if (deed.do === 'previous') return stop(stops[model.lens].findLast((each) => each < model.date));
  if (deed.do === 'lens') return { ...model, lens: deed.lens };
  if (deed.do === 'speak') return { ...model, locale: deed.locale };
  if (deed.do === 'pick') return { ...model, selection: { kind: 'region', id: deed.region } };
  const [from, to] = [deed.from, deed.to].sort((a, b) => a - b).map(inRange) as [Day, Day];
  return { ...model, date: to, comparison: { kind: 'between', from, to } };
}

/** Who holds what, looked for in every tenure there is. */
function holders(lens: Lens, date: Day): Record<string, Tenure> {
  const iso = toIso(date);
  const now = atlas.tenures.filter((each) => each.lens === lens && each.from <= iso && (each.to === null || iso < each.to));
  return Object.fromEntries(now.map((tenure) => [tenure.region, tenure]));
}

describe('10,000 random sequences of deeds', () => {
  test('leave date, lens, language, selection, comparison and the holders of every region as the model has them', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 12 }), (deeds) => {
        const store = createStore(atlas);
        let model: Model = {
          date: store.date.value,
          lens: 'dejure',
          locale: 'en',
          selection: { kind: 'none' },
          comparison: { kind: 'off' },
        };
        for (const each of deeds) {
          act(store, each);
          model = expected(model, each);
          const { date, lens, locale, selection, comparison } = viewOf(store);
          expect({ date, lens, locale, selection, comparison }).toEqual(model);
        }
        expect(Object.fromEntries(store.tenures.value)).toEqual(holders(model.lens, model.date));
      }),
      RUNS,
    );
  }, 240_000);
});
