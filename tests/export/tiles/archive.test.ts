/** The archive of a whole history, read back by the readers that maps use. */
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { boxOf, faceAt } from '../../../src/core/locate';
import type { Box, Position } from '../../../src/core/model';
import { TILED_CATALOG, type TiledCatalog } from '../../../src/core/tiled';
import { archive } from '../../../src/export/tiles/archive';
import { BUFFER, EXTENT, project, stepsAt } from '../../../src/export/tiles/grid';
import { pmtilesOf } from '../../../src/export/tiles';
import { miniAtlas } from '../../core/mini';

const atlas = miniAtlas();
const bytes = pmtilesOf(atlas, { maxZoom: 6 });

/** An archive in memory that remembers how much of it was asked for. */
function opened(content: Uint8Array<ArrayBuffer>) {
  const asked: number[] = [];
  const getBytes = async (offset: number, length: number): Promise<RangeResponse> => {
    asked.push(length);
    return { data: content.slice(offset, offset + length).buffer };
  };
  return { asked, reader: new PMTiles({ getKey: () => 'memory', getBytes }) };
}
const { reader } = opened(bytes);

const tileOf = async (z: number, x: number, y: number): Promise<VectorTile | undefined> => {
  const tile = await reader.getZxy(z, x, y);
  return tile && new VectorTile(new PbfReader(new Uint8Array(tile.data)));
};
/** The tile of a zoom in which a place (degrees) lies. */
function around([lon, lat]: Position, z: number): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)].map((at) => Math.floor(at * 2 ** z)) as [
    number,
    number,
  ];
}

describe('the archive', () => {
  test('is the same bytes each time', () => {
    expect(pmtilesOf(miniAtlas(), { maxZoom: 6 })).toEqual(bytes);
  });

  test('says where its land lies and how far one can zoom', async () => {
    const header = await reader.getHeader();
    const boxes = atlas.faces.map(boxOf);
    expect([header.minZoom, header.maxZoom, header.tileType, header.clustered]).toEqual([0, 6, 1, true]);
    expect(header.minLon).toBeCloseTo(Math.min(...boxes.map(([west]) => west)), 6);
    expect(header.maxLat).toBeCloseTo(Math.max(...boxes.map(([, , , north]) => north)), 6);
  });

  test('has each face and each arc in some tile of the last zoom, under its number and its name', async () => {
    const seen = { faces: new Map<number, string>(), arcs: new Map<number, string>() };
    for (let x = 0; x < 64; x++) {
      for (let y = 0; y < 64; y++) {
        const tile = await tileOf(6, x, y);
        for (const name of ['faces', 'arcs'] as const) {
          const layer = tile?.layers[name];
          for (let i = 0; i < (layer?.length ?? 0); i++) seen[name].set(layer!.feature(i).id!, String(layer!.feature(i).properties.id));
        }
      }
    }
    expect([...seen.faces].sort(([a], [b]) => a - b)).toEqual(atlas.faces.map(({ id }, i) => [i, id]));
    expect([...seen.arcs].sort(([a], [b]) => a - b)).toEqual(atlas.arcs.map(({ id }, i) => [i, id]));
  });

  test('draws each face where it lies', async () => {
    for (const [i, face] of atlas.faces.entries()) {
      if (!face.land) continue;
      const [x, y] = around(face.label, 6);
      const layer = (await tileOf(6, x, y))!.layers.faces!;
      const drawn = Array.from({ length: layer.length }, (_, n) => layer.feature(n)).find(({ id }) => id === i)!;
      const { geometry } = drawn.toGeoJSON(x, y, 6);
      const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
      const here = { ...face, bbox: undefined, geometry: { type: 'MultiPolygon' as const, coordinates: polygons } };
      expect(faceAt({ faces: [here] }, face.label)?.id, face.id).toBe(face.id);
    }
  });

  test.each([0, 1, 2, 3, 4, 5, 6])('keeps shared borders shared at zoom %i: every edge between two faces is in both', async (z) => {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const layer = (await tileOf(z, x, y))?.layers.faces;
        const edges = new Map<string, number>();
        for (let i = 0; i < (layer?.length ?? 0); i++) for (const edge of edgesOf(layer!.feature(i).loadGeometry())) count(edges, edge);
        expect([...edges].filter(([edge, times]) => times !== 2 && !atRim(edge, [z, x, y]))).toEqual([]);
      }
    }
  });

  test('carries the whole atlas but its shapes', async () => {
    const metadata = (await reader.getMetadata()) as Record<string, unknown> & { [TILED_CATALOG]: TiledCatalog };
    const { catalog, faces, arcs, places } = metadata[TILED_CATALOG];
    expect(metadata.vector_layers).toMatchObject([{ id: 'faces' }, { id: 'arcs' }]);
    expect(catalog.tenures).toEqual(JSON.parse(JSON.stringify(atlas.tenures)));
    expect(faces.map(({ id, area_km2, bbox }) => [id, area_km2, bbox])).toEqual(
      atlas.faces.map((face) => [face.id, face.area_km2, boxOf(face)]),
    );
    expect(arcs.map(({ id, left, right, length_km, error_km }) => [id, left, right, length_km, error_km])).toEqual(
      atlas.arcs.map(({ id, left, right, length_km, error_km }) => [id, left, right, length_km, error_km]),
    );
    expect(JSON.stringify([faces, arcs])).not.toContain('coordinates');
    expect(places).toEqual({ type: 'FeatureCollection', features: JSON.parse(JSON.stringify(atlas.places.features)) });
  });
});

