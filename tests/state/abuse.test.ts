/** Ten thousand addresses that nobody wrote with care, and ten thousand readers who click about: the state is what a plain model says, always. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/core/model';
import { fromIso, toIso } from '../../src/core/time';
import { t } from '../../src/i18n';
import { compare, goTo, nextChange, previousChange, select } from '../../src/state/actions';
import { createStore, viewOf, type Store } from '../../src/state/store';
import { readUrl, writeUrl } from '../../src/state/url';
import { dayInWords } from '../../src/ui/in-force';
import { readerOf, type Deed, type Model } from '../abuse/reader';
import { realAtlas } from '../geo/atlas';

const atlas = realAtlas();
const RUNS = { numRuns: 10_000 };
const [FIRST, LAST] = [fromIso(atlas.dataset.range.from), fromIso(atlas.dataset.range.to)];

const KEYS = ['map', 'date', 'lens', 'panel', 'lang', 'from', 'to', 'compare', 'divider', 'region', 'arc', 'settlement', 'article', 'node'];
const MORE = [
  'holder',
  'leg',
  'place',
  'theme',
  'story',
  'span',
  'fact',
  'area',
  'embed',
  'play',
  'names',
  'reading',
  'dates',
  '__proto__',
  'constructor',
];
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

const { deed, after, tenures, lastActs } = readerOf(atlas, 4000);
const DAYS = Object.fromEntries(
  LOCALES.map((locale) => [locale, new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' })]),
) as Record<Locale, Intl.DateTimeFormat>;

function act(store: Store, deed: Deed): void {
  if (deed.do === 'go') goTo(store, deed.day);
  else if (deed.do === 'next') nextChange(store);
  else if (deed.do === 'previous') previousChange(store);
  else if (deed.do === 'lens') store.lens.value = deed.lens;
  else if (deed.do === 'speak') store.locale.value = deed.locale;
  else if (deed.do === 'pick') select(store, { kind: 'region', id: deed.region });
  else compare(store, deed.from, deed.to);
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
          model = after(model, each);
          const { date, lens, locale, selection, comparison } = viewOf(store);
          expect({ date, lens, locale, selection, comparison }).toEqual(model);
        }
        expect(Object.fromEntries(store.tenures.value)).toEqual(tenures(model));
        expectWords(store, model);
      }),
      RUNS,
    );
  }, 240_000);
});

/** What the headline says and a screen reader reads out: the day by JavaScript's own calendar, and an act that changed something last. */
function expectWords({ outline }: Store, { date, lens, locale }: Model): void {
  const said = dayInWords(outline, date, lens, locale, t(locale));
  const day = DAYS[locale].format(new Date(toIso(date)));
  expect(said.replace(/\s/g, ' ')).toContain(day.replace(/\s/g, ' ').replace(/ г[.]$/, ''));
  const acts = lastActs({ date, lens });
  if (acts.length > 0)
    expect(
      acts.map(({ name }) => name[locale] ?? name.en).some((name) => said.includes(name)),
      said,
    ).toBe(true);
  else expect(said).toContain(t(locale).beforeFirst);
}
