import type { Position } from 'geojson';
import type { Arc, ArcKind, Article, Atlas, ExpeditionFile, Face, Holder, Laying, PlaceFile, Status, Tenure } from '../../src/core/model';
import { AS_WRITTEN } from '../../src/core/reading';

/**
 * Four square countries, ten degrees by five:
 *
 *     55 +--------+--------+
 *        | north  |  zone  |
 *     50 +---ab---+---dc---+
 *        | south  |  east  |
 *     45 +--------+--------+
 *       100      110      120
 *
 * North is Russian, south Chinese; the zone is undelimited until 1858; the east is Chinese, joint from 1858-05-28, Russian from 1860-11-14.
 * De facto Russia occupies the east from 1850-08-13.
 */
export function stubAtlas(): Atlas {
  const settlements = [settlement('start', '1640-01-01'), settlement('aigun', '1858-05-28', SHORE), settlement('peking', '1860-11-14')];
  return {
    written: settlements,
    reading: AS_WRITTEN,
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
    holders: [
      holder('russia', '#5b7fa6', [
        { to: '1721-11-02', name: { en: 'Tsardom of Russia' } },
        { from: '1721-11-02', name: { en: 'Russian Empire', ru: 'Российская империя' } },
      ]),
      holder('china', '#d3a03f', [{ name: { en: 'Qing Empire', zh: '大清' } }]),
    ],
    settlements,
    tenures: [
      ...both('north', ['1640-01-01', null, ['russia'], 'held']),
      ...both('south', ['1640-01-01', null, ['china'], 'held']),
      ...both('zone', ['1640-01-01', '1858-05-28', [], 'undelimited'], ['1858-05-28', null, ['russia'], 'held', 'aigun']),
      ...east(),
    ],
    layings: [
      laying('ab', '1689-09-07', 'start', 'fixed'),
      laying('dc', '1858-05-28', 'aigun', 'described'),
      laying('bc', '1860-11-14', 'peking', 'fixed'),
    ],
    expeditions: [],
    events: [],
    publishedAreas: [],
    sources: [],
    layers: [],
    faces: [face('north', 100, 50), face('zone', 110, 50), face('south', 100, 45), face('east', 110, 45)],
    arcs: [
      arc('ab', 'river', 'north', 'south', [100, 50], [110, 50]),
      arc('dc', 'river', 'zone', 'east', [110, 50], [120, 50]),
      arc('ad', 'crest', 'north', 'zone', [110, 50], [110, 55]),
      arc('bc', 'marks', 'south', 'east', [110, 45], [110, 50]),
      arc('shore', 'coast', null, 'east', [120, 45], [120, 50]),
    ],
    places: PLACES,
    expeditionFiles: [EXPEDITION],
  };
}

const holder = (id: string, light: string, names: Holder['names']): Holder => ({ id, names, color: { light, dark: light } });

/** Of the two readings of the shore the far one lets Russia claim the east at once. */
const SHORE: Article = {
  id: '1',
  title: { en: 'The shore' },
  text: { en: 'The shore.' },
  sources: [],
  clause: {
    id: 'shore',
    question: { en: 'Which shore?' },
    default: 'near',
    readings: [
      { id: 'near', name: { en: 'Near' }, text: { en: 'Near.' }, sources: [] },
      {
        id: 'far',
        name: { en: 'Far' },
        text: { en: 'Far.' },
        sources: [],
        moves: [{ regions: ['east'], lens: ['dejure', 'defacto'], holders: ['russia'], status: 'claimed' }],
      },
    ],
  },
};

const settlement = (id: string, day: string, ...articles: Article[]): Atlas['settlements'][number] => ({
  id,
  kind: 'treaty',
  name: { en: id },
  summary: { en: id },
  dates: { signed: { gregorian: day } },
  effective: 'signed',
  articles,
  sources: [],
});

type Step = [from: string, to: string | null, holders: string[], status: Status, settlement?: string, contested?: string[]];
const tenure = (region: string, lens: Tenure['lens'], [from, to, holders, status, act = 'start', contested]: Step): Tenure => ({
  region,
  lens,
  from,
  to,
  holders,
  status,
  settlement: act,
  article: '1',
  since: from,
  ...(contested ? { contested_by: contested } : {}),
});
const both = (region: string, ...steps: Step[]): Tenure[] =>
  (['dejure', 'defacto'] as const).flatMap((lens) => steps.map((step) => tenure(region, lens, step)));

function east(): Tenure[] {
  const last: Step[] = [
    ['1858-05-28', '1860-11-14', ['russia', 'china'], 'joint', 'aigun'],
    ['1860-11-14', null, ['russia'], 'held', 'peking'],
  ];
  const before: Step = ['1640-01-01', '1850-08-13', ['china'], 'held'];
  return [
    tenure('east', 'dejure', ['1640-01-01', '1858-05-28', ['china'], 'held']),
    ...last.map((step) => tenure('east', 'dejure', step)),
    tenure('east', 'defacto', before),
    tenure('east', 'defacto', ['1850-08-13', '1858-05-28', ['russia'], 'occupied', 'start', ['china']]),
    ...last.map((step) => tenure('east', 'defacto', step)),
  ];
}

const laying = (id: string, from: string, act: string, status: Laying['status']): Laying => ({
  arc: id,
  settlement: act,
  article: '1',
  status,
  from,
});

const face = (id: string, x: number, y: number): Face => ({
  id,
  name: { en: id },
  land: true,
  label: [x + 5, y + 2.5],
  area_km2: 400_000,
  area_error_km2: 400,
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [x, y],
          [x + 10, y],
          [x + 10, y + 5],
          [x, y + 5],
          [x, y],
        ],
      ],
    ],
  },
});

const arc = (id: string, kind: ArcKind, left: string | null, right: string | null, ...coordinates: Position[]): Arc => ({
  id,
  kind,
  left,
  right,
  name: { en: id },
  from: 'a',
  to: 'b',
  source: '',
  licence: '',
  method: '',
  error_km: 1,
  length_km: 500,
  geometry: { type: 'LineString', coordinates },
});

const PLACES: PlaceFile = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'fort',
      geometry: { type: 'Point', coordinates: [115, 47] },
      properties: {
        kind: 'fort',
        names: [
          { text: { en: 'Old Fort' }, to: '1855-01-01' },
          { text: { en: 'New Fort' }, from: '1855-01-01' },
        ],
        opened: { gregorian: '1850-08-13' },
        closed: { gregorian: '1870-01-01' },
        error_km: 1,
        confidence: 'A',
        sources: [],
      },
    },
  ],
};

const EXPEDITION: ExpeditionFile = {
  type: 'FeatureCollection',
  expedition: { id: 'voyage', name: { en: 'Voyage' }, summary: { en: '' }, leader: { en: '' }, sources: [] },
  features: [leg(1, '1849-06-01', '1849-06-10', 'A', [115, 46], [115, 50]), leg(2, '1849-07-01', '1849-07-05', 'C', [115, 50], [105, 50])],
};

function leg(
  number: number,
  from: string,
  to: string,
  certainty: 'A' | 'C',
  ...coordinates: Position[]
): ExpeditionFile['features'][number] {
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates },
    properties: {
      leg: number,
      name: { en: `Leg ${number}` },
      from: { gregorian: from },
      to: { gregorian: to },
      mode: 'boat',
      leader: { en: '' },
      certainty,
      sources: [],
    },
  };
}
