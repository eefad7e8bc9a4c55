import { featureCollection, intersect, multiPolygon, polygon, truncate } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaKm2, densifyLine } from './area';
import { lengthKm } from './length';
import { boxOf, boxOfRings, inRing } from './locate';
import { areaErrorKm2 } from './margin';
import type { Arc, Atlas, Face, WholeAtlas } from './model';

export type Area = Polygon | MultiPolygon;
export type Drawing = Pick<WholeAtlas, 'faces' | 'arcs'>;

/** What lies inside an area of interest: the faces cut by it (those outside are gone), and of each arc of the atlas how long it runs there, km. */
export interface Clip {
  faces: Face[];
  lengths: number[];
}

/** Cuts the faces; `tell` hears after each how many of how many are done. */
export function clipOf({ faces, arcs: whole }: Drawing, within: Area, tell: (done: number, all: number) => void = () => undefined): Clip {
  const arcs = whole.map((arc) => ({ ...arc, length_km: lengthInside(arc, within) }));
  const cut = faces.flatMap((face, i) => {
    tell(i, faces.length);
    return clipFace(face, within, arcs);
  });
  return { faces: cut, lengths: arcs.map(({ length_km }) => length_km) };
}

/** The atlas, under any reading, with only what the clip has left of its drawing. */
export const applyClip = <A extends Atlas>(atlas: A, { faces, lengths }: Clip): A => ({
  ...atlas,
  faces,
  arcs: atlas.arcs.map((arc, i) => ({ ...arc, length_km: lengths[i]! })),
});

/**
 * The atlas inside an area of interest: faces cut by it (those outside are gone), areas measured anew, arcs as long as they run inside.
 * The area's own outline is taken as exact, so the margin of error is that of the borders inside it.
 */
export const clipAtlas = (atlas: WholeAtlas, within: Area): WholeAtlas => applyClip(atlas, clipOf(atlas, within));

/** The atlas with one region and no other; its outline is as unsure as its lines are. */
export const onlyRegion = (atlas: Atlas, id: string): Atlas => ({ ...atlas, faces: atlas.faces.filter((face) => face.id === id) });

function clipFace(face: Face, within: Area, arcs: Arc[]): Face[] {
  if (!boxesMeet(boxOf(face), boxOfRings(polygonsOf(within).map((rings) => rings[0]!)))) return [];
  const cut = intersect(featureCollection<Area>([multiPolygon(face.geometry.coordinates), asFeature(within)]));
  if (!cut) return [];
  const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: polygonsOf(truncate(cut.geometry, { precision: 6 })) };
  return [{ ...face, geometry, area_km2: areaKm2(geometry), area_error_km2: areaErrorKm2(arcs, [face.id]) }];
}

const boxesMeet = (a: number[], b: number[]): boolean => a[0]! <= b[2]! && b[0]! <= a[2]! && a[1]! <= b[3]! && b[1]! <= a[3]!;
const asFeature = (area: Area) => (area.type === 'Polygon' ? polygon(area.coordinates) : multiPolygon(area.coordinates));
const polygonsOf = (area: Area): Position[][][] => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates);

/** The steps of the line, at most 0.02 degrees each, whose middle lies inside. */
function lengthInside(arc: Arc, within: Area): number {
  const line = densifyLine(arc.geometry.coordinates, 0.02);
  const rings = polygonsOf(within).flat();
  let inside = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i]!, line[i + 1]!];
    const middle = [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2];
    if (rings.reduce((odd, ring) => odd !== inRing(ring, middle), false)) inside += lengthKm([a, b]);
  }
  return inside;
}
