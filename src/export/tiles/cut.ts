import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Arc, Face } from '../../core/model';
import { TILE_LAYERS } from '../../core/tiled';
import { weigh } from '../../core/weigh';
import { softnessOf } from '../../core/zone';
import { BUFFER, EXTENT, onGrid, project, projected, stepsAt, toleranceAt, type Projected } from './grid';
import { cutLine, cutRing, span, type Axis, type Strip } from './strip';
import { weighing } from './weigh';

/** A vector tile, not yet compressed. */
export interface Tile {
  z: number;
  x: number;
  y: number;
  bytes: Uint8Array;
}
type Tags = Record<string, string | number | boolean>;
type Layer = (typeof TILE_LAYERS)[keyof typeof TILE_LAYERS];
/** A face or an arc: its lines projected, each vertex with its weight, and what its tiles say of it. */
interface Shaped {
  layer: Layer;
  id: number;
  tags: Tags;
  closed: boolean;
  lines: Projected[];
}
/** The same on the grid of a zoom, x and y by turns, with its columns of tiles. */
interface Gridded extends Omit<Shaped, 'lines'> {
  lines: ArrayLike<number>[];
  columns: Strip;
}
type Features = Record<Layer, VtFeature[]>;
interface VtFeature {
  id: number;
  type: 2 | 3;
  geometry: [number, number][][];
  tags: Tags;
}

/**
 * All tiles of faces and arcs from zoom 0 to `last`, in order of zoom, column and row. Tiles without anything in them are left out. Beside the
 * drawing itself no more is held at a time than one zoom's lines and one column's tiles.
 */
export function* cut(faces: readonly Face[], arcs: readonly Arc[], last: number): Generator<Tile> {
  const shapes = [...shapedFaces(faces, arcs), ...shapedArcs(arcs)];
  for (let zoom = 0; zoom <= last; zoom++) yield* tilesAt(shapes, zoom, last);
}

/** An outer ring of GeoJSON runs counterclockwise, one of a tile the other way. */
function shapedFaces(faces: readonly Face[], arcs: readonly Arc[]): Shaped[] {
  const weightsOf = weighing(arcs);
  return faces.map((face, id) => {
    const weight = weightsOf(face);
    const lines = face.geometry.coordinates.flatMap((rings) => rings.map((ring) => projected(ring.slice(1).reverse(), weight)));
    return { layer: 'faces', id, tags: { id: face.id, land: face.land }, closed: true, lines };
  });
}

const shapedArcs = (arcs: readonly Arc[]): Shaped[] =>
  arcs.map((arc, id) => {
    const { coordinates } = arc.geometry;
    const weight = weigh(coordinates.map(project));
    const tags = { id: arc.id, kind: arc.kind, soft: softnessOf(arc, arc.geometry) };
    return { layer: 'arcs', id, tags, closed: false, lines: [projected(coordinates, (_, at) => weight[at]!)] };
  });

function* tilesAt(shapes: readonly Shaped[], z: number, last: number): Generator<Tile> {
  const columns = new Map<number, Gridded[]>();
  for (const shape of shapes) {
    const gridded = onZoom(shape, z, last);
    if (!gridded) continue;
    for (let x = gridded.columns[0]; x <= gridded.columns[1]; x++) {
      const list = columns.get(x);
      if (list) list.push(gridded);
      else columns.set(x, [gridded]);
    }
  }
  for (const x of [...columns.keys()].sort((a, b) => a - b)) yield* tilesIn(columns.get(x)!, z, x);
}

function onZoom({ lines, ...shape }: Shaped, z: number, last: number): Gridded | undefined {
  const [steps, tolerance] = [stepsAt(z, last), toleranceAt(z, last)];
  const scale = (EXTENT * 2 ** z) / steps;
  const kept = lines
    .map((line) => onGrid(line, tolerance, steps, scale, shape.closed))
    .filter(({ length }) => length >= (shape.closed ? 6 : 4));
  if (kept.length === 0) return undefined;
  const spans = kept.map((line) => span(line, 0));
  return {
    ...shape,
    lines: kept,
    columns: tilesOver([Math.min(...spans.map(([low]) => low)), Math.max(...spans.map(([, high]) => high))], z),
  };
}

/** The tiles that something reaches, their buffers included. */
function tilesOver([low, high]: Strip, z: number): Strip {
  const inside = (tile: number) => Math.max(0, Math.min(2 ** z - 1, tile));
  return [inside(Math.floor((low - BUFFER) / EXTENT)), inside(Math.floor((high + BUFFER) / EXTENT))];
}

const stripOf = (tile: number): Strip => [tile * EXTENT - BUFFER, (tile + 1) * EXTENT + BUFFER];

/** First the column is cut out of each shape, then the tiles out of the column. */
function* tilesIn(shapes: Gridded[], z: number, x: number): Generator<Tile> {
  const rows = new Map<number, Features>();
  for (const shape of shapes) {
    const column = cutShape(shape, shape.lines, 0, stripOf(x));
    if (column.length === 0) continue;
    const spans = column.map((line) => span(line, 1));
    const [first, last] = tilesOver([Math.min(...spans.map(([low]) => low)), Math.max(...spans.map(([, high]) => high))], z);
    for (let y = first; y <= last; y++) {
      const geometry = cutShape(shape, column, 1, stripOf(y)).map((line) => inTile(line, x, y));
      if (geometry.length === 0) continue;
      const tile = rows.get(y) ?? { faces: [], arcs: [] };
      rows.set(y, tile);
      tile[shape.layer].push({ id: shape.id, type: shape.closed ? 3 : 2, geometry, tags: shape.tags });
    }
  }
  for (const [y, features] of [...rows].sort(([a], [b]) => a - b)) yield { z, x, y, bytes: encode(features) };
}

const cutShape = ({ closed }: Gridded, lines: ArrayLike<number>[], axis: Axis, strip: Strip): ArrayLike<number>[] =>
  closed
    ? lines.map((line) => cutRing(line, axis, strip)).filter(({ length }) => length >= 6)
    : lines.flatMap((line) => cutLine(line, axis, strip));

function inTile(line: ArrayLike<number>, x: number, y: number): [number, number][] {
  const points: [number, number][] = [];
  for (let i = 0; i < line.length; i += 2) points.push([line[i]! - x * EXTENT, line[i + 1]! - y * EXTENT]);
  return points;
}

function encode(features: Features): Uint8Array {
  const layers = Object.entries(features).filter(([, list]) => list.length > 0);
  // of a tile the encoder reads the features only
  return fromGeojsonVt(Object.fromEntries(layers.map(([name, list]) => [name, { features: list } as never])), {
    version: 2,
    extent: EXTENT,
  });
}
