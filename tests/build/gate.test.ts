import { describe, expect, test } from 'vitest';
import { filesOf } from '../../src/build';
import { loadAtlas } from '../../src/catalog/load';
import { loadStory } from '../../src/catalog/story';
import { deriveFrom, miniAtlas, miniDocuments } from '../core/mini';

const files = filesOf(deriveFrom(miniDocuments()));

/** A server of the built files, some of them replaced. */
const serve =
  (other: Record<string, string | undefined> = {}) =>
  (url: string) => {
    const name = url.replace('https://x.test/', '');
    const body = name in other ? other[name] : String(files.get(name));
    return Promise.resolve(body === undefined ? new Response('', { status: 404 }) : new Response(body));
  };
const load = (other?: Record<string, string | undefined>) => loadAtlas('https://x.test/', serve(other));

describe('the gate', () => {
  test('lets the atlas in whole', async () => expect(await load()).toEqual(miniAtlas()));
  test('freezes it, down to the last coordinate', async () => {
    const atlas = await load();
    expect(() => (atlas.faces[0]!.geometry.coordinates[0]![0]![0]![0] = 0)).toThrow(TypeError);
    expect(() => atlas.tenures.push(atlas.tenures[0]!)).toThrow(TypeError);
  });
  test('says which file is not there', async () => {
    await expect(load({ 'atlas.topojson': undefined })).rejects.toThrow(
      'atlas.topojson: the server answered 404. Build the data first: npm run thalweg -- build',
    );
  });
  test('says which value of which file is wrong', async () => {
    const catalog = JSON.parse(String(files.get('catalog.json')));
    catalog.holders[0].color = 'blue';
    await expect(load({ 'catalog.json': JSON.stringify(catalog) })).rejects.toThrow(
      /^catalog\.json: holders\.0\.color .* Rebuild the data/,
    );
    await expect(load({ 'places.geojson': '{"type":"Point"}' })).rejects.toThrow('places.geojson: ');
    const told = JSON.parse(String(files.get('events.json')));
    told.events[0].verdict = 'right';
    await expect(load({ 'events.json': JSON.stringify(told) })).rejects.toThrow(/^events\.json: events\.0\.verdict .* Rebuild the data/);
  });
  test('refuses files of two builds', async () => {
    const topology = JSON.parse(String(files.get('atlas.topojson')));
    topology.thalweg.checksum = 'another';
    await expect(load({ 'atlas.topojson': JSON.stringify(topology) })).rejects.toThrow(
      'atlas.topojson comes from another build than catalog.json. Reload the page',
    );
  });
  test('refuses a catalog of a schema to come', async () => {
    const catalog = { ...JSON.parse(String(files.get('catalog.json'))), schema: 2 };
    await expect(load({ 'catalog.json': JSON.stringify(catalog) })).rejects.toThrow(
      'schema is not a version that this program reads: get a newer Thalweg',
    );
  });
  test('lets the story in when it is asked for, frozen, or says what is wrong with it', async () => {
    const steps = await loadStory('https://x.test/', miniAtlas(), serve());
    expect(steps.map(({ id }) => id)).toEqual(['the-flag', 'the-river']);
    expect(() => (steps[0]!.camera.zoom = 9)).toThrow(TypeError);
    const story = JSON.parse(String(files.get('story.json')));
    story.steps[1].lens = 'both';
    await expect(loadStory('https://x.test/', miniAtlas(), serve({ 'story.json': JSON.stringify(story) }))).rejects.toThrow(
      /^story\.json: steps\.1\.lens .* Rebuild the data/,
    );
    await expect(loadStory('https://x.test/', miniAtlas(), serve({ 'story.json': undefined }))).rejects.toThrow(
      'story.json: the server answered 404',
    );
  });
});
