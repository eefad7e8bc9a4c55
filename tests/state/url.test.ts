import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_BASES, LENSES, LOCALES } from '../../src/core/model';
import { AS_WRITTEN } from '../../src/core/reading';
import { fromIso } from '../../src/core/time';
import { createStore, PANELS, SECOND_NAMES, THEMES, viewOf, type AreaChoice, type Selection, type View } from '../../src/state/store';
import { isInAddress } from '../../src/state/url-area';
import { HOME_DATA, type DataRef } from '../../src/state/data-ref';
import { isWhole, readUrl, writeUrl } from '../../src/state/url';
import { stubAtlas } from '../map/stub';

const atlas = stubAtlas();
const day = fc.integer({ min: fromIso('1640-01-01'), max: fromIso('2026-12-31') });
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.constantFrom('north', 'zone').map((id) => ({ kind: 'region' as const, id })),
  fc.constantFrom('ab', 'shore').map((id) => ({ kind: 'arc' as const, id })),
  fc.constant({ kind: 'settlement' as const, id: 'aigun' }),
  fc.constant({ kind: 'settlement' as const, id: 'aigun', article: '1' }),
  fc.constant({ kind: 'node' as const, id: 'a' }),
  fc.constantFrom('russia', 'china').map((id) => ({ kind: 'holder' as const, id })),
  fc.constant({ kind: 'place' as const, id: 'fort' }),
  fc.constantFrom(1, 2).map((leg) => ({ kind: 'leg' as const, expedition: 'voyage', leg })),
);
const box = (w: number, s: number, e: number, n: number): AreaChoice => ({
  kind: 'drawn',
  area: {
    type: 'Polygon',
    coordinates: [
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ],
    ],
  },
});
const areaChoice = fc.constantFrom<AreaChoice>({ kind: 'none' }, { kind: 'region', id: 'zone' }, box(110.5, 50, 112.12345, 51.25));
const degrees = (limit: number) => fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((n) => n / 1e4);
type Compared = Pick<View, 'comparison' | 'compareAs' | 'divider'>;
const off: Compared = { comparison: { kind: 'off' }, compareAs: 'change', divider: 50 };
const between = fc.tuple(day, day).map(([a, b]) => ({ kind: 'between' as const, from: Math.min(a, b), to: Math.max(a, b) }));
const compared: fc.Arbitrary<Compared> = fc.oneof(
  fc.constant(off),
  between.map((comparison) => ({ ...off, comparison })),
  fc.record({ comparison: between, compareAs: fc.constant('swipe' as const), divider: fc.integer({ min: 0, max: 100 }) }),
);
const data: fc.Arbitrary<DataRef> = fc.oneof(
  fc.constant(HOME_DATA),
  fc.constant<DataRef>({ kind: 'disk' }),
  fc.record({ kind: fc.constant('address' as const), address: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href) }),
  fc.constant<DataRef>({ kind: 'address', address: 'https://example.org/a%20b.json', as: '{"end":"inclusive"}' }),
);
const plain = fc.record({
  data,
  date: day,
  lens: fc.constantFrom(...LENSES),
  reading: fc.record({ dates: fc.constantFrom(...DATE_BASES), clauses: fc.constantFrom<Record<string, string>>({}, { shore: 'far' }) }),
  panel: fc.constantFrom(...PANELS),
  locale: fc.constantFrom(...LOCALES),
  theme: fc.constantFrom(...THEMES),
  expeditionsOn: fc.boolean(),
  ghosts: fc.boolean(),
  seconds: fc.constantFrom(...SECOND_NAMES),
  claims: fc.boolean(),
  story: fc.constantFrom(null, 'aigun', 'in-force'),
  factsOn: fc.boolean(),
  fact: fc.constant(''),
  span: fc.oneof(
    fc.constant(null),
    fc
      .tuple(day, day)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) })),
  ),
  area: areaChoice,
  embed: fc.boolean(),
  play: fc.boolean(),
  selection,
  camera: fc.record({ lon: degrees(180), lat: degrees(85), zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100) }),
});
const view: fc.Arbitrary<View> = fc.tuple(plain, compared).map(([rest, comparing]) => ({ ...rest, ...comparing }));
/** What is off or none is not written. */
const written = ({ comparison, selection: picked, area, ...rest }: Partial<View>) => ({
  ...rest,
  ...(comparison?.kind === 'between' ? { comparison } : {}),
  ...(picked && picked.kind !== 'none' ? { selection: picked } : {}),
  ...(area && area.kind !== 'none' ? { area } : {}),
});
const DEFAULTS = {
  data: HOME_DATA,
  reading: AS_WRITTEN,
  theme: 'auto',
  expeditionsOn: true,
  ghosts: false,
  seconds: 'none',
  claims: false,
  compareAs: 'change',
  divider: 50,
  story: null,
  span: null,
  factsOn: false,
  fact: '',
  embed: false,
  play: false,
};

