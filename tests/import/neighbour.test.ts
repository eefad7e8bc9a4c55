/** A second opinion on our own map, of data made of it so that the answer is known; the page is asked the same in `tests/browser/opinion.test.ts`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WASM } from '../../src/cli/overlay';
import { areaKm2 } from '../../src/core/area';
import { kmPerDegree } from '../../src/core/length';
import { fromIso } from '../../src/core/time';
import { readDated } from '../../src/import';
import { onDay, secondOpinion } from '../../src/import/opinion';
import { loadClipper } from '../../src/import/overlay';
import { readAtlas } from '../browser/layers';
import { asFile } from './fixtures/aland';
import { AT_SEA, BEYOND, BY_DEGREES, GIVEN_AWAY, MOVED, neighbour, UNFOLLOWED } from './fixtures/neighbour';

const DAY = fromIso('1858-05-28');
const atlas = readAtlas();
const clipper = await loadClipper(readFileSync(WASM));
const set = readDated([asFile('theirs.geojson', neighbour(atlas))], {});
const opinion = secondOpinion(atlas, onDay(set, DAY, {}, () => undefined).atlas, DAY, 'dejure', clipper, { sliver_km: 1 });

test('the region that they give away, and no other, is disagreed about as a whole; beside it only the land along the line that they moved', () => {
  const disagreed = opinion.parts.filter(({ verdict }) => verdict === 'disagreed');
  const [most, ...more] = disagreed.toSorted((a, b) => b.area_km2 - a.area_km2);
  expect(most).toMatchObject({ region: GIVEN_AWAY, area_km2: expect.closeTo(most!.region_km2, 1) });
  expect([...MOVED, 'siberia'], 'siberia is where the line ends').toEqual(expect.arrayContaining(more.map(({ region }) => region)));
  const line = atlas.arcs.filter(({ left, right }) => MOVED.every((id) => id === left || id === right));
  const km = line.reduce((sum, { length_km }) => sum + length_km, 0);
  const between = more.reduce((sum, { area_km2 }) => sum + area_km2, 0);
  expect(between).toBeGreaterThan(0);
  expect(between, 'a strip as long as the line and as wide as it was moved').toBeLessThan(km * BY_DEGREES * kmPerDegree(50)[1]);
});

test('what either covers alone, what we do not follow, and what is agreed are told apart; every region adds up', () => {
  const verdictsOf = (id: string) => opinion.parts.filter(({ region }) => region === id).map(({ verdict }) => verdict);
  expect(verdictsOf(UNFOLLOWED)).toEqual(['unfollowed']);
  expect(verdictsOf('manchuria')).toEqual(['agreed']);
  expect(verdictsOf('tibet')).toEqual(['uncovered']);
  expect(opinion.outside).toHaveLength(1);
  const ring = (coordinates: typeof BEYOND) => areaKm2({ type: 'Polygon', coordinates: [coordinates] });
  expect(opinion.outside[0]!.water_km2).toBeCloseTo(ring(AT_SEA), 0);
  expect(opinion.outside[0]!.beyond_km2).toBeCloseTo(ring(BEYOND), 0);
  for (const { id, area_km2 } of atlas.faces.filter(({ land }) => land)) {
    const sum = opinion.parts.filter(({ region }) => region === id).reduce((all, part) => all + part.area_km2, 0);
    expect(sum, id).toBeCloseTo(area_km2, 1);
  }
});

test('the line that they moved lies as far away as they moved it, and every other where it was', () => {
  const moved = new Set(
    atlas.arcs.filter(({ left, right }) => MOVED.every((id) => id === left || id === right)).map(({ name }) => name.en),
  );
  const most = BY_DEGREES * kmPerDegree(50)[1];
  const offsets = opinion.lines.ours.filter(({ name }) => moved.has(name!.en)).map(({ max }) => max);
  expect(Math.max(...offsets)).toBeGreaterThan(0.9 * most);
  expect(Math.max(...offsets)).toBeLessThan(1.01 * most);
  const amur = opinion.lines.ours.filter(
    ({ between }) => between.flat().join() === 'china,russia' || between.flat().join() === 'russia,china',
  );
  expect(amur.some(({ max }) => max < 0.01)).toBe(true);
  expect(opinion.matches.map(({ theirs, ours, by }) => [theirs, ours.join(), by])).toEqual([
    [expect.any(String), 'china', 'name'],
    [expect.any(String), 'russia', 'name'],
    [expect.any(String), '', 'nothing'],
  ]);
});
