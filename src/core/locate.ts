import type { LineString, MultiPolygon, Position as GeoPosition } from 'geojson';
import type { Day } from './civil';
import { tenureAt } from './history';
import type { ArcFacts, Atlas, Box, Face, FaceFacts, FaceOutline, Lens, Outline, Position, WholeAtlas } from './model';
import { onceWhileKept } from './once';

/** Whether the shape of a face or an arc is with it. */
export const isDrawn = <F extends FaceFacts | ArcFacts>(
  thing: F,
): thing is F & { geometry: F extends FaceFacts ? MultiPolygon : LineString } => 'geometry' in thing;

/**
 * The face that a place (degrees) lies in, sea included; undefined outside the frame. A place exactly on a shared line belongs to exactly
 * one of the two, whichever way round their rings run.
 */
export function faceAt(atlas: Pick<WholeAtlas, 'faces'>, place: Position): Face | undefined {
  return atlas.faces.find((face) => faceHas(face, place));
}

/** All faces that a place lies in, in the order in which they are drawn: one of a partition, of versions any number. */
export const facesAt = (atlas: Pick<WholeAtlas, 'faces'>, place: Position): Face[] => atlas.faces.filter((face) => faceHas(face, place));

/** The face that is seen at a place on a day. */
export const faceOn = (atlas: WholeAtlas, place: Position, lens: Lens, day: Day): Face | undefined =>
  uppermost(atlas, facesAt(atlas, place), lens, day);

/** Of faces that lie over one another, the one that is seen on a day: the uppermost of those that are there then, else the water. */
export const uppermost = <F extends FaceOutline>(outline: Outline, here: F[], lens: Lens, day: Day): F | undefined =>
  here.findLast((face) => face.land && tenureAt(outline, face.id, lens, day)) ?? here.find((face) => !face.land);

/** Whether a place (degrees) lies in a face. */
export const faceHas = (face: Face, place: Position): boolean => shapeHas(face.geometry, place);

/** West, south, east and north of a face; of one whose shape is elsewhere as it was told, or else its label. */
export function boxOf(face: FaceFacts): Box {
  return face.bbox ?? (isDrawn(face) ? boxOfShape(face.geometry) : boxOfRings([[face.label]]));
}

/** West, south, east and north of some polygons; reckoned once. */
export const boxOfShape = onceWhileKept((shape: MultiPolygon): Box => boxOfRings(shape.coordinates.map((polygon) => polygon[0]!)));

/** The shape of a face, if it is here. */
export function shapeOf({ faces }: Pick<Atlas, 'faces'>, id: string): MultiPolygon | undefined {
  const face = faces.find((each) => each.id === id);
  return face && isDrawn(face) ? face.geometry : undefined;
}

/** West, south, east and north of some lines. */
export function boxOfRings(rings: GeoPosition[][]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring as Position[]) {
      if (x < box[0]) box[0] = x;
      if (y < box[1]) box[1] = y;
      if (x > box[2]) box[2] = x;
      if (y > box[3]) box[3] = y;
    }
  }
  return box;
}

const inBox = ([west, south, east, north]: Box, [x, y]: Position) => x >= west && x <= east && y >= south && y <= north;

/** Whether a place lies in some polygons: even-odd over all rings, holes included. */
export const shapeHas = (shape: MultiPolygon, place: Position): boolean =>
  inBox(boxOfShape(shape), place) && shape.coordinates.flat().reduce((inside, ring) => inside !== inRing(ring, place), false);

/** Whether a ray to the east crosses the closed ring an odd number of times. */
export function inRing(ring: GeoPosition[], place: GeoPosition): boolean {
  let inside = false;
  for (let i = 0; i + 1 < ring.length; i++) {
    if (crosses(ring[i] as Position, ring[i + 1] as Position, place as Position)) inside = !inside;
  }
  return inside;
}

/** Each edge is taken from its lower end, so that both neighbours of a shared edge reckon with the same numbers. */
function crosses(a: Position, b: Position, [x, y]: Position): boolean {
  if (a[1] > y === b[1] > y) return false;
  const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
  return x < low[0] + ((y - low[1]) / (high[1] - low[1])) * (high[0] - low[0]);
}
