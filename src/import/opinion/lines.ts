import type { Position } from 'geojson';
import type { Day } from '../../core/civil';
import { linesAt } from '../../core/lines';
import { boxOf, shapeHas } from '../../core/locate';
import type { Arc, Box, Face, Lens, WholeAtlas } from '../../core/model';
import { nearestTo } from '../../core/nearest';
import { placesAlong, summed, type Offset } from '../../core/offset';
import type { LineOffset, LineOffsets } from '../../core/opinion';

const EVERY_KM = 1;
/** So near the edge of what the other covers, and no line of theirs nearer than that, a line has nothing to be compared with. */
const EDGE_KM = 10;

/** A border line of the day and who is on its two sides. */
interface Border {
  arc: Arc;
  between: LineOffset['between'];
}

/** Offsets of the border lines of a day, a place every km, where the other data cover the place too. `ours` and `theirs`: the land of that day. */
export function compareLines(
  [atlas, ours]: [WholeAtlas, readonly Face[]],
  [other, theirs]: [WholeAtlas, readonly Face[]],
  lens: Lens,
  day: Day,
): LineOffsets {
  const [one, two] = [borders(atlas, lens, day), borders(other, lens, day)];
  const there = measured(one, { land: theirs, edges: edges(other, theirs), lines: two }, ({ name, error_km }) => ({ name, error_km }));
  const back = measured(two, { land: ours, edges: edges(atlas, ours), lines: one }, () => ({}));
  return { there: there.all, back: back.all, ours: there.lines, theirs: back.lines };
}

/** The lines with land of different holders on both sides: what lies beside nothing known may as well be a coast. */
function borders(atlas: WholeAtlas, lens: Lens, day: Day): Border[] {
  const lines = linesAt(atlas, lens, day);
  return atlas.arcs.flatMap((arc) => {
    const [left, right] = lines.get(arc.id)?.between ?? [];
    if (!left || !right) return [];
    const [one, two] = [left, right].map((key) => key.split('/')[0]!) as [string, string];
    return one === two ? [] : [{ arc, between: [one.split('+'), two.split('+')] }];
  });
}

/** The lines with known land on one side alone: coasts, and where the data end. */
function edges({ arcs }: WholeAtlas, land: readonly Face[]): Arc[] {
  const known = new Set(land.map(({ id }) => id));
  return arcs.filter(({ left, right }) => known.has(left ?? '') !== known.has(right ?? ''));
}

/** What lines are measured from. */
interface Base {
  land: readonly Face[];
  edges: Arc[];
  lines: Border[];
}
type Told = Pick<LineOffset, 'name' | 'error_km'>;
interface Group {
  told: Told;
  between: LineOffset['between'];
  places: Position[];
  offsets: number[];
}

/** Lines of one name between the same two are one, in however many arcs it was drawn. */
function measured(some: Border[], base: Base, tell: (arc: Arc) => Told): { all?: Offset; lines: LineOffset[] } {
  if (base.lines.length === 0) return { lines: [] };
  const offsetsAlong = measureFrom(base);
  const groups = new Map<string, Group>();
  for (const { arc, between } of some) {
    const found = offsetsAlong(arc);
    if (found.length === 0) continue;
    const told = tell(arc);
    const key = JSON.stringify([told.name?.en, between.map((side) => side.join('+')).sort()]);
    const group = groups.get(key) ?? { told, between, places: [], offsets: [] };
    groups.set(key, group);
    if (told.error_km !== undefined) group.told = { ...group.told, error_km: Math.max(told.error_km, group.told.error_km ?? 0) };
    for (const { place, km } of found) {
      group.places.push(place);
      group.offsets.push(km);
    }
  }
  const all = [...groups.values()];
  const places = all.flatMap((group) => group.places);
  if (places.length === 0) return { lines: [] };
  return {
    all: summed(
      places,
      all.flatMap(({ offsets }) => offsets),
    ),
    lines: all
      .map((group) => ({ ...group.told, between: group.between, ...summed(group.places, group.offsets) }))
      .sort((a, b) => b.p95 - a.p95),
  };
}

/** Places along a line, each with how far it lies from the nearest of the lines of `base`: where there is something to compare it with. */
function measureFrom({ land, edges, lines }: Base): (arc: Arc) => { place: Position; km: number }[] {
  const shapes = (arcs: Arc[]) => arcs.map(({ geometry }) => geometry.coordinates);
  const [toLine, toEdge, covers] = [nearestTo(shapes(lines.map(({ arc }) => arc))), nearestTo(shapes(edges)), coverOf(land)];
  return ({ geometry }) =>
    placesAlong(geometry.coordinates, EVERY_KM)
      .map((place) => ({ place, km: toLine(place) }))
      .filter(({ place, km }) => toEdge(place, Math.min(km, EDGE_KM)) >= Math.min(km, EDGE_KM) && covers(place));
}

function coverOf(land: readonly Face[]): (place: Position) => boolean {
  const boxed = land.map((face) => ({ shape: face.geometry, box: boxOf(face) }));
  return (place) => boxed.some(({ shape, box }) => inBox(box, place) && shapeHas(shape, place as [number, number]));
}

const inBox = ([west, south, east, north]: Box, [x, y]: Position): boolean => x! >= west && x! <= east && y! >= south && y! <= north;
