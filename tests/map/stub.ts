import type { Article, Atlas, ExpeditionFile, Laying, PlaceFile, Status, Tenure } from '../../src/core/model';
import { act, arc, atlasWith, face, tenure, underBoth } from '../stub/parts';

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
// eslint-disable-next-line max-lines-per-function -- a list of parts
export function stubAtlas(): Atlas {
  return atlasWith({
    settlements: [act('start', '1640-01-01'), act('aigun', '1858-05-28', { articles: [SHORE] }), act('peking', '1860-11-14')],
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
    faces: [
      face('north', [100, 50, 110, 55]),
      face('zone', [110, 50, 120, 55]),
      face('south', [100, 45, 110, 50]),
      face('east', [110, 45, 120, 50]),
    ],
    arcs: [
      arc(
        'ab',
        ['north', 'south'],
        [
          [100, 50],
          [110, 50],
        ],
      ),
      arc(
        'dc',
        ['zone', 'east'],
        [
          [110, 50],
          [120, 50],
        ],
      ),
      arc(
        'ad',
        ['north', 'zone'],
        [
          [110, 50],
          [110, 55],
        ],
        { kind: 'crest' },
      ),
      arc(
        'bc',
        ['south', 'east'],
        [
          [110, 45],
          [110, 50],
        ],
        { kind: 'marks' },
      ),
      arc(
        'shore',
        [null, 'east'],
        [
          [120, 45],
          [120, 50],
        ],
        { kind: 'coast' },
      ),
    ],
    nodes: [{ id: 'a', name: { en: 'Point A' }, lon: 110, lat: 50 }],
    places: PLACES,
    expeditionFiles: [EXPEDITION],
  });
}

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

type Step = [from: string, to: string | null, holders: string[], status: Status, settlement?: string, contested_by?: string[]];
const under = (region: string, lens: Tenure['lens'], [from, to, holders, status, settlement = 'start', contested_by]: Step): Tenure =>
  tenure({ region, lens, from, to, holders, status, settlement, ...(contested_by && { contested_by }) });
const both = (region: string, ...steps: Step[]): Tenure[] => underBoth((lens) => steps.map((step) => under(region, lens, step)));

function east(): Tenure[] {
  const occupied: Step = ['1850-08-13', '1858-05-28', ['russia'], 'occupied', 'start', ['china']];
  return [
    under('east', 'dejure', ['1640-01-01', '1858-05-28', ['china'], 'held']),
    under('east', 'defacto', ['1640-01-01', '1850-08-13', ['china'], 'held']),
    under('east', 'defacto', occupied),
    ...both(
      'east',
      ['1858-05-28', '1860-11-14', ['russia', 'china'], 'joint', 'aigun'],
      ['1860-11-14', null, ['russia'], 'held', 'peking'],
    ),
  ];
}

const laying = (id: string, from: string, settlement: string, status: Laying['status']): Laying => ({
  arc: id,
  settlement,
  article: '1',
  status,
  from,
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
  ...coordinates: [number, number][]
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
