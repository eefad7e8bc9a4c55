import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Position } from 'geojson';
import type { Arc, Face } from '../../core/model';
import { TILE_LAYERS } from '../../core/tiled';
import { EXTENT, isRing, onGrid, project, stepsAt } from './grid';

/** A vector tile, not yet compressed. */
export interface Tile {
  z: number;
  x: number;
  y: number;
  bytes: Uint8Array;
}
interface Shaped {
  id: string;
  /** Projected: the polygons of a face; the one line of an arc. */
  polygons: Position[][][];
}

/** All tiles of faces and arcs from zoom 0 to `last`, in order of zoom, row and column. Tiles without anything in them are left out. */
export function* cut(faces: readonly Face[], arcs: readonly Arc[], last: number): Generator<Tile> {
  const land = faces.map(({ id, geometry }) => ({
    id,
    polygons: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(project))),
  }));
  const lines = arcs.map(({ id, geometry }) => ({ id, polygons: [[geometry.coordinates.map(project)]] }));
  for (let zoom = 0; zoom <= last; zoom++) {
    const steps = stepsAt(zoom, last);
    const layers = {
      [TILE_LAYERS.faces]: indexOf(
        land.flatMap((face, i) => polygonOf(face, i, steps)),
        zoom,
      ),
      [TILE_LAYERS.arcs]: indexOf(
        lines.flatMap((arc, i) => lineOf(arc, i, steps)),
        zoom,
      ),
    };
    yield* tilesAt(layers, zoom);
  }
}

function* tilesAt(layers: Record<string, GeoJSONVT>, z: number): Generator<Tile> {
  for (let y = 0; y < 2 ** z; y++) {
    for (let x = 0; x < 2 ** z; x++) {
      const found = Object.entries(layers).flatMap(([name, index]): [string, GeoJSONVTTile][] => {
        const tile = index.getTile(z, x, y);
        return tile && tile.features.length > 0 ? [[name, tile]] : [];
      });
      if (found.length > 0) yield { z, x, y, bytes: fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: EXTENT }) };
    }
  }
}

/** Thinned already, and by a rule that keeps neighbours together, so the library must not simplify. */
const indexOf = (features: Feature[], zoom: number): GeoJSONVT =>
  new GeoJSONVT(
    { type: 'FeatureCollection', features },
    { maxZoom: zoom, indexMaxZoom: zoom, indexMaxPoints: 0, tolerance: 0, extent: EXTENT, buffer: 64, coordinates: 'unitSquare' },
  );

function polygonOf({ id, polygons }: Shaped, i: number, steps: number): Feature[] {
  const coordinates = polygons.map((rings) => ringsOn(rings, steps)).filter((rings) => rings.length > 0);
  return coordinates.length > 0 ? [{ type: 'Feature', id: i, properties: { id }, geometry: { type: 'MultiPolygon', coordinates } }] : [];
}

/** A polygon whose outer ring vanishes takes its holes along. */
function ringsOn(rings: Position[][], steps: number): Position[][] {
  const [outer = [], ...holes] = rings.map((ring) => onGrid(ring, steps));
  return isRing(outer) ? [outer, ...holes.filter(isRing)] : [];
}

function lineOf({ id, polygons }: Shaped, i: number, steps: number): Feature[] {
  const coordinates = onGrid(polygons[0]![0]!, steps);
  return coordinates.length > 1 ? [{ type: 'Feature', id: i, properties: { id }, geometry: { type: 'LineString', coordinates } }] : [];
}
