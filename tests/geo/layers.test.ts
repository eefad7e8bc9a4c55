/** The published layers, as others will open them: RFC 7946, no overlap, and the same map as the partition on their day. */
import { valid } from 'geojson-validation';
import { expect, test } from 'vitest';
import type { FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { tenureKey, tenureOn } from '../../src/core/history';
import { linesAt } from '../../src/core/lines';
import { fromIso } from '../../src/core/time';
import { LENSES, type Status } from '../../src/core/model';
import { diagnose } from '../../src/doctor';
import { readUrl } from '../../src/state/url';
import { realAtlas, realFiles } from './atlas';

const atlas = realAtlas();
const content = (file: string) => String(realFiles().get(file));
const layerOf = (file: string) => JSON.parse(content(file)) as FeatureCollection;

/** Each list of features that a reader of a file meets as one: a GeoJSON file, an object of a topology. */
function collections(): [name: string, ids: unknown[]][] {
  const [collected, topologies] = ['.geojson', '.topojson'].map((end) => [...realFiles().keys()].filter((file) => file.endsWith(end)));
  const objects = topologies!.flatMap((file) => Object.entries((JSON.parse(content(file)) as Topology<Record<string, GeometryCollection>>).objects).map(([name, { geometries }]) => [`${file} ${name}`, geometries] as const));
  return [...collected!.map((file) => [file, layerOf(file).features] as const), ...objects].map(([name, things]) => [name, things.map(({ id }) => id)]);
}

test.each(['nerchinsk-1689.geojson', 'peking-1860.geojson'])('%s passes the doctor whole', (file) => {
  const { findings } = diagnose([{ name: file, bytes: new TextEncoder().encode(content(file)) }]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
}, 60_000);

test('every layer is GeoJSON with a bbox, without crs, with at most five decimals', () => {
  for (const { file } of atlas.layers) {
    const layer = layerOf(file);
    expect(valid(layer, true), file).toEqual([]);
    expect(layer.bbox, file).toHaveLength(4);
    expect(layer, file).not.toHaveProperty('crs');
    expect(/\d\.\d{6,}\]/.test(content(file)), file).toBe(false);
  }
}, 60_000);

test('no two features of one collection have one id, though a region and an arc may share a name', () => {
  const shared = atlas.arcs.filter(({ id }) => atlas.faces.some((face) => face.id === id)).map(({ id }) => id);
  expect(shared).toContain('ussuri');
  for (const [file, ids] of collections()) {
    expect(ids.every((id) => typeof id === 'string' && id !== ''), file).toBe(true);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i), file).toEqual([]);
  }
  const ids = layerOf('peking-1860.geojson').features.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['ussuri@both', 'arc:ussuri@both']));
}, 60_000);

test('an address says the kind of a thing beside its name, as it always did', () => {
  expect(readUrl('#region=ussuri', atlas).selection).toEqual({ kind: 'region', id: 'ussuri' });
  expect(readUrl('#arc=ussuri', atlas).selection).toEqual({ kind: 'arc', id: 'ussuri' });
});

test('the polygons and lines of each layer are the partition on its first day, under both lenses', () => {
  for (const { file, from } of atlas.layers) {
    const { features } = layerOf(file);
    for (const lens of LENSES) {
      const shown = features.filter(({ properties }) => [lens, 'both'].includes(properties!.lens));
      const polygons = shown.filter(({ geometry }) => geometry.type === 'MultiPolygon').map(({ properties: p }) => [p!.id, tenureKey({ holders: p!.holder.split('+'), status: p!.status as Status })]);
      const faces = atlas.faces.filter((face) => face.land).map((face) => [face.id, tenureKey(tenureOn(atlas, face.id, lens, from)!)]);
      expect(polygons, `${file} ${lens}`).toEqual(faces);
      const lines = shown.filter(({ geometry }) => geometry.type === 'LineString').map(({ properties }) => properties!.arc);
      expect(lines, `${file} ${lens}`).toEqual([...linesAt(atlas, lens, fromIso(from)).keys()]);
    }
  }
}, 60_000);

test('the geometry of a region is the same in every layer', () => {
  const [first, ...rest] = ['state-1640.geojson', 'aigun-1858.geojson', 'st-petersburg-1881.geojson'].map((file) => new Map(layerOf(file).features.map(({ properties, geometry }) => [properties!.id ?? properties!.arc, JSON.stringify(geometry)])));
  for (const layer of rest) for (const face of atlas.faces.filter(({ land }) => land)) expect(layer.get(face.id)).toBe(first!.get(face.id));
});
