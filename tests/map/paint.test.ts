import { describe, expect, it } from 'vitest';
import { netChange } from '../../src/core/change';
import { fromIso } from '../../src/core/time';
import { hatchesOf, hatchLayersOf, lookOf } from '../../src/map/look';
import { arcsAround, arcsPaint, bandsPaint, facesCompared, facesHeld, legsPaint } from '../../src/map/paint';
import type { Paint } from '../../src/map/sketch';
import { Told } from '../../src/map/told';
import { createStore } from '../../src/state/store';
import type { Tenure } from '../../src/core/model';
import { stubAtlas } from './stub';

const atlas = stubAtlas();
const store = createStore(atlas);
const facesOn = (iso: string, lens: 'dejure' | 'defacto' = 'dejure'): Paint => facesHeld(atlas, store.tenuresOn(lens, fromIso(iso)));
const arcsOn = (iso: string): Paint =>
  arcsPaint(atlas.arcs, { lines: store.linesOn('dejure', fromIso(iso)), ghosts: new Set(['ab', 'dc']), selected: new Set() });
const bandsOn = (iso: string): Paint =>
  bandsPaint(atlas.arcs, store.linesOn('dejure', fromIso(iso)), store.tenuresOn('dejure', fromIso(iso)));

describe('how a tenure looks', () => {
  it('turns the east from Chinese to joint to Russian on the very days', () => {
    expect(facesOn('1858-05-27').get('east')).toEqual({ fill: 'china', hatch: '' });
    expect(facesOn('1858-05-28').get('east')).toEqual({ fill: 'russia', hatch: 'joint:china' });
    expect(facesOn('1860-11-13').get('east')).toEqual({ fill: 'russia', hatch: 'joint:china' });
    expect(facesOn('1860-11-14').get('east')).toEqual({ fill: 'russia', hatch: '' });
  });
  it('shows occupied land in its owner’s colour under the occupier’s stripes, on the ground only', () => {
    expect(facesOn('1855-01-01', 'defacto').get('east')).toEqual({ fill: 'china', hatch: 'occupied:russia' });
    expect(facesOn('1855-01-01').get('east')).toEqual({ fill: 'china', hatch: '' });
  });
  it('leaves undelimited land as paper with dots, and land of which nothing is known as paper', () => {
    expect(facesOn('1700-01-01').get('zone')).toEqual({ fill: 'paper', hatch: 'undelimited:' });
    expect(lookOf(undefined)).toEqual({ fill: 'paper', hatch: '' });
  });
  it('needs a pattern for every status but held, over the regions that ever bear it', () => {
    expect([...hatchesOf(atlas)]).toEqual([
      ['claimed:russia', ['east']], // under the other reading of the shore
      ['joint:china', ['east']],
      ['occupied:russia', ['east']],
      ['undelimited:', ['zone']],
    ]);
  });
  it('has its hatches in as few layers as the most that one region bears, each hatch of a region in just one of them', () => {
    const layers = hatchLayersOf(atlas);
    expect(layers).toHaveLength(3);
    const laid = layers.flatMap((hatches) => [...hatches].flatMap(([hatch, regions]) => regions.map((region) => `${hatch} ${region}`)));
    expect(laid.sort()).toEqual(['claimed:russia east', 'joint:china east', 'occupied:russia east', 'undelimited: zone']);
    for (const hatches of layers) expect([...hatches.values()].flat()).toHaveLength(new Set([...hatches.values()].flat()).size);
  });
});

describe('a step in time', () => {
  const idsOf = (news: [id: string, state: unknown][]) => news.map(([id]) => id).sort();
  const told = (...paints: Paint[]) => {
    const all = new Told();
    return paints.map((paint) => idsOf(all.newIn(paint))).at(-1);
  };
  it('tells only what changed', () => {
    expect(told(facesOn('1858-05-27'), facesOn('1858-05-28'))).toEqual(['east', 'zone']);
    expect(told(facesOn('1859-01-01'), facesOn('1860-01-01'))).toEqual([]);
  });
  it('tells of what changes back as of all else', () => {
    expect(told(facesOn('1858-05-27'), facesOn('1858-05-28'), facesOn('1858-05-27'))).toEqual(['east', 'zone']);
  });
  it('tells a map that knows nothing everything but what is blank', () => {
    expect(told(facesOn('1700-01-01'))).toEqual(['east', 'north', 'south', 'zone']);
  });
  it('tells what a paint of another kind has otherwise', () => {
    const other: Paint = new Map([...facesOn('1858-05-28').keys()].map((id) => [id, { fill: 'russia', hatch: '' }]));
    expect(told(facesOn('1858-05-28'), other)).toEqual(['east', 'south']);
  });
});

