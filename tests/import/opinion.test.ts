/** A second opinion on made-up fields, whose disagreement is known beforehand. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WASM } from '../../src/cli/overlay';
import { run } from '../../src/cli/run';
import { areaKm2 } from '../../src/core/area';
import type { DatedFeature } from '../../src/core/dated';
import { kmPerDegree } from '../../src/core/length';
import { compose } from '../../src/import/compose';
import type { Text } from '../../src/core/model';
import { secondOpinion } from '../../src/import/opinion';
import { matchHolders } from '../../src/import/opinion/match';
import { loadClipper } from '../../src/import/overlay';
import { box, setOf, version, year } from './compose/made';

const clipper = await loadClipper(readFileSync(WASM));
const atlasOf = (...features: DatedFeature[]) => compose(setOf(features), { drawing: 'partition' }, () => undefined, year(2000)).atlas;
const field = (holder: string, west: number, east: number) => version(holder, 1800, null, [[box(west, 50, east, 51)]]);
const km2 = (west: number, east: number) => areaKm2({ type: 'Polygon', coordinates: [box(west, 50, east, 51)] });
const ask = (theirs: DatedFeature[]) =>
  secondOpinion(atlasOf(field('red', 10, 11), field('blue', 11, 12)), atlasOf(...theirs), year(1850), 'dejure', clipper, { sliver_km: 1 });
const found = ({ parts }: ReturnType<typeof ask>, verdict: string) =>
  parts.filter((part) => part.verdict === verdict).map(({ ours, theirs, area_km2 }) => [ours.join(), theirs.join(), area_km2] as const);

describe('a second opinion', () => {
  test('disagrees about the land between the two lines, and about no other', () => {
    const opinion = ask([field('red', 10, 10.9), field('blue', 10.9, 12)]);
    const [row, ...more] = found(opinion, 'disagreed');
    expect(more).toEqual([]);
    expect(row!.slice(0, 2)).toEqual(['red', 'blue']);
    expect(row![2]).toBeCloseTo(km2(10.9, 11), 1);
    expect(found(opinion, 'agreed').reduce((sum, each) => sum + each[2], 0)).toBeCloseTo(km2(10, 10.9) + km2(11, 12), 1);
    expect(found(opinion, 'uncovered')).toEqual([]);
  });
  test('tells how far the lines lie apart, both ways, and where most', () => {
    const { there, back } = ask([field('red', 10, 10.9), field('blue', 10.9, 12)]).lines;
    for (const offset of [there!, back!]) {
      expect(offset.max).toBeCloseTo(0.1 * kmPerDegree(50)[0], 1);
      expect(offset.median).toBeCloseTo(0.1 * kmPerDegree(50.5)[0], 1);
      expect(offset.at[1]).toBeCloseTo(50.06, 1); // nearer to the edge there is nothing to compare with
    }
  });
  test('of data that cover a part counts the rest as uncovered, not as disagreement', () => {
    const opinion = ask([field('red', 10, 10.4)]);
    expect(found(opinion, 'disagreed')).toEqual([]);
    expect(found(opinion, 'uncovered').reduce((sum, each) => sum + each[2], 0)).toBeCloseTo(km2(10.4, 12), 1);
    expect(opinion.lines).toEqual({ there: undefined, back: undefined, ours: [], theirs: [] });
  });
  test('counts what is narrower than a kilometre as drawing, and apart', () => {
    const width = 0.2 / kmPerDegree(50.5)[0];
    const opinion = ask([field('red', 10, 11 - width), field('blue', 11 - width, 12)]);
    expect(found(opinion, 'disagreed')).toEqual([]);
    expect(opinion.slivers).toMatchObject({ count: 1, width: 1 });
    expect(opinion.slivers.km2).toBeCloseTo(km2(11 - width, 11), 1);
    expect(opinion.parts.reduce((sum, { area_km2 }) => sum + area_km2, 0)).toBeCloseTo(km2(10, 12), 1);
  });
  test('tells land of theirs beyond ours apart, and no line there is measured', () => {
    const opinion = ask([field('red', 10, 11), field('blue', 11, 13), field('green', 13, 14)]);
    expect(found(opinion, 'disagreed')).toEqual([]);
    expect(opinion.outside.map(({ theirs, water_km2 }) => [theirs.join(), water_km2])).toEqual([
      ['blue', 0],
      ['green', 0],
    ]);
    expect(opinion.outside[0]!.beyond_km2).toBeCloseTo(km2(12, 13), 1);
    expect(opinion.lines.back!.max).toBeLessThan(0.001);
    expect(opinion.matches.map(({ theirs }) => theirs)).toEqual(['red', 'blue']);
  });
  test('measures each line by itself, the farthest first', () => {
    const ours = [field('red', 10, 11), field('blue', 11, 12), field('green', 12, 13)];
    const theirs = [field('red', 10, 10.9), field('blue', 10.9, 12.02), field('green', 12.02, 13)];
    const { lines } = secondOpinion(atlasOf(...ours), atlasOf(...theirs), year(1850), 'dejure', clipper, { sliver_km: 1 });
    const told = (each: typeof lines.ours) =>
      each.map(({ between, max }) => [between.map(String).sort().join(), Math.round(max * 10) / 10]);
    const [far, near] = [0.1, 0.02].map((degrees) => Math.round(degrees * kmPerDegree(50)[0] * 10) / 10);
    expect(told(lines.ours)).toEqual([
      ['blue,red', far],
      ['blue,green', near],
    ]);
    expect(told(lines.theirs)).toEqual(told(lines.ours));
    expect(lines.ours[0]!.error_km).toBe(1);
    expect(lines.there!.places).toBe(lines.ours.reduce((sum, { places }) => sum + places, 0));
  });
  test('of land that this atlas does not follow hears only who says that it is somebody whom it does', () => {
    const atlas = atlasOf(field('red', 10, 11), field('others', 11, 12));
    const holders = atlas.holders.map((holder) => (holder.id === 'others' ? { ...holder, nameless: true } : holder));
    const theirs = atlasOf(field('red', 10, 11.2), field('green', 11.2, 11.6), field('grey', 11.6, 12));
    const { parts, matches } = secondOpinion({ ...atlas, holders }, theirs, year(1850), 'dejure', clipper, { sliver_km: 1 });
    expect(parts.map(({ ours, theirs, verdict }) => `${ours.join()} ${theirs.join()} ${verdict}`)).toEqual([
      'others red disagreed',
      'others green unfollowed',
      'others grey unfollowed',
      'red red agreed',
    ]);
    expect(matches.map(({ theirs, by }) => `${theirs} ${by}`)).toEqual(['red id', 'green nothing', 'grey nothing']);
  });
  test('says that nothing can be laid over versions that were drawn independently', () => {
    const apart = compose(setOf([field('red', 10, 11)]), { drawing: 'versions' }, () => undefined, year(2000)).atlas;
    expect(() => secondOpinion(apart, apart, year(1850), 'dejure', clipper, { sliver_km: 1 })).toThrow(/drawn independently/);
  });
  test('takes holders by what they are told, by id, by a name in any language, else by land in common that nobody else was matched with', () => {
    const holder = (id: string, name: Text) => ({ id, names: [{ name }], color: { light: '', dark: '' } });
    const ours = [holder('red', { en: 'Red', ru: 'Кра́сный' }), holder('blue', { en: 'Blue' })];
    const theirs = [holder('x', { en: 'КРАСНЫЙ' }), holder('y', { en: 'Azure' }), holder('blue', { en: 'Navy' })];
    const common = [{ ours: 'red', theirs: 'y', km2: 5 }];
    const by = (...args: Parameters<typeof matchHolders>) =>
      matchHolders(...args).map((match) => `${match.theirs} ${match.ours.join('+') || 'null'} ${match.by}`);
    expect(by(ours, theirs, common)).toEqual(['x red name', 'y null nothing', 'blue blue id']);
    expect(by(ours, theirs.slice(1), common)).toEqual(['y red area', 'blue blue id']);
    expect(by(ours, [holder('z', { en: 'Blue (Navy)' }), holder('w', { en: 'red+Blue' })], common)).toEqual([
      'z blue name',
      'w blue+red name',
    ]);
    expect(by(ours, theirs, common, new Map([['y', 'red']]))).toEqual(['x red name', 'y red given', 'blue blue id']);
  });
});

describe('compare', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'compare-')), 'theirs.geojson');
  const feature = (name: string, west: number, east: number) => ({
    type: 'Feature',
    properties: { name, owner: name, from: '1800-01-01', to: '1900-01-01' },
    geometry: { type: 'Polygon', coordinates: [box(west, 50, east, 51)] },
  });
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: [feature('Red', 10, 10.9), feature('Blue', 10.9, 12)] }));
  const sh = async (...argv: string[]) => {
    let [out, err] = ['', ''];
    const atlas = () => atlasOf(field('red', 10, 11), field('blue', 11, 12));
    const world = { root: '', out: (text: string) => void (out += text), say: (line: string) => void (err += `${line}\n`), atlas };
    return { code: await run(['compare', ...argv], world), out, err };
  };
  test('gives one table as csv, and both as json', async () => {
    const regions = await sh(file, '1850');
    expect(regions.err).toMatch(/recognised: taken for .*\n(assumed: .*\n)+matched: red = red \(id\)/);
    expect(regions.out).toMatch(
      /^region,name,ours,status,theirs,theirs_as_ours,verdict,area_km2.*\n(.*\n)*.*red,held,blue,blue,disagreed,/,
    );
    expect((await sh(file, '1850', '--table', 'lines')).out).toMatch(
      /^way,line,between,median_km,.*\nours to theirs,,,7\.\d+,.*\ntheirs to ours,,,7/,
    );
    expect(JSON.parse((await sh(file, '1850', '--format', 'json')).out)).toMatchObject({
      matches: [{}, {}],
      regions: [{}, {}, {}],
      lines: [{}, {}, {}, {}],
    });
  });
  test.each(['csv', 'json'])('writes %s to the file that --out names', async (format) => {
    const to = `${file}.${format}`;
    const [printed, written] = [await sh(file, '1850', '--format', format), await sh(file, '1850', '--format', format, '--out', to)];
    expect(written).toMatchObject({ code: 0, out: '', err: expect.stringContaining(`note: wrote ${to}\n`) });
    expect(readFileSync(to, 'utf8')).toBe(printed.out);
  });
  test('takes what is narrower than --sliver for drawing', async () => {
    const disagreed = (out: string) => out.split('\n').filter((row) => row.includes(',disagreed,')).length;
    const [usual, wide] = [await sh(file, '1850'), await sh(file, '1850', '--sliver', '20')];
    expect([disagreed(usual.out), disagreed(wide.out)]).toEqual([1, 0]); // the strip is some 7 km wide
    expect(usual.err).toMatch(/0 slivers narrower than 1 km/);
    expect(wide.err).toMatch(/1 sliver narrower than 20 km, 7\d\d\.\d+ km2 in all: drawing/);
  });
  test.each([
    [['1850'], 2, /missing/],
    [[file, '1850', '--sliver', 'wide'], 2, /--sliver "wide" is not a width: write kilometres from 0 to 100, for example 0.5/],
    [[file, '1850', '--sliver', '-1'], 2, /--sliver "-1" is not a width/],
    [['nowhere.json', '1850'], 2, /"nowhere.json" does not exist/],
    [[file, '1850', '--match', 'red'], 2, /--match "red" is not a pair: write THEIRS=OURS/],
    [[file, '1850', '--match', 'red=green'], 2, /"green": this atlas knows no such holder: choose red, blue|blue, red/],
    [[file, '1850', '--format', 'json', '--table', 'lines'], 2, /leave it out/],
    [[file, '1850', '--out', join(file, 'a.csv')], 1, /a.csv" cannot be written \(ENOTDIR\): name a file in a folder that exists/],
    [[file, '1950'], 1, /theirs.geojson says nothing of 1950-12-31: it covers 1800-01-01 to 1899-12-31; ask for/],
  ])('refuses %j, naming the value and the remedy', async (argv, code, words) => {
    const said = await sh(...argv);
    expect(said).toMatchObject({ code, out: '' });
    expect(said.err).toMatch(words);
  });
});
