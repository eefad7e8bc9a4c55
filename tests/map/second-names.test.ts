import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/core/model';
import { draftOf } from '../../src/core/outline';
import { lookAt } from '../../src/map/figure/paint';
import { FLAVOURS } from '../../src/map/flavour';
import { placeData } from '../../src/map/places';
import { waysOf } from '../../src/map/river-ways';
import { namesOfPlaces, namesOfRivers, withSeconds } from '../../src/map/second-names';
import { styleOf } from '../../src/map/style';
import { nameLayers } from '../../src/map/style-names';
import { SECOND_NAMES, type SecondNames } from '../../src/state/view';
import { stubAtlas } from './stub';

const text = (en: string, ru: string, zh: string) => ({ en, ru, zh });
const stub = stubAtlas();
const [anywhere] = stub.places.features;
/** In the north (Russian today), in the south (Chinese today), and renamed. */
const atlas = {
  ...stub,
  places: {
    ...stub.places,
    features: [
      {
        id: 'north-town',
        at: stub.faces.find(({ id }) => id === 'north')!.label,
        names: [{ text: text('Irkutsk', 'Иркутск', '伊尔库茨克') }],
      },
      { id: 'south-town', at: stub.faces.find(({ id }) => id === 'south')!.label, names: [{ text: text('Aigun', 'Айгун', '瑷珲') }] },
      {
        id: 'renamed',
        at: stub.faces.find(({ id }) => id === 'north')!.label,
        names: [
          { text: text('Khabarovka', 'Хабаровка', '伯力'), from: '1858', to: '1893' },
          { text: text('Khabarovsk', 'Хабаровск', '哈巴罗夫斯克'), from: '1893' },
        ],
      },
    ].map(({ id, at, names }) => ({
      ...anywhere!,
      id,
      geometry: { type: 'Point' as const, coordinates: at },
      properties: { ...anywhere!.properties, kind: 'town' as const, names },
    })),
  },
};
const [north, south] = ['north', 'south'].map((region) => stub.faces.find(({ id }) => id === region)!.label) as unknown as [
  number[],
  number[],
];
const rivers: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: text('Amur', 'Амур', '黑龙江（阿穆尔河）'), rank: 1 },
      geometry: { type: 'LineString', coordinates: [north, south] },
    },
  ],
};
const ground = { draft: draftOf(atlas), rivers };

/** What a name layer writes for the place, near by. */
function written(seconds: SecondNames, id: string, locale: 'en' | 'ru' = 'en'): string {
  const layers = withSeconds(nameLayers(FLAVOURS.light, locale), seconds, locale, ground);
  const feature = placeData(atlas).features.find(({ properties }) => properties!.id === id)!;
  const layer = layers.find((each) => each.id === 'place-names')!;
  return String(lookAt(layer, 6)('layout', 'text-field', feature)).replace(/ \d+/, '');
}

describe('a second name', () => {
  it('of a place that was renamed is today’s, of another the one of the land around it', () => {
    expect(Object.fromEntries(namesOfPlaces('en', ground))).toEqual({
      'north-town~0': 'Иркутск',
      'south-town~0': '瑷珲',
      'renamed~0': 'Khabarovsk',
      'renamed~1': 'Хабаровск',
    });
    expect(Object.fromEntries(namesOfPlaces('ru', ground)), 'nobody reads the same twice').toEqual({
      'south-town~0': '瑷珲',
      'renamed~0': 'Хабаровск',
    });
  });
  it('of a river names both of its countries, without what stands in brackets', () => {
    expect(namesOfRivers('en', ground)).toEqual([['Amur', 'Амур · 黑龙江']]);
  });
  it('stands on a line of its own under the first', () => {
    expect(written('own', 'north-town~0').trim()).toMatch(/^Irkutsk[^]*\nИркутск$/);
    expect(written('zh', 'north-town~0').trim()).toMatch(/\n伊尔库茨克$/);
    expect(written('none', 'north-town~0').trim()).toMatch(/^Irkutsk\s*\d*$/);
    expect(written('ru', 'north-town~0', 'ru'), 'not in the reader’s own language').not.toContain('\n');
  });
  it.each(SECOND_NAMES.flatMap((seconds) => LOCALES.map((locale) => [seconds, locale] as const)))(
    'leaves the style valid: %s under %s',
    (seconds, locale) => {
      const style = styleOf(draftOf(atlas), FLAVOURS.light, { locale });
      expect(validateStyleMin({ ...style, layers: withSeconds(style.layers, seconds, locale, ground) })).toEqual([]);
    },
  );
});

describe('the way of a river’s name', () => {
  const zigzag = Array.from({ length: 41 }, (_, i): [number, number] => [100 + i * 0.1, 50 + (i % 2) * 0.15 + Math.sin(i / 8) * 2]);
  const winding: FeatureCollection = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { name: { en: 'Amur' } }, geometry: { type: 'LineString', coordinates: zigzag } }],
  };
  const ways = waysOf(winding).features.map(
    ({ geometry }) => (geometry as unknown as { coordinates: [number, number][][] }).coordinates[0]!,
  );
  const sharpest = (line: [number, number][]): number =>
    Math.max(
      ...line.slice(1, -1).map(([x, y], i) => {
        const [before, after] = [line[i]!, line[i + 2]!];
        const turn = Math.atan2(after[1] - y, after[0] - x) - Math.atan2(y - before[1], x - before[0]);
        return Math.abs((((turn * 180) / Math.PI + 540) % 360) - 180);
      }),
    );
  it('turns gently where the river does not, and begins and ends with it', () => {
    expect(sharpest(zigzag)).toBeGreaterThan(90);
    expect(sharpest(ways[0]!)).toBeLessThan(45);
    for (const way of ways) expect([way[0], way.at(-1)]).toEqual([zigzag[0], zigzag.at(-1)]);
  });
});
