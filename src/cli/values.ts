import { tenureAt } from '../core/history';
import { boxOf, faceAt, faceOn, facesAt } from '../core/locate';
import {
  DATE_BASES,
  LENSES,
  type Atlas,
  type DateBasis,
  type Face,
  type Lens,
  type Position,
  type Tenure,
  type WholeAtlas,
} from '../core/model';
import { disputedClauses, readAtlas } from '../core/reading';
import { fromIso, toIso, userDay, type Day } from '../core/time';
import { NoAnswer, UsageError } from './errors';
import { readPairs } from './pairs';

/** `--lens`, de jure if not given. */
export const LENS_FLAG = LENSES;
export const lensOf = (flags: Record<string, string | undefined>): Lens => (flags.lens as Lens | undefined) ?? 'dejure';

/** `--dates` and `--reading`: the day of each act that moves the map, and how disputed clauses are read. */
export const READING_FLAGS = { dates: DATE_BASES, reading: 'CLAUSE:READING,...' } as const;
/** `--data`: another atlas than the one of this package. */
export const DATA_FLAG = { data: 'DIR' } as const;
export const DATA_SYNOPSIS = '[--data DIR]';
export const READING_SYNOPSIS = '[--dates BASIS] [--reading CLAUSE:READING,...]';
/** For the help of every command that has them. */
export const READING_HELP = `--lens: dejure, what treaties say (if not given), or defacto, who controlled the ground. --dates: which day of each act moves the map:
${DATE_BASES.join(', ')} (the first if not given). --reading: one or more of those that "thalweg readings" lists. --data DIR: ask an atlas that "thalweg import" made.`;

/** The atlas under the reading that the flags ask for. Throws UsageError for a clause or a reading that it does not have. */
export function readAs({ dates, reading }: Record<string, string | undefined>, atlas: WholeAtlas): WholeAtlas {
  const choices = readPairs('reading', reading, ':', 'CLAUSE:READING, of those that "thalweg readings" lists');
  for (const choice of choices) expectReading(choice, atlas);
  return readAtlas(atlas, { dates: (dates as DateBasis | undefined) ?? 'effective', clauses: Object.fromEntries(choices) });
}

function expectReading([id, reading]: [clause: string, reading: string], atlas: Atlas): void {
  const clauses = disputedClauses(atlas.written).map(({ clause }) => clause);
  const clause = clauses.find((each) => each.id === id);
  const known =
    clauses.length > 0 ? `the clauses are ${clauses.map((each) => each.id).join(', ')}` : 'nothing in this atlas is read in two ways';
  if (!clause) throw new UsageError(`--reading "${id}:${reading}": no clause "${id}": ${known}`);
  const ids = clause.readings.map((each) => each.id);
  if (!ids.includes(reading))
    throw new UsageError(`--reading "${id}:${reading}": ${id} has no reading "${reading}": choose ${ids.join(' or ')}`);
}

/** A place from two arguments. Throws UsageError when they are not degrees. */
export function readPlace(lon: string, lat: string): Position {
  return [degrees(lon, 'longitude', 180, 'LON'), degrees(lat, 'latitude', 90, 'LAT')];
}

function degrees(text: string, name: string, limit: number, argument: string): number {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN;
  if (Number.isNaN(value))
    throw new UsageError(`${argument} "${text}" is not a ${name}: write degrees with a decimal point, for example 127.5`);
  if (Math.abs(value) > limit)
    throw new UsageError(`${argument} "${text}" is beyond ${limit} degrees: give longitude first, then latitude`);
  return value;
}

/** A date from an argument. Throws UsageError when malformed, NoAnswer when the atlas does not reach it. */
export function readDay(text: string, atlas: Atlas): Day {
  const day = dayIn(text);
  const { from, to } = atlas.dataset.range;
  if (day < fromIso(from)) throw new NoAnswer(`${text} is before the atlas begins: it covers ${from} to ${to}`);
  if (day > fromIso(to)) throw new NoAnswer(`${text} is after the atlas ends: it covers ${from} to ${to}`);
  return day;
}

/** A date from an argument, wherever it lies: of a year or a month the last day. Throws UsageError when malformed. */
export function dayIn(text: string): Day {
  try {
    return userDay(text);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

export const today = (): Day => fromIso(new Date().toISOString().slice(0, 10));

/** Two dates in order. */
export function readSpan(from: string, to: string, atlas: Atlas): [Day, Day] {
  const [first, last] = [readDay(from, atlas), readDay(to, atlas)];
  if (first > last) throw new UsageError(`FROM ${toIso(first)} is after TO ${toIso(last)}: swap the two`);
  return [first, last];
}

/** The land regions that a place ever lay in: one of a partition, of versions any number. Throws NoAnswer for water and for places outside the frame. */
export function landAt(atlas: WholeAtlas, place: Position): Face[] {
  const faces = facesAt(atlas, place);
  if (faces.length === 0) throw new NoAnswer(outside(atlas, place));
  const land = faces.filter((face) => face.land);
  if (land.length === 0)
    throw new NoAnswer(`${place.join(' ')} lies in water (${faces[0]!.name.en}), which nobody holds here: ask for a place on land`);
  return land;
}

/** The land region at a place on a day, and its tenure. Throws NoAnswer like `landAt`, and where the data know nothing of the place on the day. */
export function heldAt(atlas: WholeAtlas, place: Position, lens: Lens, day: Day): { face: Face; tenure: Tenure } {
  const land = landAt(atlas, place);
  const face = faceOn(atlas, place, lens, day);
  const tenure = face && tenureAt(atlas, face.id, lens, day);
  if (tenure) return { face, tenure };
  throw new NoAnswer(
    `nothing is known of ${place.join(' ')} (${land[0]!.name.en}) on ${toIso(day)}: "thalweg history" lists the days for which something is known`,
  );
}

function outside(atlas: WholeAtlas, [lon, lat]: Position): string {
  const swapped = faceAt(atlas, [lat, lon]) ? `; longitude comes first: did you mean ${lat} ${lon}?` : '';
  return `${lon} ${lat} lies outside the atlas: it covers ${extentOf(atlas)}${swapped}`;
}

/** How far the atlas reaches, in degrees and in words. */
export function extentOf({ faces }: WholeAtlas): string {
  const boxes = faces.map(boxOf);
  const [west, south] = [0, 1].map((i) => Math.min(...boxes.map((box) => box[i]!)));
  const [east, north] = [2, 3].map((i) => Math.max(...boxes.map((box) => box[i]!)));
  return `longitude ${west} to ${east}, latitude ${south} to ${north}`;
}
