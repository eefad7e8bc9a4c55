/** The voyages and the places they touch, as authored: in order, in both calendars, on water where they sailed, with sources that exist. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FeatureCollection, Geometry, MultiLineString, Polygon, Position } from 'geojson';
import { fromJulianIso, julianIso } from '../../src/core/civil';
import { edtfDays } from '../../src/core/edtf';
import { decodeAtlas } from '../../src/core/decode';
import { faceAt } from '../../src/core/locate';
import type { DualDate, ExpeditionFile, PlaceFile, Source, Text } from '../../src/core/model';
import { boxesMeet, near, sampled } from './ground';
import { POSTS, ROLL, UNPLACED } from './roll';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const files = readdirSync('geo/expeditions').filter((name) => name.endsWith('.geojson'));
const expeditions: ExpeditionFile[] = files.map((name) => read(`geo/expeditions/${name}`));
const places: PlaceFile = read('geo/places.geojson');
const sources: Source[] = read('geo/sources.json');
const atlas = decodeAtlas(read('geo/layers/catalog.json'), read('geo/layers/atlas.topojson'), places, expeditions);

const legs = expeditions.flatMap(({ expedition, features }) =>
  features.map(({ properties, geometry }) => ({ id: `${expedition.id} ${properties.leg}`, ...properties, line: geometry.coordinates })),
);
const days = (date: DualDate) => edtfDays(date.gregorian);

// ---------------------------------------------------------------- on the ground

const lines = (kind: string) => atlas.arcs.filter((arc) => arc.kind === kind).map((arc) => arc.geometry.coordinates);
const inFrame = ([lon, lat]: Position) => lon! > 60 && lon! < 160 && lat! > 18 && lat! < 73;
const onLand = ([lon, lat]: Position) => faceAt(atlas, [lon!, lat!])?.land === true;

// ---------------------------------------------------------------- who

const led = (who: string, expedition: string) => legs.filter((leg) => leg.id.startsWith(`${expedition} `) && leg.leader.en.startsWith(who));

test.each(ROLL)(
  '$who has his $legs legs or more in $expedition, on the days that are known',
  ({ who, expedition, legs: least, days: known }) => {
    const his = led(who, expedition);
    expect(his.length).toBeGreaterThanOrEqual(least);
    const told = his.flatMap(({ from, to }) => [from.julian, to.julian]).map((day) => day?.replace(/[?~%]$/, ''));
    expect(known.filter((day) => !told.includes(day))).toEqual([]);
  },
);

test('the voyage of the Menelai, which was cancelled, is told and not drawn', () => {
  const { summary } = expeditions.find(({ expedition }) => expedition.id === 'gavrilov-1846')!.expedition;
  expect(summary.en).toMatch(/1843–44 .*Menelai.* never sailed/);
  expect(legs.filter((leg) => /Menelai/.test(`${leg.name.en} ${leg.vessel?.en}`))).toEqual([]);
});

// ---------------------------------------------------------------- time

test('the legs of an expedition are numbered from one, and none begins before the leg before it', () => {
  for (const { expedition, features } of expeditions) {
    expect(features.map(({ properties }) => properties.leg)).toEqual(features.map((_, i) => i + 1));
    const begins = features.map(({ properties }) => days(properties.from).first);
    expect(begins, expedition.id).toEqual([...begins].sort((a, b) => a - b));
  }
});

test('no leg ends before it begins', () => {
  for (const leg of legs) expect(days(leg.to).last, leg.id).toBeGreaterThanOrEqual(days(leg.from).first);
});

/** A day must be the same day in both calendars; a month or year in Old Style must at least touch the New Style one. */
function disagree({ gregorian, julian }: DualDate): string | undefined {
  if (!julian) return undefined;
  const { first, last, precision } = edtfDays(gregorian);
  const bare = julian.replace(/[?~%]$/, '');
  if (precision === 'day')
    return fromJulianIso(bare) === first ? undefined : `${gregorian} is ${julianIso(first)} Old Style, not ${julian}`;
  const [from, to] = [`${bare}-01-01`, `${bare}-12-28`].map((day) => fromJulianIso(bare.length === 7 ? bare + day.slice(-3) : day));
  return from! <= last && to! >= first ? undefined : `${gregorian} and ${julian} Old Style do not meet`;
}

test('both calendars name the same day', () => {
  const dates = [
    ...legs.flatMap((leg) => [leg.from, leg.to]),
    ...places.features.flatMap(({ properties }) => [properties.opened, properties.closed]),
  ];
  expect(dates.flatMap((date) => (date && disagree(date)) ?? [])).toEqual([]);
  expect(dates.filter((date) => date?.julian).length).toBeGreaterThan(100);
});

