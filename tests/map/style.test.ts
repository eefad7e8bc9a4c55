import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/core/model';
import { FLAVOURS } from '../../src/map/flavour';
import { frameData } from '../../src/map/frame';
import { labelsOf } from '../../src/map/labels';
import { ordered } from '../../src/map/layers';
import { marksOf } from '../../src/map/marks';
import { patternsOf } from '../../src/map/patterns';
import { HOME_SHEET } from '../../src/map/sheet';
import { styleOf } from '../../src/map/style';
import { fromIso } from '../../src/core/time';
import { draftOf } from '../../src/core/outline';
import { compose } from '../../src/import/compose';
import type { ImportChoices } from '../../src/core/dated';
import { readAtlas } from '../browser/layers';
import { field, setOf, version } from '../import/compose/made';
import { stubAtlas } from './stub';

const atlas = stubAtlas();
const draft = draftOf(atlas);

function composed(choices: ImportChoices, [a, b, c] = ['one', 'two', 'three']) {
  const fields = [
    version(a, 1800, 1900, [[field(0, 0)]]),
    version(b, 1800, null, [[field(1, 0)]]),
    version(c, 1900, null, [[field(0, 0)]]),
  ];
  return compose(setOf(fields), choices, () => undefined).atlas;
}

/** A pattern is an image, or one for each of some regions: `['match', region, [...], image, [...], image, '']`. */
const imagesIn = (pattern: unknown): string[] =>
  Array.isArray(pattern)
    ? pattern
        .slice(2, -1)
        .filter((_, i) => i % 2 === 1)
        .map(String)
    : [String(pattern)];

describe('the style', () => {
  it.each(Object.values(FLAVOURS).flatMap((flavour) => LOCALES.map((locale) => [flavour.name, locale] as const)))(
    'is valid in %s, %s',
    (name, locale) => {
      expect(validateStyleMin(styleOf(draft, FLAVOURS[name], { locale }))).toEqual([]);
    },
  );
  it.each([
    ['the embedded atlas', readAtlas()],
    ['fields of a stranger', composed({})],
    ['fields of a stranger that lie over one another', composed({ drawing: 'versions' })],
    ['fields whose names are words of the style', composed({}, ['["get"', 'constructor', 'literal'])],
  ])('is valid for %s, as the map takes it unseen', (_, of) => {
    for (const flavour of Object.values(FLAVOURS)) expect(validateStyleMin(styleOf(draftOf(of), flavour, { locale: 'en' }))).toEqual([]);
  });
  it('draws the thick line of the frame outside the thin one', () => {
    const neat = frameData(HOME_SHEET).features.find(({ properties }) => properties!.kind === 'neat')!;
    const ring = neat.geometry.coordinates as [number, number][];
    const twice = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0);
    const outer = styleOf(draft, FLAVOURS.light).layers.find(({ id }) => id === 'neatline-outer')!;
    const right = (outer.paint as Record<string, number>)['line-offset']!;
    expect(Math.sign(right), 'to the right of a ring against the clock is outside').toBe(Math.sign(twice));
  });
  it('is a pure function of the atlas, the flavour and the language', () => {
    expect(JSON.stringify(styleOf(draft, FLAVOURS.dark))).toBe(JSON.stringify(styleOf(draft, FLAVOURS.dark)));
  });
  it('goes from one source to another no more often than it must: each time the whole picture is cut into tiles anew', () => {
    const cut = styleOf(draft, FLAVOURS.light).layers.flatMap((layer) =>
      'source' in layer && ['fill', 'line'].includes(layer.type) ? [layer.source] : [],
    );
    const runs = cut.filter((source, i) => source !== cut[i - 1]);
    expect(runs).toEqual(['frame', 'bands', 'faces', 'bands', 'waters', 'expeditions', 'arcs', 'area', 'frame', 'voyage']);
  });
  it('asks for no image that is not drawn', () => {
    const drawn = new Set([...patternsOf(atlas).keys(), ...marksOf().keys()]);
    const asked = Object.values(FLAVOURS).flatMap((flavour) =>
      styleOf(draft, flavour).layers.flatMap((layer) =>
        layer.type === 'fill' && layer.paint?.['fill-pattern'] ? imagesIn(layer.paint['fill-pattern']) : [],
      ),
    );
    expect(asked).toContain('light joint:china');
    expect(asked.filter((name) => !drawn.has(name))).toEqual([]);
  });
  it('takes no layer that has no place in the order', () => {
    expect(() => ordered([{ id: 'stranger', type: 'background' }])).toThrow(/stranger.*ORDER/);
  });
  it('turns nothing away that has a place, and keeps to it', () => {
    const ids = styleOf(draft).layers.map((layer) => layer.id);
    expect(ids.indexOf('land')).toBeLessThan(ids.indexOf('border-fixed'));
    expect(ids.indexOf('hatch/0')).toBeGreaterThan(ids.indexOf('land'));
    expect(ids.at(0)).toBe('sea');
  });
});

describe('the names of regions', () => {
  it('of islands wait until the map is near, those of countries do not', () => {
    const small = new Map(labelsOf(draft).data.features.map(({ properties }) => [properties!.id, properties!.small]));
    for (const face of atlas.faces.filter(({ land }) => land)) expect(small.get(`region/${face.id}`), face.id).toBe(face.area_km2 < 2000);
    const names = styleOf(draft).layers.find(({ id }) => id === 'region-names')!;
    expect(JSON.stringify(names.layout)).toContain('"small"');
  });
});

describe('the names of states', () => {
  const namesOn = (iso: string) => [...labelsOf(draft).shownOn('dejure', fromIso(iso))].map((id) => id.split('/')[1]);
  it('follow the date', () => {
    expect(namesOn('1700-01-01')).toEqual(['Tsardom of Russia', 'Qing Empire']);
    expect(namesOn('1721-11-02')).toEqual(['Russian Empire', 'Qing Empire']);
  });
  it('are left out where the data say that a holder bears none', () => {
    const holders = atlas.holders.map((holder) => ({ ...holder, nameless: holder.id === 'china' }));
    expect([...labelsOf(draftOf({ ...atlas, holders })).shownOn('dejure', fromIso('1700-01-01'))].map((id) => id.split('/')[1])).toEqual([
      'Tsardom of Russia',
    ]);
  });
  it('stand in the land that the state holds, and are all in the map from the start', () => {
    const { data } = labelsOf(draft);
    const ids = new Set(data.features.map((feature) => feature.properties!.id as string));
    for (const iso of ['1640-01-01', '1700-01-01', '1859-01-01', '1900-01-01']) {
      for (const id of labelsOf(draft).shownOn('dejure', fromIso(iso))) expect(ids.has(id)).toBe(true);
    }
    const [lon, lat] = data.features.find((feature) => String(feature.properties!.id).startsWith('china'))!.geometry.coordinates as [
      number,
      number,
    ];
    expect(lon > 100 && lon < 120 && lat > 45 && lat < 50).toBe(true);
  });
});

describe('patterns', () => {
  it('differ from one another even in grey', () => {
    const shapes = [...patternsOf(atlas)]
      .filter(([name]) => name.startsWith('light'))
      .map(([, { data, width }]) => `${width} ${data.filter((_, i) => i % 4 === 3).join()}`);
    const kinds = new Set(
      [...patternsOf(atlas).keys()].filter((name) => name.startsWith('light')).map((name) => name.split(' ')[1]!.split(':')[0]),
    );
    expect(new Set(shapes).size).toBe(kinds.size);
  });
});
