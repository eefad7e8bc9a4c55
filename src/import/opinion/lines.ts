import type { Position } from 'geojson';
import type { Day } from '../../core/civil';
import { linesAt } from '../../core/lines';
import { boxOf, shapeHas } from '../../core/locate';
import type { Arc, Box, Face, Lens, WholeAtlas } from '../../core/model';
import { nearestTo } from '../../core/nearest';
import { placesAlong, summed, type Offset } from '../../core/offset';
import type { LineOffset, LineOffsets } from '../../core/opinion';

const EVERY_KM = 1;

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
  const there = measured(one, theirs, two, ({ name, error_km }) => ({ name, error_km }));
  const back = measured(two, ours, one, () => ({}));
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

type Told = Pick<LineOffset, 'name' | 'error_km'>;
interface Group {
  told: Told;
  between: LineOffset['between'];
  places: Position[];
  offsets: number[];
}

/** Lines of one name between the same two are one, in however many arcs it was drawn. */
function measured(
  some: Border[],
  land: readonly Face[],
  others: Border[],
  tell: (arc: Arc) => Told,
): { all?: Offset; lines: LineOffset[] } {
  if (others.length === 0) return { lines: [] };
  const distance = nearestTo(others.map(({ arc }) => arc.geometry.coordinates));
  const covers = coverOf(land);
  const groups = new Map<string, Group>();
  for (const { arc, between } of some) {
    const places = placesAlong(arc.geometry.coordinates, EVERY_KM).filter(covers);
    if (places.length === 0) continue;
    const offsets = places.map(distance);
    const told = tell(arc);
    const key = JSON.stringify([told.name?.en, between.map((side) => side.join('+')).sort()]);
    const group = groups.get(key) ?? { told, between, places: [], offsets: [] };
    const error_km = told.error_km && Math.max(told.error_km, group.told.error_km ?? 0);
    groups.set(key, {
      between: group.between,
      told: { ...group.told, ...(error_km !== undefined && { error_km }) },
      places: [...group.places, ...places],
      offsets: [...group.offsets, ...offsets],
    });
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

function coverOf(land: readonly Face[]): (place: Position) => boolean {
  const boxed = land.map((face) => ({ shape: face.geometry, box: boxOf(face) }));
  return (place) => boxed.some(({ shape, box }) => inBox(box, place) && shapeHas(shape, place as [number, number]));
}

const inBox = ([west, south, east, north]: Box, [x, y]: Position): boolean => x! >= west && x! <= east && y! >= south && y! <= north;