describe('the border', () => {
  it('follows the lands, drawn as sure as its article laid it', () => {
    expect(arcsOn('1650-01-01').get('ab')).toMatchObject({ line: 'unlaid', ghost: false });
    expect(arcsOn('1700-01-01').get('ab')).toMatchObject({ line: 'fixed' });
    expect(arcsOn('1858-05-28').get('dc')).toMatchObject({ line: 'described' });
    expect(arcsOn('1861-01-01').get('dc')).toMatchObject({ line: '', ghost: true });
    expect(arcsOn('1861-01-01').get('bc')).toMatchObject({ line: 'fixed' });
  });
  it('is washed on each side in the colour of whoever is there, and only where it is a border', () => {
    expect(bandsOn('1861-01-01').get('bc')).toEqual({ left: 'china', right: 'russia' });
    expect(bandsOn('1861-01-01').get('dc')).toEqual({ left: '', right: '' });
  });
  it('is never drawn on a coast', () => {
    expect(arcsOn('1861-01-01').get('shore')).toMatchObject({ line: '' });
  });
  it('outlines a region; of an act, the land it moved and the lines it drew', () => {
    expect([...arcsAround(atlas, { kind: 'region', id: 'north' })].sort()).toEqual(['ab', 'ad']);
    expect([...arcsAround(atlas, { kind: 'settlement', id: 'peking' })].sort()).toEqual(['bc', 'dc', 'shore']);
    expect(arcsAround(atlas, { kind: 'none' }).size).toBe(0);
  });
});

describe('a comparison', () => {
  it('marks what changed hands by pattern as well, and fades the rest', () => {
    const [from, to] = [fromIso('1857-12-31'), fromIso('1860-12-31')];
    const paint = facesCompared(atlas, store.tenuresOn('dejure', to), netChange(atlas, from, to, 'dejure'));
    expect(paint.get('east')).toEqual({ fill: 'russia', hatch: 'gain:' });
    expect(paint.get('south')).toEqual({ fill: 'china~rest', hatch: '' });
  });
  it.each([
    ['joint', ['china', 'russia']],
    ['undelimited', []],
    ['claimed', ['china']],
    ['held', []],
  ] as const)('has another pattern for land that was %s of %j, no one holder’s own', (from_status, from_holders) => {
    const [from, to] = [fromIso('1857-12-31'), fromIso('1860-12-31')];
    const changes = netChange(atlas, from, to, 'dejure').map((change) => ({ ...change, from_status, from_holders: [...from_holders] }));
    expect(facesCompared(atlas, store.tenuresOn('dejure', to), changes).get('east')).toEqual({ fill: 'russia', hatch: 'gain-shared:' });
  });
});

describe('journeys', () => {
  const inkOf = (iso: string, on = true) => [...legsPaint(atlas, fromIso(iso), on, { kind: 'leg', expedition: 'voyage', leg: 1 })];
  it('appear when they are done and pale with the years', () => {
    expect(inkOf('1849-06-09').map(([, state]) => state.ink)).toEqual([0, 0]);
    expect(inkOf('1849-06-10').map(([, state]) => state.ink)).toEqual([0.95, 0]);
    expect(inkOf('1900-01-01')[0]![1].ink).toBeLessThan(0.5);
  });
  it('stay away when they are switched off, picked or not', () => {
    expect(inkOf('1900-01-01', false).every(([, state]) => state.ink === 0 && state.picked === false)).toBe(true);
  });
});

it('draws a version of land only in its time, and a region without a tenure as land without a holder', () => {
  const { id } = atlas.faces[0]!;
  const none = Object.assign(new Map<string, Tenure>(), { since: () => undefined });
  expect(facesHeld({ ...atlas, drawing: 'versions' }, none).get(id)).toEqual({ fill: '', hatch: '' });
  expect(facesCompared({ ...atlas, drawing: 'versions' }, none, []).get(id)).toEqual({ fill: '', hatch: '' });
  expect(facesHeld(atlas, none).get(id)).toEqual({ fill: 'paper', hatch: '' });
});
