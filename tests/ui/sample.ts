/**
 * A small atlas made by hand: three pieces of land in a row, west to east, and two acts.
 *
 *      steppe | bank | coast        before: russia | china | china
 *                                   1858:   bank -> russia, coast -> joint
 *                                   1860:   coast -> russia
 */
import type { Arc, Atlas, Face, Lens, Settlement, Tenure } from '../../src/core/model';
import { AS_WRITTEN } from '../../src/core/reading';

const box = (west: number, east: number): Face['geometry'] => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [west, 50],
        [east, 50],
        [east, 54],
        [west, 54],
        [west, 50],
      ],
    ],
  ],
});
const face = (id: string, name: string, west: number, km2: number): Face => ({
  id,
  name: { en: name },
  land: true,
  label: [west + 2, 52],
  area_km2: km2,
  area_error_km2: km2 / 100,
  geometry: box(west, west + 4),
});
const arc = (id: string, left: string | null, right: string | null, lon: number): Arc => ({
  id,
  kind: left && right ? 'river' : 'frame',
  name: { en: `River ${id}`, ru: `Река ${id}` },
  from: 'n',
  to: 's',
  source: 'drawn for a test',
  licence: 'CC BY 4.0',
  method: 'by hand',
  error_km: left && right ? 2 : 0,
  left,
  right,
  length_km: 400,
  geometry: {
    type: 'LineString',
    coordinates: [
      [lon, 54],
      [lon, 50],
    ],
  },
});

type Row = [
  region: string,
  from: string,
  to: string | null,
  holders: string[],
  status: Tenure['status'],
  settlement: string,
  article: string,
];
const ROWS: Row[] = [
  ['steppe', '1640-01-01', null, ['russia'], 'held', 'before', '0'],
  ['bank', '1640-01-01', '1858-05-28', ['china'], 'held', 'before', '0'],
  ['bank', '1858-05-28', null, ['russia'], 'held', 'aigun-1858', '1'],
  ['coast', '1640-01-01', '1858-05-28', ['china'], 'held', 'before', '0'],
  ['coast', '1858-05-28', '1860-11-14', ['russia', 'china'], 'joint', 'aigun-1858', '1'],
  ['coast', '1860-11-14', null, ['russia'], 'held', 'peking-1860', '1'],
];
const tenures = (['dejure', 'defacto'] as Lens[]).flatMap((lens) =>
  ROWS.map(([region, from, to, holders, status, settlement, article]): Tenure => ({
    region,
    lens,
    from,
    to,
    holders,
    status,
    settlement,
    article,
    since: from,
    ...(status === 'joint' ? { contested_by: ['china'] } : {}),
  })),
);

const act = (id: string, name: string, gregorian: string, kind: Settlement['kind'], regions: string[]): Settlement => ({
  id,
  kind,
  name: { en: name },
  summary: { en: `${name} in one sentence.` },
  dates: { signed: { gregorian } },
  effective: 'signed',
  sources: ['book'],
  articles: [
    {
      id: '1',
      title: { en: 'The land' },
      text: { en: 'Who has what.' },
      sources: [],
      moves: [{ regions, lens: ['dejure', 'defacto'], holders: ['russia'], status: 'held' }],
    },
  ],
});

const settlements = [
  act('peking-1860', 'Treaty of Peking', '1860-11-14', 'treaty', ['coast']),
  act('before', 'State of things', '1640', 'state', ['steppe']),
  act('aigun-1858', 'Treaty of Aigun', '1858-05-28', 'treaty', ['bank', 'coast']),
];

export const sample: Atlas = {
  schema: 1,
  dataset: {
    id: 'sample',
    title: { en: 'A border' },
    version: '1.2.3',
    range: { from: '1640-01-01', to: '2026-12-31' },
    checksum: 'abc123',
    licences: [{ part: 'geometry', name: 'ODbL 1.0', url: 'https://opendatacommons.org/licenses/odbl/1-0/' }],
    attribution: '© nobody',
    citation: 'Sample atlas.',
  },
  holders: [
    {
      id: 'russia',
      color: { light: '#5b7fa6', dark: '#7fa3c9' },
      names: [
        { to: '1721', name: { en: 'Tsardom of Russia' } },
        { from: '1721', name: { en: 'Russian Empire', ru: 'Российская империя' } },
      ],
    },
    { id: 'china', color: { light: '#d3a03f', dark: '#d9b25f' }, names: [{ name: { en: 'Qing Empire' } }] },
  ],
  settlements,
  written: settlements,
  reading: AS_WRITTEN,
  tenures,
  layings: [{ arc: 'a', settlement: 'aigun-1858', article: '1', status: 'described', from: '1858-05-28' }],
  expeditions: [],
  events: [],
  publishedAreas: [
    {
      id: 'p',
      settlement: 'aigun-1858',
      regions: ['bank'],
      printed: 'six hundred thousand',
      value_km2: 600000,
      publisher: 'A textbook',
      covers: { en: 'the bank' },
      difference: { en: 'rounded up' },
      confidence: 'B',
      sources: ['book'],
    },
  ],
  sources: [{ id: 'book', type: 'book', title: 'A book' }],
  layers: [],
  faces: [face('steppe', 'Steppe', 110, 1_000_000), face('bank', 'Left bank', 114, 579_846), face('coast', '=Coast, "east"', 118, 336_125)],
  arcs: [
    arc('frame-w', null, 'steppe', 110),
    arc('a', 'steppe', 'bank', 114),
    arc('b', 'bank', 'coast', 118),
    arc('frame-e', 'coast', null, 122),
  ],
  places: { type: 'FeatureCollection', features: [] },
  expeditionFiles: [],
};
