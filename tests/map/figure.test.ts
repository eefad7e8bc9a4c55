/** The figure that a reader takes along: one drawing that says by itself what it shows, when, by whom, and where it is from. */
import { DOMParser, type Document } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { fromIso } from '../../src/core/time';
import type { SheetWords } from '../../src/core/sheet';
import { FLAVOURS } from '../../src/map/flavour';
import { kmPerPixel, linesIn } from '../../src/map/figure/frame';
import { projectionOf } from '../../src/map/mercator';
import { HATCH_KINDS, hatchPattern } from '../../src/map/figure/hatches';
import { legendOf } from '../../src/map/figure/legend';
import { guessWidth, wrap } from '../../src/map/figure/letters';
import { MARK_KINDS } from '../../src/map/figure/marks';
import { beside, pathOf, straightened } from '../../src/map/figure/path';
import { sceneOf } from '../../src/map/figure/scene';
import { drawSheet } from '../../src/map/figure/sheet';
import { marksOf } from '../../src/map/marks';
import { GAIN } from '../../src/map/look';
import { createStore, type View } from '../../src/state/store';
import { stubAtlas } from './stub';

const atlas = stubAtlas();
const SIGHT = { lon: 110, lat: 50, zoom: 4, width: 800, height: 500 };
const WORDS: SheetWords = {
  title: 'Blue & <Red>',
  date: '13 June 1858',
  oldStyle: '1 June 1858 Old Style',
  force: 'Treaty of “Aigun”, in force since 28 May 1858',
  lens: 'By treaty',
  legend: 'Legend',
  notes: ['Sources: somebody', 'Version 1.0.0, CC BY 4.0', 'https://example.org/#map=4/50/110&date=1858-06-13'],
};
const draw = (view: Partial<View> = {}, flavour = FLAVOURS.light) => {
  const store = createStore(atlas, { date: fromIso('1858-06-13'), ...view });
  return drawSheet(sceneOf(store, flavour, SIGHT), legendOf(store, flavour), WORDS).svg;
};
const parse = (svg: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(svg, 'image/svg+xml');
const texts = (svg: string): string => [...parse(svg).getElementsByTagName('text')].map((text) => text.textContent).join('\n');
const layer = (svg: string, id: string) => [...parse(svg).getElementsByTagName('g')].find((group) => group.getAttribute('id') === id);

describe('the SVG figure', () => {
  it.each([
    ['a day', {}],
    ['a day in Chinese', { locale: 'zh' as const }],
    ['another lens', { lens: 'defacto' as const }],
    ['a comparison', { comparison: { kind: 'between' as const, from: fromIso('1857-01-01'), to: fromIso('1860-12-31') } }],
    [
      'a selection, ghosts and an area',
      { ghosts: true, selection: { kind: 'region' as const, id: 'zone' }, area: { kind: 'region' as const, id: 'zone' } },
    ],
  ])('of %s is XML that draws nothing from elsewhere and runs nothing', (_, view) => {
    const svg = draw(view);
    const root = parse(svg).documentElement!;
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    for (const tag of ['script', 'foreignObject', 'image']) expect(root.getElementsByTagName(tag)).toHaveLength(0);
    expect(svg).not.toMatch(/\son\w+=|javascript:|NaN|undefined|url\((?!#)/);
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids, `#${id} is used but not there`).toContain(id);
  });
  it('says what it is: title, both dates, lens, sources, licence, version, permalink, scale', () => {
    const said = texts(draw()).replace(/\n/g, '');
    for (const words of [WORDS.title, WORDS.date, WORDS.oldStyle, WORDS.force, WORDS.lens, ...WORDS.notes]) {
      expect(said.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''));
    }
    expect(said).toMatch(/\d+ km/);
  });
  it('escapes what would be markup', () => {
    expect(draw()).toContain('Blue &#x26; &#x3C;Red>');
  });
  it('names every holder that is present, on the map and in the legend, and the status of land', () => {
    const said = texts(draw());
    expect(said).toMatch(/RUSSIAN\s*EMPIRE[\s\S]*Russian Empire/);
    expect(said).toMatch(/QING\s*EMPIRE[\s\S]*Qing Empire/);
    expect(said).toMatch(/joint/);
  });
  it('draws land, hatches and borders as the style has them', () => {
    const svg = draw();
    expect(layer(svg, 'land')!.getElementsByTagName('path').length).toBeGreaterThan(1);
    expect(layer(svg, 'hatch-1')!.getElementsByTagName('path')[0]!.getAttribute('fill')).toBe('url(#hatch-joint-china)');
    const described = layer(svg, 'border-described')!.getElementsByTagName('path')[0]!;
    expect(described.getAttribute('stroke')).toBe(FLAVOURS.light.border);
    expect(described.getAttribute('stroke-dasharray')).toMatch(/^\d/);
    expect(draw({}, FLAVOURS.dark)).toContain(FLAVOURS.dark.water);
  });
  it('of a comparison marks what changed hands', () => {
    const svg = draw({ comparison: { kind: 'between', from: fromIso('1857-01-01'), to: fromIso('1860-12-31') } });
    expect(svg).toContain('url(#hatch-gain-)');
    expect(texts(svg)).toContain('changed hands');
    expect(draw()).not.toContain('hatch-gain');
  });
  it('writes only the names that found room', () => {
    const store = createStore(atlas, { date: fromIso('1858-06-13') });
    const near = { ...SIGHT, zoom: 5 };
    const all = drawSheet(sceneOf(store, FLAVOURS.light, near), [], WORDS).svg;
    const none = drawSheet(sceneOf(store, FLAVOURS.light, near, undefined, new Set()), [], WORDS).svg;
    expect(layer(all, 'region-names')).toBeDefined();
    expect(layer(none, 'region-names')).toBeUndefined();
    expect(layer(none, 'holder-names')).toBeDefined();
  });
  it('leaves a window where a picture of the map goes', () => {
    const store = createStore(atlas);
    const { svg, map, width } = drawSheet(sceneOf(store, FLAVOURS.light, SIGHT), [], WORDS, { window: true });
    expect(layer(svg, 'land')).toBeUndefined();
    expect(map).toMatchObject({ width: 800, height: 500 });
    expect(width).toBe(800 + 2 * map.x);
  });
});

describe('its parts', () => {
  it('have a drawing for every hatch and mark of the map', () => {
    for (const kind of ['joint', 'occupied', 'undelimited', 'claimed', 'tributary', 'protectorate', 'leased', GAIN.replace(':', '')])
      expect(HATCH_KINDS).toContain(kind);
    expect(() => hatchPattern(atlas, 'plaid:china', FLAVOURS.light)).toThrow(/plaid.*hatches[.]ts/);
    expect([...marksOf().keys()].map((name) => name.replace(/^.*mark:/, ''))).toEqual(expect.arrayContaining(MARK_KINDS));
    expect(MARK_KINDS).toHaveLength(marksOf().size / 2);
  });
  it('project as MapLibre does: the middle in the middle, a degree as wide as the zoom says', () => {
    const project = projectionOf({ lon: 0, lat: 0, zoom: 0, width: 512, height: 512 });
    expect(project([0, 0])).toEqual([256, 256]);
    expect(project([180, 85.0511287798])[0]).toBeCloseTo(512);
    expect(project([180, 85.0511287798])[1]).toBeCloseTo(0);
    expect(kmPerPixel({ lon: 0, lat: 60, zoom: 0, width: 1, height: 1 })).toBeCloseTo(39.135, 2);
  });
  it('cut lines at the edge, and take straight ones straight', () => {
    expect(
      linesIn([0, 0, 10, 10], {
        type: 'LineString',
        coordinates: [
          [-5, 5],
          [15, 5],
        ],
      }),
    ).toEqual([
      [
        [0, 5],
        [10, 5],
      ],
    ]);
    expect(linesIn([0, 0, 10, 10], { type: 'Point', coordinates: [5, 5] })).toEqual([]);
    expect(
      straightened(
        [
          [0, 0],
          [5, 0.2],
          [10, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
    ]);
    expect(
      beside(
        [
          [0, 0],
          [10, 0],
        ],
        3,
      ),
    ).toEqual([
      [0, 3],
      [10, 3],
    ]);
    expect(
      pathOf(
        [
          [0, 0],
          [0.01, 0.01],
          [10, 0],
        ],
        false,
      ),
    ).toBe('M0 0L10 0');
  });
  it('break texts at spaces, Chinese anywhere, and addresses after their signs', () => {
    const measure = (text: string) => guessWidth(text, 10, undefined as never);
    expect(wrap('one two three', 50, measure)).toEqual(['one two', 'three']);
    expect(wrap('黑龙江左岸', 20, measure)).toEqual(['黑龙', '江左', '岸']);
    expect(wrap('https://a.b/#map=1&date=2&lens=3', 100, measure).length).toBeGreaterThan(1);
    expect(wrap('', 100, measure)).toEqual([]);
  });
});
