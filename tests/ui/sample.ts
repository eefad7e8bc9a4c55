/**
 * A small atlas made by hand: three pieces of land in a row, west to east, and two acts.
 *
 *      steppe | bank | coast        before: russia | china | china
 *                                   1858:   bank -> russia, coast -> joint
 *                                   1860:   coast -> russia
 */
import type { Arc, WholeAtlas, Face, Settlement, Tenure } from '../../src/core/model';
import { act, arc, atlasWith, face, tenure, underBoth } from '../stub/parts';

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
const tenures = underBoth((lens) =>
  ROWS.map(([region, from, to, holders, status, settlement, article]) =>
    tenure({ region, lens, from, to, holders, status, settlement, article, ...(status === 'joint' && { contested_by: ['china'] }) }),
  ),
);

const land = (id: string, name: string, west: number, km2: number): Face =>
  face(id, [west, 50, west + 4, 54], { name: { en: name }, area_km2: km2, area_error_km2: km2 / 100 });
const meridian = (id: string, left: string | null, right: string | null, lon: number): Arc =>
  arc(
    id,
    [left, right],
    [
      [lon, 54],
      [lon, 50],
    ],
    {
      kind: left && right ? 'river' : 'frame',
      name: { en: `River ${id}`, ru: `Река ${id}` },
      error_km: left && right ? 2 : 0,
    },
  );

const told = (id: string, name: string, gregorian: string, kind: Settlement['kind'], regions: string[]): Settlement =>
  act(id, gregorian, {
    kind,
    name: { en: name },
    summary: { en: `${name} in one sentence.` },
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

export const sample: WholeAtlas = atlasWith({
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
  settlements: [
    told('peking-1860', 'Treaty of Peking', '1860-11-14', 'treaty', ['coast']),
    told('before', 'State of things', '1640', 'state', ['steppe']),
    told('aigun-1858', 'Treaty of Aigun', '1858-05-28', 'treaty', ['bank', 'coast']),
  ],
  tenures,
  layings: [{ arc: 'a', settlement: 'aigun-1858', article: '1', status: 'described', from: '1858-05-28' }],
  publishedAreas: [
    {
      id: 'p',
      settlement: 'aigun-1858',
      regions: ['bank'],
      printed: 'six hundred thousand',
      value_km2: 600000,
      publisher: { en: 'A textbook' },
      covers: { en: 'the bank' },
      difference: { en: 'rounded up' },
      confidence: 'B',
      sources: ['book'],
    },
  ],
  sources: [{ id: 'book', type: 'book', title: 'A book' }],
  faces: [land('steppe', 'Steppe', 110, 1_000_000), land('bank', 'Left bank', 114, 579_846), land('coast', '=Coast, "east"', 118, 336_125)],
  arcs: [
    meridian('frame-w', null, 'steppe', 110),
    meridian('a', 'steppe', 'bank', 114),
    meridian('b', 'bank', 'coast', 118),
    meridian('frame-e', 'coast', null, 122),
  ],
});
