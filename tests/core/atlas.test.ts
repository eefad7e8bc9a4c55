import { describe, expect, test } from 'vitest';
import { areaKm2 } from '../../src/core/area';
import { netChange, transfers } from '../../src/core/change';
import { clipAtlas } from '../../src/core/clip';
import { articleOf, cite, settlementOf, sourcesOf } from '../../src/core/facts';
import { changeDays, tenureAt, tenureKey, tenuresOf } from '../../src/core/history';
import { linesAt } from '../../src/core/lines';
import { faceAt } from '../../src/core/locate';
import { areaErrorKm2 } from '../../src/core/margin';
import { holderName, say } from '../../src/core/names';
import { fromIso, toIso } from '../../src/core/time';
import { totals } from '../../src/core/totals';
import type { Lens } from '../../src/core/model';
import { miniAtlas } from './mini';

const atlas = miniAtlas();
const day = fromIso;
const held = (region: string, iso: string, lens: Lens = 'dejure') => tenureKey(tenureAt(atlas, region, lens, day(iso))!);

describe('a tenure', () => {
  test('holds from its first day to the day before the next', () => {
    expect([held('north', '1858-05-27'), held('north', '1858-05-28')]).toEqual(['blue/held', 'red/held']);
    expect([held('southeast', '1858-05-27'), held('southeast', '1858-05-28')]).toEqual(['blue+red/undelimited', 'blue+red/joint']);
    expect([held('southeast', '1860-11-13'), held('southeast', '1860-11-14')]).toEqual(['blue+red/joint', 'red/held']);
  });
  test('under one lens is not one under the other', () => {
    expect(held('isle', '1855-01-01', 'defacto')).toBe('red/occupied');
    expect(held('isle', '1855-01-01', 'dejure')).toBe('blue/held');
    expect(held('isle', '1857-05-01', 'defacto')).toBe('blue/held');
  });
  test('keeps how its date was written', () =>
    expect(tenuresOf(atlas, 'isle', 'defacto').map(({ since }) => since)).toEqual(['1640-01-01', '1850-08-13', '1857-05~']));
  test('is none at sea, nor before the first, nor of a region that is not', () => {
    expect(tenuresOf(atlas, 'sea', 'dejure')).toEqual([]);
    expect(tenureAt(atlas, 'north', 'dejure', day('1639-12-31'))).toBeUndefined();
    expect(tenuresOf(atlas, 'atlantis', 'dejure')).toEqual([]);
  });
  test('follows another without hole or overlap', () => {
    for (const { region, lens } of atlas.tenures) {
      const all = tenuresOf(atlas, region, lens);
      expect(all.map(({ to }) => to)).toEqual([...all.slice(1).map(({ from }) => from), null]);
    }
  });
});

test('the days on which something changes', () => {
  expect(changeDays(atlas, 'dejure').map(toIso)).toEqual(['1640-01-01', '1858-05-28', '1860-11-14']);
  expect(changeDays(atlas, 'defacto').map(toIso)).toEqual(['1640-01-01', '1850-08-13', '1857-05-01', '1858-05-28', '1860-11-14']);
});

describe('border lines', () => {
  const lines = (iso: string, lens: Lens = 'dejure') =>
    Object.fromEntries([...linesAt(atlas, lens, day(iso))].map(([arc, { status, settlement }]) => [arc, `${status} ${settlement}`]));
  test('are arcs with different holders or status on their sides, laid or not', () => {
    expect(lines('1700-01-01')).toEqual({ 'river.2': 'unlaid undefined', crest: 'unlaid undefined' });
    expect(lines('1858-05-28')).toEqual({ 'river.1': 'fixed river-1858', 'river.2': 'fixed river-1858', crest: 'described river-1858' });
    expect(lines('1860-11-14')).toEqual({ 'river.1': 'fixed river-1858', crest: 'fixed crest-1860' });
  });
  test('say what lies left and right of them', () =>
    expect(linesAt(atlas, 'dejure', day('1860-11-14')).get('crest')!.between).toEqual(['red/held', 'blue/held']));
  test('are never coasts, shores or the frame', () => {
    for (const arc of linesAt(atlas, 'defacto', day('1855-01-01')).keys()) expect(['river.1', 'river.2', 'crest']).toContain(arc);
  });
});

describe('the face at a place', () => {
  test.each([
    [103, 55, 'north'],
    [100.5, 51, 'southwest'],
    [101.8, 51.55, 'water'],
    [108.9, 53, 'isle'],
    [109.9, 53, 'sea'],
    [104.5, 51.5, 'southeast'],
  ])('%d %d is %s', (lon, lat, id) => {
    expect(faceAt(atlas, [lon, lat])?.id).toBe(id);
  });
  test('outside the frame is none', () => expect(faceAt(atlas, [99.9, 53])).toBeUndefined());
  test('on a shared corner is exactly one', () => {
    for (const [lon, lat] of atlas.arcs
      .flatMap((arc) => arc.geometry.coordinates)
      .filter(([x, y]) => x! > 100 && x! < 110 && y! > 50 && y! < 56)) {
      expect(atlas.faces.filter((face) => faceAt({ faces: [face] }, [lon!, lat!])).length).toBe(1);
    }
  });
});