describe('the address', () => {
  it('gives back every view that it was given', () => {
    fc.assert(
      fc.property(view, (given) => {
        const problems: string[] = [];
        const read = readUrl(writeUrl(given), atlas, problems);
        expect({ ...DEFAULTS, ...written(read) }).toEqual(written(given));
        expect(problems).toEqual([]);
      }),
    );
  });
  it('is known as written by the page, in whatever order its words stand, and by nothing less', () => {
    fc.assert(
      fc.property(view, fc.integer(), (given, turn) => {
        const words = writeUrl(given).slice(1).split('&');
        const turned = words.map((_, i) => words.at((i + turn) % words.length)!);
        expect(isWhole(`#${turned.join('&')}`)).toBe(true);
        for (const key of ['map', 'date', 'lens', 'panel', 'lang'])
          expect(isWhole(`#${words.filter((word) => !word.startsWith(`${key}=`)).join('&')}`)).toBe(false);
      }),
    );
    expect(isWhole('#date=1858')).toBe(false);
    expect(isWhole('')).toBe(false);
    expect(isWhole('#data=https%3A%2F%2Fa.org%2F%3Fmap%3D1%26date%3D2%26lens%3D3%26panel%3D4%26lang%3D5')).toBe(false);
    expect(isWhole('#data=https://a.org/?bitmap=1#map=2,date=3,lens=4,panel=5,lang=6')).toBe(false);
  });
  it('survives any text, and says nothing that the atlas does not have', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, value) => {
        const store = createStore(atlas, readUrl(`#date=${value}&region=${value}&${key}=${value}`, atlas));
        expect(viewOf(store).date).toBeGreaterThanOrEqual(fromIso('1640-01-01'));
      }),
    );
  });
  it.each([
    ['date=1858-02-30', /date.*1858-02-30/],
    ['date=1500', /outside the atlas.*1640/],
    ['lens=both', /dejure, defacto/],
    ['map=1/2', /zoom\/latitude\/longitude/],
    ['map=4/95/100', /map="4\/95\/100"/],
    ['from=1700', /comparison/],
    ['from=1800&to=1700', /earlier as from/],
    ['region=atlantis', /atlantis/],
    ['leg=voyage/9', /expedition\/number/],
    ['theme=pink', /auto, light, dark/],
    ['ghosts=yes', /0, 1/],
    ['compare=both', /change, swipe/],
    ['divider=120', /0 \(left\) to 100 \(right\)/],
    ['story=Once upon', /not a step/],
    ['span=1858', /earlier first/],
    ['span=1860/1850', /earlier first/],
    ['span=1850/1860/1870', /earlier first/],
    ['span=1500/1860', /outside the atlas/],
    ['fact=F999', /F999.*not in this atlas/],
    ['area=region:atlantis', /no such region/],
    ['area=110,50;112,51;112,50;110,51', /without crossing/],
    ['area=110;here', /lon,lat;lon,lat/],
  ])('leaves out %s and says why', (hash, why) => {
    const problems: string[] = [];
    expect(readUrl(`#${hash}`, atlas, problems)).toEqual({});
    expect(problems.join('\n')).toMatch(why);
  });
  it('keeps the good parts beside a bad one', () => {
    expect(readUrl('#date=1858-05-28&lens=nonsense', atlas)).toEqual({ date: fromIso('1858-05-28') });
  });
  it('does not grow with an area of many corners', () => {
    const ring = Array.from({ length: 64 }, (_, i) => [100 + Math.cos(i / 10.2) * 3.00001, 50 + Math.sin(i / 10.2) * 2]);
    const long: AreaChoice = { kind: 'drawn', area: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] } };
    expect(writeUrl({ ...viewOf(createStore(atlas)), area: long })).not.toContain('area=');
    expect(isInAddress(long)).toBe(false);
    expect(isInAddress(box(100, 50, 101, 51))).toBe(true);
  });
  it('reads a bare year as its last day', () => {
    expect(readUrl('#date=1858', atlas).date).toBe(fromIso('1858-12-31'));
  });
});
