import type { Feature, FeatureCollection, Point } from 'geojson';
import { atOnce, keptSlices, type Slices } from '../catalog/slices';
import { byId } from '../core/by-id';
import { fromIso, type Day } from '../core/civil';
import { edtfDays } from '../core/edtf';
import { changeDays, tenuresHeld } from '../core/history';
import { LENSES, type FaceOutline, type Lens, type Outline, type Position, type Tenure, type Text } from '../core/model';
import type { Draft, Drawn } from '../core/outline';
import { borneName } from '../core/names';
import { epochOf, sortedUnion } from '../state/epochs';
import { nameProperties } from './names';
import { siteFinder } from './site';

/** A state's name at its place, as large as its land. */
export interface Label {
  id: string;
  name: Text;
  size: number;
  place: Position;
  /** The land that it names. */
  regions: ReadonlySet<string>;
}
/** Some land, and where a name for it stands. Each has a number of its own, so that names of the same state for two lands may stand apart. */
interface Land {
  id: string;
  regions: ReadonlySet<string>;
  place: Position | undefined;
}
export interface Labels {
  data: FeatureCollection<Point>;
  /** The names of states among them, of all days. */
  names: readonly Label[];
  shownOn(lens: Lens, day: Day): ReadonlySet<string>;
}

/** The sheet of an atlas is sampled once; without shapes to sample a name stands where the largest of the land has its label. */
export function sitesOf(draft: Draft): (regions: ReadonlySet<string>) => Position | undefined {
  const known = sites.get(draft.drawn) ?? (hasShapes(draft) ? siteFinder(draft) : (regions) => largestOf(draft.outline, regions)?.label);
  sites.set(draft.drawn, known);
  return known;
}
const sites = new WeakMap<Drawn, (regions: ReadonlySet<string>) => Position | undefined>();
const hasShapes = ({ drawn }: Draft): boolean => drawn.faces.size > 0;

function largestOf({ faces }: Outline, regions: Iterable<string>): FaceOutline | undefined {
  const known = byId(faces);
  let largest: FaceOutline | undefined;
  for (const id of regions) {
    const face = known.get(id);
    if (face && (!largest || face.area_km2 > largest.area_km2)) largest = face;
  }
  return largest;
}

/** Every name that any day shows, at its place, and which of them a day shows: a step in time only makes them visible or not. */
export const labelsOf = (draft: Draft): Labels => atOnce(labelling(draft));

/** The same, a name at a time. */
export const labelling = (draft: Draft): Slices<Labels> => keptSlices(labels, draft.outline, () => labelled(draft));

/** By outline alone: a name stays where it is when the sheet is drawn more finely. */
const labels = new WeakMap<Outline, Labels>();

