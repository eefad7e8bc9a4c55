/** What the small atlases made by hand are put together from: each part is whole, and says only what a test may ask. */
import type { Position } from 'geojson';
import { LENSES, type Arc, type WholeAtlas, type Face, type Holder, type Lens, type Settlement, type Tenure } from '../../src/core/model';
import { AS_WRITTEN } from '../../src/core/reading';

/** Russia and China as colours and names; the Tsardom became an Empire in 1721. */
export const HOLDERS: Holder[] = [
  {
    id: 'russia',
    tongue: 'ru',
    color: { light: '#5b7fa6', dark: '#7fa3c9' },
    names: [
      { to: '1721-11-02', name: { en: 'Tsardom of Russia' } },
      { from: '1721-11-02', name: { en: 'Russian Empire', ru: 'Российская империя' } },
    ],
  },
  { id: 'china', tongue: 'zh', color: { light: '#d3a03f', dark: '#d9b25f' }, names: [{ name: { en: 'Qing Empire', zh: '大清' } }] },
];

/** An atlas of what is given, and of nothing else. Its acts are read as they are written. */
export function atlasWith(given: Pick<WholeAtlas, 'settlements' | 'tenures' | 'faces' | 'arcs'> & Partial<WholeAtlas>): WholeAtlas {
  return {
    schema: 1,
    dataset: {
      id: 'stub',
      title: { en: 'Stub' },
      version: '1.0.0',
      range: { from: '1640-01-01', to: '2026-12-31' },
      licences: [],
      attribution: 'Stub',
      citation: 'Stub',
      checksum: '',
    },
    holders: HOLDERS,
    nodes: [],
    written: given.settlements,
    shapes: { kind: 'whole' },
    reading: AS_WRITTEN,
    layings: [],
    expeditions: [],
    events: [],
    publishedAreas: [],
    sources: [],
    layers: [],
    places: { type: 'FeatureCollection', features: [] },
    expeditionFiles: [],
    ...given,
  };
}

/** A treaty signed on the day (EDTF), with nothing in it but what is given. */
export const act = (id: string, gregorian: string, given: Partial<Settlement> = {}): Settlement => ({
  id,
  kind: 'treaty',
  name: { en: id },
  summary: { en: id },
  dates: { signed: { gregorian } },
  effective: 'signed',
  articles: [],
  sources: [],
  ...given,
});

/** A tenure by article 1 of an act, unless another is given. */
export const tenure = (
  given: Pick<Tenure, 'region' | 'lens' | 'from' | 'to' | 'holders' | 'status' | 'settlement'> & Partial<Tenure>,
): Tenure => ({
  article: '1',
  since: given.from,
  ...given,
});

/** The same under either lens. */
export const underBoth = <T>(make: (lens: Lens) => T[]): T[] => LENSES.flatMap(make);

/** Land between two corners: west, south, east, north in degrees. */
export const face = (id: string, [west, south, east, north]: [number, number, number, number], given: Partial<Face> = {}): Face => ({
  id,
  name: { en: id },
  land: true,
  label: [(west + east) / 2, (south + north) / 2],
  area_km2: 400_000,
  area_error_km2: 400,
  geometry: { type: 'MultiPolygon', coordinates: [[ring(west, south, east, north)]] },
  ...given,
});

const ring = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** A line with the regions on its two sides; a river unless it says otherwise. */
export const arc = (id: string, [left, right]: [string | null, string | null], coordinates: Position[], given: Partial<Arc> = {}): Arc => ({
  id,
  kind: 'river',
  name: { en: id },
  from: 'a',
  to: 'b',
  source: 'drawn for a test',
  licence: 'CC BY 4.0',
  method: 'by hand',
  error_km: 1,
  left,
  right,
  length_km: 400,
  geometry: { type: 'LineString', coordinates },
  ...given,
});
