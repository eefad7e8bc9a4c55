/** A made-up history of the world, of any size, for tests and benches: never data, always made anew. */
import { area } from '@turf/turf';
import { layingsFrom, tenuresFrom } from '../../src/core/histories';
import { lengthKm } from '../../src/core/length';
import type { Arc, ArcKind, Box, Face, Holder, WholeAtlas } from '../../src/core/model';
import { AS_WRITTEN } from '../../src/core/reading';
import { courseOf } from './acts';
import { neighboursOf, outlineOf, planeOf, type Plane } from './plane';
import { randomFrom } from './random';

export interface Size {
  faces: number;
  dates: number;
  vertices: number;
  holders?: number;
  seed?: number;
  box?: Box;
}
/** Faces that say which arcs their rings run along, as those of a build do. */
export type MadeUp = WholeAtlas & { faces: (Face & { rings: number[][][] })[] };

/** Without the poles and the antimeridian, where a map tile has no place for them. */
const WORLD: Box = [-170, -56, 170, 74];
const RANGE = { from: '1500-01-01', to: '1999-12-31' };
const KINDS: ArcKind[] = ['river', 'watershed', 'crest', 'straight', 'conventional'];

export function madeUp({ faces: count, dates, vertices, holders: realms = 50, seed = 1, box = WORLD }: Size): MadeUp {
  const random = randomFrom(seed);
  const plane = planeOf(count, vertices, box, random);
  const holders = Array.from({ length: realms }, (_, i) => holderOf(i, realms));
  const between = arcBetween(plane);
  const { settlements, sea } = courseOf(
    {
      beside: neighboursOf(plane),
      columns: plane.columns,
      dates,
      holders: holders.map(({ id }) => id),
      ...RANGE,
      face: faceId,
      arc: between,
    },
    random,
  );
  const arcs = plane.lines.map((line, i): Arc => arcOf(line, i, sea));
  const arcIds = arcs.map(({ id }) => id);
  const faces = plane.rings.map((ring, i) => faceOf(plane, ring, i, sea, arcs));
  return {
    schema: 1,
    drawing: 'partition',
    dataset: {
      id: `made-up-${count}`,
      title: { en: `A made-up history of ${count} faces` },
      version: '1.0.0',
      range: RANGE,
      licences: [{ part: 'all', name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
      attribution: 'Made up',
      citation: 'Made up',
      checksum: `made-up-${count}-${dates}-${vertices}-${seed}`,
    },
    holders,
    nodes: [],
    settlements,
    written: settlements,
    reading: AS_WRITTEN,
    tenures: tenuresFrom(settlements),
    layings: layingsFrom(settlements, arcIds),
    expeditions: [],
    publishedAreas: [],
    sources: [],
    layers: [],
    shapes: { kind: 'whole' },
    faces,
    arcs,
    places: { type: 'FeatureCollection', features: [] },
    expeditionFiles: [],
    events: [],
  };
}

const faceId = (cell: number) => `f${String(cell).padStart(5, '0')}`;
const arcId = (line: number) => `a${String(line).padStart(5, '0')}`;
const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

function arcBetween({ lines, rings }: Plane): (a: number, b: number) => string {
  return (a, b) => {
    const shared = rings[a]!.map((i) => (i < 0 ? ~i : i)).find((i) => lines[i]!.left === b || lines[i]!.right === b);
    return arcId(shared!);
  };
}

function arcOf({ points, left, right }: Plane['lines'][number], i: number, sea: ReadonlySet<number>): Arc {
  const side = (cell: number | null) => (cell === null ? null : faceId(cell));
  const wet = [left, right].filter((cell) => cell !== null && sea.has(cell)).length;
  const kind = left === null || right === null ? 'frame' : wet === 1 ? 'coast' : KINDS[i % KINDS.length]!;
  return {
    id: arcId(i),
    kind,
    name: { en: `Line ${i}` },
    from: `${arcId(i)}-from`,
    to: `${arcId(i)}-to`,
    source: 'made up',
    licence: 'CC0 1.0',
    method: 'made up',
    error_km: round(0.2 + (i % 7) * 0.4, 1),
    left: side(left),
    right: side(right),
    length_km: round(lengthKm(points), 4),
    geometry: { type: 'LineString', coordinates: points },
  };
}

function faceOf(plane: Plane, ring: number[], i: number, sea: ReadonlySet<number>, arcs: Arc[]): MadeUp['faces'][number] {
  const outline = outlineOf(plane, ring);
  const geometry: Face['geometry'] = { type: 'MultiPolygon', coordinates: [[outline]] };
  const corners = ring.map((line) => (line < 0 ? plane.lines[~line]!.points.at(-1)! : plane.lines[line]!.points[0]!));
  const middle = (axis: 0 | 1) => round(corners.reduce((sum, corner) => sum + corner[axis]!, 0) / corners.length, 5);
  const own = ring.map((line) => arcs[line < 0 ? ~line : line]!);
  return {
    id: faceId(i),
    name: { en: nameOf(i) },
    land: !sea.has(i),
    label: [middle(0), middle(1)],
    area_km2: round(area(geometry) / 1e6, 6), // on a sphere: nobody measures what is made up, and the ellipsoid takes twenty seconds
    area_error_km2: round(Math.hypot(...own.map(({ length_km, error_km }) => length_km * error_km)), 6),
    geometry,
    rings: [[ring]],
  };
}

const SYLLABLES = [
  'ar',
  'bel',
  'cor',
  'dun',
  'el',
  'fen',
  'gal',
  'hol',
  'is',
  'kar',
  'lom',
  'mir',
  'nor',
  'os',
  'pel',
  'rin',
  'sol',
  'tar',
  'ul',
  'ven',
];
/** Three syllables that say the number, so that no two are alike. */
function nameOf(i: number): string {
  const [a, b, c] = [i % 20, Math.floor(i / 20) % 20, Math.floor(i / 400)].map((at) => SYLLABLES[at % 20]!) as [string, string, string];
  const name = c + b + a + (i >= 8000 ? 'ia' : '');
  return name[0]!.toUpperCase() + name.slice(1);
}

function holderOf(i: number, all: number): Holder {
  const hue = (i * 360 * 0.618034) % 360;
  const color = { light: hex(hue, 0.34, 0.5 + (i % 3) * 0.06), dark: hex(hue, 0.36, 0.62 + (i % 3) * 0.04) };
  return {
    id: `h${String(i).padStart(String(all - 1).length, '0')}`,
    names: [{ name: { en: `Realm of ${nameOf((7919 * (i + 1)) % 8000)}` } }],
    color,
  };
}

function hex(hue: number, saturation: number, lightness: number): string {
  const part = (n: number) => {
    const k = (n + hue / 30) % 12;
    const value = lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