function* labelled(draft: Draft): Slices<Labels> {
  const { outline: atlas } = draft;
  const found = new Map<string, Label>();
  const landOf = placing(draft);
  const courses = new Map<Lens, { days: Day[]; shown: ReadonlySet<string>[] }>();
  for (const lens of LENSES) {
    yield;
    const days = sortedUnion([fromIso(atlas.dataset.range.from)], changeDays(atlas, lens), nameDays(atlas));
    courses.set(lens, { days, shown: yield* namesThrough(atlas, lens, days, landOf, found) });
  }
  const names = [...found.values()];
  return {
    data: { type: 'FeatureCollection', features: [...names.map(feature), ...regionLabels(atlas)] },
    names,
    shownOn: (lens, day) => {
      const { days, shown } = courses.get(lens)!;
      return shown[epochOf(days, day)] ?? NONE;
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

const nameDays = (atlas: Outline): Day[] =>
  atlas.holders.flatMap((holder) =>
    holder.names.flatMap(({ from, to }) => [from, to].flatMap((edtf) => (edtf ? [edtfDays(edtf).first] : []))),
  );

/**
 * The names of each of some days, those of holders apart whose land bears no name: each in the middle of all the land that its holder holds
 * alone. From a day to the next only those are looked at whose land has changed.
 */
function* namesThrough(
  atlas: Outline,
  lens: Lens,
  days: Day[],
  landOf: (regions: ReadonlySet<string>) => Land,
  found: Map<string, Label>,
): Slices<ReadonlySet<string>[]> {
  const land = new Map(atlas.faces.flatMap((face): [string, FaceOutline][] => (face.land ? [[face.id, face]] : [])));
  const lands = new Map<string, Set<string>>();
  const written = new Map<string, Label>();
  const renamed = new Set(nameDays(atlas));
  let before: ReadonlyMap<string, Tenure> = new Map();
  const shown: ReadonlySet<string>[] = [];
  for (const day of days) {
    const now = tenuresHeld(atlas, lens, day);
    const touched = renamed.has(day) ? new Set(lands.keys()) : new Set<string>();
    for (const region of now.since(before) ?? land.keys()) {
      if (!land.has(region)) continue;
      const [old, holder] = [soleHolder(before.get(region)), soleHolder(now.get(region))];
      if (old === holder) continue;
      if (old) lands.get(old)?.delete(region);
      if (holder) lands.set(holder, (lands.get(holder) ?? new Set()).add(region));
      for (const each of [old, holder]) if (each) touched.add(each);
    }
    before = now;
    for (const id of touched) {
      yield;
      const label = labelFor(atlas, id, day, landOf(lands.get(id)!));
      if (label) written.set(id, label);
      else written.delete(id);
    }
    for (const label of written.values()) found.set(label.id, label);
    shown.push(new Set([...written.values()].map(({ id }) => id)));
  }
  return shown;
}

const soleHolder = (tenure: Tenure | undefined): string | undefined =>
  tenure?.status === 'held' && tenure.holders.length === 1 ? tenure.holders[0] : undefined;

/** Where a name for some land stands. The same land comes back again and again, and a walk over the sheet takes long. */
function placing(draft: Draft): (regions: ReadonlySet<string>) => Land {
  const siteOf = sitesOf(draft);
  // without shapes a name can stand nowhere else, so its place is all that tells it from another
  if (!hasShapes(draft)) return (regions) => named(siteOf(regions), regions);
  const known = new Map<string, Land>();
  return (regions) => {
    const key = [...regions].sort().join(' ');
    const land = known.get(key) ?? settle(new Set(regions));
    known.set(key, land);
    return land;
  };
  function settle(regions: ReadonlySet<string>): Land {
    const place = siteOf(regions) ?? largestOf(draft.outline, regions)?.label;
    return known.size < MOST_LANDS ? { id: String(known.size), regions, place } : named(place, regions);
  }
}
/** In a history of more lands than this, those whose names stand at one place share a name. */
const MOST_LANDS = 1000;
const named = (place: Position | undefined, regions: ReadonlySet<string>): Land => ({ id: place?.join() ?? '', regions, place });

function labelFor(atlas: Outline, id: string, day: Day, land: Land): Label | undefined {
  const holder = atlas.holders.find((each) => each.id === id);
  if (!holder) throw new RangeError(`holder "${id}" is not in the catalog: rebuild geo/layers`);
  const { place, regions } = land;
  if (holder.nameless || !place) return undefined;
  const { name } = borneName(holder, day);
  const faces = byId(atlas.faces);
  const km2 = [...regions].reduce((sum, region) => sum + faces.get(region)!.area_km2, 0);
  return { id: `${id}/${name.en}/${land.id}`, name, size: sizeOf(km2), place, regions };
}

const feature = ({ id, name, size, place }: Label): Feature<Point> => ({
  type: 'Feature',
  properties: { id, kind: 'holder', size, ...nameProperties(name) },
  geometry: { type: 'Point', coordinates: place },
});

/** 0 for a small land to 1 for one of five million km2; letters grow with the land, as engravers had it. */
const sizeOf = (km2: number) => Math.round(Math.min(1, Math.max(0, (Math.log10(km2) - 4.2) / 2.5)) * 20) / 20;

/** A smaller region, most of them river islands, is a speck on a map of provinces. */
export const SMALL_KM2 = 2000;

const regionLabels = (atlas: Outline): Feature<Point>[] =>
  atlas.faces
    .filter((face) => face.land)
    .map((face) => ({
      type: 'Feature',
      properties: {
        id: `region/${face.id}`,
        kind: 'region',
        size: sizeOf(face.area_km2),
        small: face.area_km2 < SMALL_KM2,
        ...nameProperties(face.name),
      },
      geometry: { type: 'Point', coordinates: face.label },
    }));