describe('an archive of so many tiles that its directory needs leaves', () => {
  const side = 256;
  const tiles = Array.from({ length: side * side }, (_, i) => {
    const content = new Uint8Array(8 + (i % 5)).fill(i % 251);
    new DataView(content.buffer).setUint32(0, i * 2_654_435_761);
    return { z: 8, x: i % side, y: Math.floor(i / side), bytes: content };
  });
  const { asked, reader: large } = opened(archive(tiles, {}, { box: [-180, -85, 180, 85], minZoom: 8, maxZoom: 8 }));

  test('gives every tile that went in, in few reads', async () => {
    for (const { z, x, y, bytes: content } of tiles.filter((_, i) => i % 97 === 0))
      expect(new Uint8Array((await large.getZxy(z, x, y))!.data), `${x}/${y}`).toEqual(content);
    expect(asked[0]).toBe(16_384);
    expect(await large.getZxy(7, 0, 0)).toBeUndefined();
  });
});

const count = (counts: Map<string, number>, key: string) => void counts.set(key, (counts.get(key) ?? 0) + 1);
const edgesOf = (rings: { x: number; y: number }[][]): string[] =>
  rings.flatMap((ring) =>
    ring.slice(1).map((point, i) =>
      [point, ring[i]!]
        .map(({ x, y }) => `${x},${y}`)
        .sort()
        .join(' '),
    ),
  );

/** Where an edge may have one face only: along the sides of the buffer, where the tile is cut, and along the frame. */
function atRim(edge: string, [z, x, y]: [number, number, number]): boolean {
  const steps = stepsAt(z, 6);
  const inTile = (place: Position): number[] =>
    project(place).map((at, axis) => Math.round(((Math.round(at * steps) / steps) * 2 ** z - [x, y][axis]!) * EXTENT));
  const rims = [inTile([frame[0], frame[1]]), inTile([frame[2], frame[3]])];
  const [a, b] = edge.split(' ').map((point) => point.split(',').map(Number)) as [number[], number[]];
  return [0, 1].some((axis) => a[axis] === b[axis] && [-BUFFER, EXTENT + BUFFER, rims[0]![axis], rims[1]![axis]].includes(a[axis]));
}
const boxes = atlas.faces.map(boxOf);
const frame = [0, 1, 2, 3].map((side) => (side < 2 ? Math.min : Math.max)(...boxes.map((box) => box[side]!))) as Box;
