import type { Position } from 'geojson';
import type { Day } from '../../core/civil';
import { linesAt } from '../../core/lines';
import { boxOf, shapeHas } from '../../core/locate';
import type { Box, Face, Lens, WholeAtlas } from '../../core/model';
import { offsetOf, placesAlong, type Offset } from '../../core/offset';

/** How far our lines lie from theirs (`there`) and theirs from ours (`back`); left out where one has no line in what both cover. */
export interface LineOffsets {
  there?: Offset;
  back?: Offset;
}

const EVERY_KM = 1;

/** Offsets of the border lines of a day, a place every km, where the other data cover the place too. `ours` and `theirs`: the land of that day. */
export function compareLines(
  [atlas, ours]: [WholeAtlas, readonly Face[]],
  [other, theirs]: [WholeAtlas, readonly Face[]],
  lens: Lens,
  day: Day,
): LineOffsets {
  const [one, two] = [borders(atlas, lens, day), borders(other, lens, day)];
  return { there: offsetOf(placesIn(one, theirs), two), back: offsetOf(placesIn(two, ours), one) };
}

/** The lines with land of different holders on both sides: what lies beside nothing known may as well be a coast. */
function borders(atlas: WholeAtlas, lens: Lens, day: Day): Position[][] {
  const lines = linesAt(atlas, lens, day);
  return atlas.arcs.filter(({ id }) => parts(lines.get(id)?.between)).map(({ geometry }) => geometry.coordinates);
}

function parts(between: readonly (string | null)[] | undefined): boolean {
  const [left, right] = between ?? [];
  return Boolean(left && right) && left!.split('/')[0] !== right!.split('/')[0];
}

function placesIn(lines: Position[][], land: readonly Face[]): Position[] {
  const boxed = land.map((face) => ({ shape: face.geometry, box: boxOf(face) }));
  const covered = (place: Position) => boxed.some(({ shape, box }) => inBox(box, place) && shapeHas(shape, place as [number, number]));
  return lines.flatMap((line) => placesAlong(line, EVERY_KM)).filter(covered);
}

const inBox = ([west, south, east, north]: Box, [x, y]: Position): boolean => x! >= west && x! <= east && y! >= south && y! <= north;