test('a wrong pair would be seen', () => {
  expect(disagree({ gregorian: '1854-05-31', julian: '1854-05-18' })).toContain('1854-05-19');
  expect(disagree({ gregorian: '1854-07', julian: '1854-05' })).toBeDefined();
});

// ---------------------------------------------------------------- water

/** Harbours, bars and spits that the coast of the partition rounds off. */
const HARBOUR_KM = 3;

const coast = lines('coast');
const edges = coast.flatMap((line) => line.slice(1).map((to, i) => [line[i]!, to] as const));
const doubtful = (from: Position, to: Position) => edges.some(([c, d]) => boxesMeet(from, to, c, d));
const ashore = (at: Position) => inFrame(at) && onLand(at) && !near(at, HARBOUR_KM, coast);

/** Where a line first lies on land, more than a harbour's breadth from the coast. */
const aground = (line: Position[]): Position | undefined =>
  line
    .slice(1)
    .flatMap((to, i) => (doubtful(line[i]!, to) ? sampled(line[i]!, to) : i ? [] : [line[i]!]))
    .find(ashore);

test('ships stay at sea', () => {
  const sailed = legs.filter((leg) => leg.mode === 'sea');
  const wrong = sailed.flatMap((leg) => {
    const place = aground(leg.line);
    return place ? [`${leg.id} is on land at ${place.map((degrees) => degrees.toFixed(3)).join(',')}`] : [];
  });
  expect(wrong).toEqual([]);
  expect(sailed.length).toBeGreaterThan(30);
}, 20_000);

test('a ship that crosses Sakhalin would be seen, one that passes the strait would not', () => {
  const [gulfOfTartary, seaOfOkhotsk, liman, strait] = [
    [141, 49.5],
    [145, 49.5],
    [141.5, 52.6],
    [141.585, 52.22],
  ] as const;
  expect(aground([[...gulfOfTartary], [...seaOfOkhotsk]])).toBeDefined();
  expect(aground([[...liman], [...strait], [...gulfOfTartary]])).toBeUndefined();
});

test('raftings follow the Shilka and the Amur', () => {
  const rivers = lines('river');
  const GORBITSA = 119.3;
  const rafted = legs.filter((leg) => leg.id.startsWith('muravyov-rafting') && leg.mode === 'river');
  const strayed = rafted.flatMap((leg) =>
    leg.line.filter((at) => at[0]! > GORBITSA && !near(at, 2, rivers)).map((at) => `${leg.id} at ${at}`),
  );
  expect(strayed).toEqual([]);
});

/** Our lines of the rivers are good to a few kilometres, and a flotilla keeps to the river. */
const RIVER_KM = 4;
/** A boat is carried over a portage, or takes a channel or the last reach of a river that our lines leave out. */
const BOAT_KM = 12;
/** Streams that no line of ours follows. */
const UNDRAWN = ['The mouth of the Peiho – Tianjin', 'Rudanovsky up the Susuya'];

const base = (name: string): FeatureCollection => read(`geo/base/${name}.geojson`);
const drawn = (geometry: Geometry): Position[][] => {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : (geometry as Polygon | MultiLineString).coordinates;
};
const waterways = [
  ...lines('river'),
  ...coast,
  ...['rivers', 'lakes'].flatMap((name) => base(name).features.flatMap((feature) => drawn(feature.geometry))),
];

/** Where a line first lies on land farther than `km` from any river, lake or coast of ours. */
const dry = (line: Position[], km: number): Position | undefined =>
  line
    .slice(1)
    .flatMap((to, i) => sampled(line[i]!, to, km))
    .find((at) => inFrame(at) && onLand(at) && !near(at, km, waterways));

test('flotillas keep within 4 km of a river, boats within 12 km of a river, a lake or the sea', () => {
  const rowed = legs.filter((leg) => leg.mode === 'river' || leg.mode === 'boat');
  expect(UNDRAWN.filter((name) => !rowed.some((leg) => leg.name.en === name))).toEqual([]);
  const strayed = rowed
    .filter((leg) => !UNDRAWN.includes(leg.name.en))
    .flatMap((leg) => {
      const place = dry(leg.line, leg.mode === 'river' ? RIVER_KM : BOAT_KM);
      return place ? [`${leg.id} is at ${place.map((degrees) => degrees.toFixed(3)).join(',')}`] : [];
    });
  expect(strayed).toEqual([]);
  expect(rowed.length).toBeGreaterThan(45);
}, 60_000);

