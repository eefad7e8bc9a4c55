import type { MultiPolygon } from 'geojson';
import { compareIso, toIso, type Day } from '../../core/civil';
import { changeDays, tenureKey, tenuresOf } from '../../core/history';
import { boxOf } from '../../core/locate';
import type { Box, Face, Lens, Tenure, Text, WholeAtlas } from '../../core/model';
import type { OverlayChange, Piece } from '../../core/overlaid';
import { poleOf } from '../compose/pole';
import type { Clipper } from './clipper';
import { sortPieces, type Sorted } from './pieces';

export interface OverlayOptions {
  sliver_km: number;
  tell?: (done: number, all: number) => void;
}

interface Version {
  face: Face;
  tenure: Tenure;
  box: Box;
}
interface Work {
  clipper: Clipper;
  sliver_km: number;
  result: OverlayChange;
  errorOf: ReadonlyMap<string, number>;
}

/**
 * Every step after the day `from` and not after the day `to`, by laying the versions that end on a day over those that begin on it. Land under the
 * same holders and status before and after is no change, however it was drawn.
 */
export function overlayChange(
  atlas: Pick<WholeAtlas, 'faces' | 'arcs' | 'tenures'>,
  from: Day,
  to: Day,
  lens: Lens,
  { sliver_km, tell = () => undefined }: OverlayOptions,
  clipper: Clipper,
): OverlayChange {
  const result: OverlayChange = {
    transfers: [],
    pieces: [],
    appeared: [],
    vanished: [],
    redrawn: [],
    slivers: { count: 0, km2: 0, width: sliver_km },
    overlaps: { count: 0, km2: 0 },
  };
  const errorOf = new Map(atlas.arcs.flatMap(({ left, error_km }) => (left === null ? [] : [[left, error_km] as const])));
  const work: Work = { clipper, sliver_km, result, errorOf };
  const versions = atlas.faces.flatMap((face) => tenuresOf(atlas, face.id, lens).map((tenure) => ({ face, tenure, box: boxOf(face) })));
  const days = changeDays(atlas, lens).filter((day) => day > from && day <= to);
  days.forEach((day, i) => {
    tell(i, days.length);
    step(work, versions, toIso(day));
  });
  return result;
}

function step(work: Work, versions: readonly Version[], day: string): void {
  const ended = versions.filter(({ tenure }) => tenure.to === day);
  const begun = versions.filter(({ tenure }) => tenure.from === day);
  const staying = versions.filter(
    ({ tenure }) => compareIso(tenure.from, day) < 0 && (tenure.to === null || compareIso(tenure.to, day) > 0),
  );
  for (const old of ended) for (const now of near(old, begun)) pass(work, old, now);
  for (const old of ended) {
    const left = work.clipper.subtract(old.face.geometry, shapes([...near(old, begun), ...near(old, staying)]));
    keep(work, work.result.vanished, old, day, left);
  }
  for (const now of begun) {
    const fresh = work.clipper.subtract(now.face.geometry, shapes(near(now, ended)));
    const beside = near(now, staying);
    overlap(work, fresh, beside);
    keep(work, work.result.appeared, now, day, work.clipper.subtract(fresh, shapes(beside)));
  }
}

const near = ({ box }: Version, others: readonly Version[]): Version[] =>
  others.filter((other) => box[0] <= other.box[2] && other.box[0] <= box[2] && box[1] <= other.box[3] && other.box[1] <= box[3]);
const shapes = (versions: readonly Version[]): MultiPolygon[] => versions.map(({ face }) => face.geometry);

/** The land that was the one's and is the other's now. */
function pass(work: Work, old: Version, now: Version): void {
  const { result, clipper, sliver_km } = work;
  if (tenureKey(old.tenure) === tenureKey(now.tenure)) return compare(work, old, now);
  const common = sorted(work, clipper.intersect(old.face.geometry, now.face.geometry), sliver_km);
  if (common.km2 === 0) return;
  const id = `${old.face.id}--${now.face.id}`;
  const area_error_km2 = errorOf(work, old, now, common.outline);
  result.pieces.push({
    id,
    name: both(old.face.name, now.face.name),
    land: true,
    label: poleOf(common.geometry.coordinates.reduce((best, rings) => (rings[0]!.length > best[0]!.length ? rings : best))),
    area_km2: common.km2,
    area_error_km2,
    geometry: common.geometry,
  });
  result.transfers.push({
    region: id,
    lens: now.tenure.lens,
    from_holders: old.tenure.holders,
    from_status: old.tenure.status,
    to_holders: now.tenure.holders,
    to_status: now.tenure.status,
    settlement: now.tenure.settlement,
    article: now.tenure.article,
    effective: now.tenure.from,
    area_km2: common.km2,
    area_error_km2,
  });
}

/** Of two versions that are alike in all but their outline nothing is a change: they were redrawn. */
function compare({ result, clipper, sliver_km }: Work, old: Version, now: Version): void {
  const [lost, gained] = [
    clipper.subtract(old.face.geometry, [now.face.geometry]),
    clipper.subtract(now.face.geometry, [old.face.geometry]),
  ];
  const [one, other] = [sortPieces(lost, sliver_km), sortPieces(gained, sliver_km)];
  const spread_km2 = one.slivers.km2 + other.slivers.km2;
  if (one.km2 > 0 || other.km2 > 0 || spread_km2 === 0) return;
  result.redrawn.push({ from: old.face.id, to: now.face.id, effective: now.tenure.from, spread_km2 });
}

function overlap(work: Work, fresh: MultiPolygon, staying: readonly Version[]): void {
  for (const other of staying) {
    const { km2, geometry } = sorted(work, work.clipper.intersect(fresh, other.face.geometry), work.sliver_km);
    work.result.overlaps.count += geometry.coordinates.length;
    work.result.overlaps.km2 += km2;
  }
}

function keep(work: Work, list: Piece[], { face, tenure }: Version, effective: string, land: MultiPolygon): void {
  const { km2, geometry } = sorted(work, land, work.sliver_km);
  const { holders, status, settlement, article } = tenure;
  if (km2 > 0) list.push({ region: face.id, holders, status, settlement, article, effective, km2, geometry });
}

/** What is wide enough; its slivers are counted. */
function sorted({ result }: Work, land: MultiPolygon, sliver_km: number): Sorted {
  const found = sortPieces(land, sliver_km);
  result.slivers.count += found.slivers.count;
  result.slivers.km2 += found.slivers.km2;
  return found;
}

/** One standard deviation, km2: half of the outline is taken to be of the one version, half of the other, independent of each other. */
const errorOf = ({ errorOf: errors }: Work, old: Version, now: Version, outline: number): number =>
  (outline / 2) * Math.hypot(errors.get(old.face.id) ?? 0, errors.get(now.face.id) ?? 0);

const both = (one: Text, other: Text): Text => (one.en === other.en ? one : { en: `${one.en} → ${other.en}` });
