/** What the atlas says of a row of `truth/outlines.json`: the area of what is held, or the offset of a border from an independent line. */
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiLineString, Polygon, Position } from 'geojson';
import { clipAtlas } from '../../src/core/clip';
import { tenureAt, tenureKey } from '../../src/core/history';
import { linesAt } from '../../src/core/lines';
import { boxOfRings } from '../../src/core/locate';
import { areaErrorKm2 } from '../../src/core/margin';
import type { Arc, WholeAtlas, Lens } from '../../src/core/model';
import { offsetOf as offsetFrom, placesAlong } from '../../src/core/offset';
import { fromIso } from '../../src/core/time';

type Box = [west: number, south: number, east: number, north: number];
interface Common {
  id: string;
  date: string;
  lens: Lens;
  what: string;
  /** A day on which the row must not hold, the eve of the act, or a day after the state of things had ended. */
  not_on: string;
  theirs: { publisher: string; year: string; where: string };
  independent: string;
  reason: string;
  agrees: boolean;
  why?: string;
}
/** `held`: holders and status (`tenureKey`); `box`: where the label of a region must lie; `unit`: only what lies in that outline. */
export interface AreaRow extends Common {
  measure: 'area';
  ours: { held: string[]; box?: Box; unit?: string };
  theirs: Common['theirs'] & { value_km2: number; error_km2: number; differs_km2?: number };
  tolerance_km2: number;
  /** What the atlas has where the two disagree. */
  found_km2?: number;
}
/** `between`: the holders on the two sides; `box`: where the lines are compared, from ours to theirs and back. */
export interface OffsetRow extends Common {
  measure: 'offset';
  ours: { between: [string, string]; box: Box };
  theirs: Common['theirs'] & { outline: string; error_km: number };
  tolerance: Offset;
  /** The worst place, where it lies beyond four standard deviations. */
  worst?: string;
  /** What the atlas has where the two disagree. */
  found?: Offset;
}
export type Row = AreaRow | OffsetRow;
/** Kilometres. */
export interface Offset {
  median: number;
  p95: number;
  max: number;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const inBox = ([west, south, east, north]: Box, [x, y]: Position) => x! >= west && x! <= east && y! >= south && y! <= north;

function outline<G extends Polygon | MultiLineString>(name: string): G {
  const [file, id] = name.split('/');
  const { features } = read(`tests/geo/outlines/${file}.geojson`) as FeatureCollection<G>;
  const found = features.find((feature: Feature<G>) => feature.id === id);
  if (!found) throw new Error(`no outline ${name}: tests/geo/outlines/${file}.geojson has ${features.map((feature) => feature.id).join(', ')}`);
  return found.geometry;
}

/** The area that a row is about, its standard deviation (km2) and the regions that it is made of. */
export function areaOf(atlas: WholeAtlas, { ours, lens, date }: AreaRow): { area: number; error: number; regions: string[] } {
  const { held, box, unit } = ours;
  const faces = atlas.faces.filter((face) => {
    const tenure = face.land && (!box || inBox(box, face.label)) && tenureAt(atlas, face.id, lens, fromIso(date));
    return tenure && held.includes(tenureKey(tenure));
  });
  const part = unit ? within({ ...atlas, faces }, outline<Polygon>(unit)) : { faces, arcs: atlas.arcs };
  const regions = part.faces.map(({ id }) => id);
  return { area: part.faces.reduce((sum, face) => sum + face.area_km2, 0), error: areaErrorKm2(part.arcs, regions), regions };
}

/** `clipAtlas`, spared the arcs that do not come near. */
function within(atlas: WholeAtlas, unit: Polygon): Pick<WholeAtlas, 'faces' | 'arcs'> {
  const box = boxOfRings(unit.coordinates);
  return clipAtlas({ ...atlas, arcs: atlas.arcs.filter((arc) => arc.geometry.coordinates.some((place) => inBox(box, place))) }, unit);
}

/** The border that a row is about: the arcs that then ran between the two holders and come into its box. */
export function borderOf(atlas: WholeAtlas, { ours, lens, date }: OffsetRow): Arc[] {
  const wanted = [...ours.between].sort().join(' ');
  const between = new Set(
    [...linesAt(atlas, lens, fromIso(date)).values()]
      .filter((line) => line.between.map((key) => key?.split('/')[0]).sort().join(' ') === wanted)
      .map((line) => line.arc),
  );
  return atlas.arcs.filter((arc) => between.has(arc.id) && placesAlong(arc.geometry.coordinates, 1).some((place) => inBox(ours.box, place)));
}

/** How far the border lies from the outline, every km, both ways, the greater of the two; infinitely far where there is no border. */
export function offsetOf(border: Position[][], { ours, theirs }: OffsetRow): Offset {
  const other = outline<MultiLineString>(theirs.outline).coordinates;
  const placed = (lines: Position[][]) => lines.flatMap((line) => placesAlong(line, 1)).filter((place) => inBox(ours.box, place));
  const [there, back] = [offsetFrom(placed(border), other), offsetFrom(placed(other), border)];
  if (!there || !back) return { median: Infinity, p95: Infinity, max: Infinity };
  return { median: Math.max(there.median, back.median), p95: Math.max(there.p95, back.p95), max: Math.max(there.max, back.max) };
}

/** The standard deviation of a border's position, km: the root of the mean square over its length. */
export function errorOf(border: Arc[]): number {
  const length = border.reduce((sum, arc) => sum + arc.length_km, 0);
  return Math.sqrt(border.reduce((sum, arc) => sum + arc.length_km * arc.error_km ** 2, 0) / length);
}