test('a raft carried over the hills from the Zeya to the Bureya would be seen', () => {
  const [zeya, bureya] = [
    [127.53, 50.27],
    [130.06, 50.4],
  ] as const;
  expect(dry([[...zeya], [...bureya]], RIVER_KM)).toBeDefined();
});

test('no line jumps over the antimeridian', () => {
  for (const leg of legs) {
    leg.line.forEach((at, i) => expect(Math.abs(at[0]! - leg.line[Math.max(0, i - 1)]![0]!), leg.id).toBeLessThan(30));
    expect(
      leg.line.every(([lon, lat]) => Math.abs(lon!) <= 180 && Math.abs(lat!) <= 90),
      leg.id,
    ).toBe(true);
  }
});

// ---------------------------------------------------------------- places

const place = (id: string) => places.features.find((feature) => feature.id === id)!;

test.each([
  ['blagoveshchensk', 'albazin'],
  ['aigun', 'manchuria'],
  ['old-aigun', 'villages-east-of-zeya'],
  ['nikolaevsk', 'amur-mouth'],
  ['bogorodskoye', 'lower-amur-right'],
  ['khabarovka', 'ussuri'],
  ['kazakevicheva', 'ussuri'],
  ['novgorodsky', 'ussuri'],
  ['udsk', 'uda-left-bank'],
  ['muravyovsky', 'sakhalin-south'],
  ['kulja', 'ili-east'],
  ['chuguchak', 'dzungaria'],
])('%s stands in %s', (id, region) => {
  const [lon, lat] = place(id).geometry.coordinates;
  expect(faceAt(atlas, [lon!, lat!])?.id).toBe(region);
});

test.each(POSTS)('the post %s was set in %s', (id, opened, closed) => {
  const { properties } = place(id);
  expect(properties.opened?.gregorian.slice(0, 4)).toBe(opened);
  expect(properties.closed?.gregorian.slice(0, 4)).toBe(closed);
});

test.each(UNPLACED)('%s, whose site no source fixes, says so', (id) => {
  const { confidence, error_km, note } = place(id).properties;
  expect({ confidence, wide: error_km >= 15, told: Boolean(note?.en) }).toEqual({ confidence: 'C', wide: true, told: true });
});

test('every place is on land, or near the coast within its own error', () => {
  const adrift = places.features.filter(({ geometry, properties }) => {
    const at = geometry.coordinates;
    return inFrame(at) && !onLand(at) && !near(at, Math.max(HARBOUR_KM, properties.error_km), coast);
  });
  expect(adrift.map((feature) => feature.id)).toEqual([]);
});

test('a place closes after it opens, and what founded it is an expedition of ours', () => {
  const known = new Set(expeditions.map(({ expedition }) => expedition.id));
  for (const { id, properties } of places.features) {
    if (properties.opened && properties.closed)
      expect(days(properties.closed).last, String(id)).toBeGreaterThan(days(properties.opened).first);
    if (properties.expedition) expect(known, String(id)).toContain(properties.expedition);
  }
});

test('what is only guessed at says so', () => {
  const guessed = places.features.filter(({ properties }) => properties.confidence === 'C');
  for (const { id, properties } of guessed) {
    expect(properties.error_km, String(id)).toBeGreaterThanOrEqual(15);
    expect(properties.note, String(id)).toBeDefined();
  }
});

// ---------------------------------------------------------------- words

test('every source is in the bibliography', () => {
  const known = new Set(sources.map((source) => source.id));
  const cited = [...expeditions.flatMap(({ expedition }) => expedition.sources), ...legs.flatMap((leg) => leg.sources)].concat(
    places.features.flatMap(({ properties }) => properties.sources),
  );
  expect([...new Set(cited)].filter((id) => !known.has(id))).toEqual([]);
  for (const leg of legs) expect(leg.sources.length, leg.id).toBeGreaterThan(0);
  for (const { id, properties } of places.features) expect(properties.sources.length, String(id)).toBeGreaterThan(0);
});

test('the voyages are told in four languages', () => {
  const told: Text[] = [
    ...expeditions.flatMap(({ expedition }) => [expedition.name, expedition.summary]),
    ...legs.flatMap((leg) => [leg.name, leg.text!]),
  ];
  for (const text of told) expect(Object.keys(text).sort(), text.en).toEqual(['en', 'nl', 'ru', 'zh']);
});