describe('totals', () => {
  test('keep joint and undelimited land on lines of their own', () => {
    expect(totals(atlas, 'dejure', day('1859-01-01')).map(({ holders, status, regions }) => [holders.join('+'), status, regions])).toEqual([
      ['red', 'held', ['north']],
      ['blue', 'held', ['isle', 'southwest']],
      ['blue+red', 'joint', ['southeast']],
    ]);
  });
  test('are the same land on every day', () => {
    const land = atlas.faces.filter((face) => face.land).reduce((sum, face) => sum + face.area_km2, 0);
    for (const lens of ['dejure', 'defacto'] as const) {
      for (const each of changeDays(atlas, lens))
        expect(totals(atlas, lens, each).reduce((sum, total) => sum + total.area_km2, 0)).toBeCloseTo(land, 4);
    }
  });
});

describe('the margin of an area', () => {
  test('comes from the arcs with one side in it: sqrt(sum of (length * error)^2)', () => {
    const arcs = [
      { left: 'a', right: 'b', length_km: 100, error_km: 0.3 }, // inside a + b
      { left: 'a', right: null, length_km: 10, error_km: 3 },
      { left: 'c', right: 'b', length_km: 40, error_km: 1 },
    ];
    expect(areaErrorKm2(arcs, ['a', 'b'])).toBe(50);
    expect(areaErrorKm2(arcs, ['a'])).toBeCloseTo(Math.hypot(30, 30), 12);
    expect(areaErrorKm2(arcs, [])).toBe(0);
  });
});

describe('change', () => {
  test('is every step after the first day and not after the last', () => {
    const steps = transfers(atlas, day('1858-05-27'), day('1860-11-14'), 'dejure').map(
      (step) => `${step.effective} ${step.region} ${step.from_status} > ${step.to_status} ${step.settlement}`,
    );
    expect(steps).toEqual([
      '1858-05-28 north held > held river-1858',
      '1858-05-28 southeast undelimited > joint river-1858',
      '1860-11-14 southeast joint > held crest-1860',
    ]);
    expect(transfers(atlas, day('1858-05-28'), day('1860-11-13'), 'dejure')).toEqual([]);
  });
  test('compared at its ends tells a region once', () => {
    expect(
      netChange(atlas, day('1858-05-27'), day('1860-11-14'), 'dejure').map(({ region, from_status, to_status }) => [
        region,
        from_status,
        to_status,
      ]),
    ).toEqual([
      ['north', 'held', 'held'],
      ['southeast', 'undelimited', 'held'],
    ]);
  });
  test('that comes back is two steps and no difference', () => {
    expect(transfers(atlas, day('1849-01-01'), day('1857-12-31'), 'defacto')).toHaveLength(2);
    expect(netChange(atlas, day('1849-01-01'), day('1857-12-31'), 'defacto')).toEqual([]);
  });
});

describe('an area of interest', () => {
  const within = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [102, 53.5],
        [104, 53.5],
        [104, 54.5],
        [102, 54.5],
        [102, 53.5],
      ],
    ],
  };
  const clipped = clipAtlas(atlas, within);
  test('keeps what lies in it, with its own areas', () => {
    expect(clipped.faces.map(({ id }) => id)).toEqual(['north']);
    expect(clipped.faces[0]!.area_km2).toBeCloseTo(areaKm2(within), 6);
    expect(clipped.faces[0]!.area_error_km2).toBe(0);
  });
  test('that holds everything changes nothing', () => {
    const all = clipAtlas(atlas, {
      type: 'Polygon',
      coordinates: [
        [
          [90, 40],
          [120, 40],
          [120, 60],
          [90, 60],
          [90, 40],
        ],
      ],
    });
    for (const face of all.faces) {
      const whole = atlas.faces.find(({ id }) => id === face.id)!;
      expect(face.area_km2 / whole.area_km2).toBeCloseTo(1, 9);
      expect(face.area_error_km2 / whole.area_error_km2).toBeCloseTo(1, 3);
    }
  });
});

describe('names', () => {
  const blue = atlas.holders.find(({ id }) => id === 'blue')!;
  test("are those of the day, in the reader's language or visibly in English", () => {
    expect(holderName(blue, day('1900-01-01'), 'nl')).toEqual({ text: 'Blauwe Rijk', lang: 'nl' });
    expect(holderName(blue, day('1911-10-10'), 'nl')).toEqual({ text: 'Blue Republic', lang: 'en' });
    expect(say({ en: 'Amur', ru: 'Амур' }, 'ru')).toEqual({ text: 'Амур', lang: 'ru' });
  });
});

describe('facts', () => {
  test('lead from an article to its sources', () => {
    expect(settlementOf(atlas, 'river-1858')?.name.en).toBe('Treaty of the River');
    expect(articleOf(atlas, 'river-1858', '1')?.title.en).toBe('The river');
    expect(sourcesOf(atlas, 'river-1858', '1').map(({ id }) => id)).toEqual(['treaties']);
    expect(sourcesOf(atlas, 'nothing', '1')).toEqual([]);
  });
  test('are cited in one line', () => {
    expect(cite(atlas.sources[0]!)).toBe('N. Nobody, Made-up annals (Nowhere: Nowhere Press, 1900)');
    expect(
      cite({
        id: 'x',
        type: 'chapter',
        title: 'T',
        editor: [{ family: 'E' }],
        'container-title': 'Book',
        volume: '2',
        issue: '3',
        page: '1-9',
      }),
    ).toBe('E (ed.), “T”, Book 2(3), pp. 1-9');
    expect(cite({ id: 'x', type: 'document', title: 'Letter', archive: 'Archive, box 1' })).toBe('Letter, Archive, box 1');
  });
});
