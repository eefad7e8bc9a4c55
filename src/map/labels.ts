import type { Feature, FeatureCollection, Point } from 'geojson';
import { fromIso, type Day } from '../core/civil';
import { edtfDays } from '../core/edtf';
import { changeDays, tenureAt } from '../core/history';
import { labelAnchors } from '../core/labels';
import { LENSES, type Atlas, type FaceFacts, type Lens, type Position, type Text } from '../core/model';
import { byEpoch, once, sortedUnion } from '../state/epochs';
import { nameProperties } from './names';
import { siteFinder } from './site';

/** A state's name at its place, as large as its land. */
interface Label {
  id: string;
  name: Text;
  km2: number;
  place: Position;
}
export interface Labels {
  data: FeatureCollection<Point>;
  shownOn(lens: Lens, day: Day): ReadonlySet<string>;
}

/** The sheet of an atlas is sampled once. */
export const sitesOf = once(siteFinder);

/** Every name that any day shows, at its place, and which of them a day shows: a step in time only makes them visible or not. */
export const labelsOf = once((atlas: Atlas): Labels => {
  const found = new Map<string, Label>();
  const siteOf = once((key: string) => find(new Set(key.split(' '))));
  const find = sitesOf(atlas);
  const daysOf = once((lens: Lens) => sortedUnion([fromIso(atlas.dataset.range.from)], changeDays(atlas, lens), nameDays(atlas)));
  const shownOn = byEpoch(daysOf, (lens, day) => {
    const labels = labelsOn(atlas, lens, day, siteOf);
    labels.forEach((label) => found.set(label.id, label));
    return new Set(labels.map(({ id }) => id));
  });
  for (const lens of LENSES) for (const day of daysOf(lens)) shownOn(lens, day);
  const features = [...[...found.values()].map(feature), ...regionLabels(atlas)];
  return { data: { type: 'FeatureCollection', features }, shownOn };
});

const nameDays = (atlas: Atlas): Day[] =>
  atlas.holders.flatMap((holder) =>
    holder.names.flatMap(({ from, to }) => [from, to].flatMap((edtf) => (edtf ? [edtfDays(edtf).first] : []))),
  );

/** The holders that `labelAnchors` names (those apart whose land bears no name), each in the middle of all the land that it holds alone. */
function labelsOn(atlas: Atlas, lens: Lens, day: Day, siteOf: (regions: string) => Position | undefined): Label[] {
  const heldBy = landOfEach(atlas, lens, day);
  const nameless = new Set(atlas.holders.filter((holder) => holder.nameless).map(({ id }) => id));
  return labelAnchors(atlas, lens, day)
    .filter(({ holder }) => !nameless.has(holder))
    .map(({ holder, region, name }) => {
      const held = heldBy.get(holder)!;
      const place = siteOf(held.map((face) => face.id).join(' ')) ?? held.find((face) => face.id === region)!.label;
      return { id: `${holder}/${name.en}/${place.join()}`, name, km2: held.reduce((sum, face) => sum + face.area_km2, 0), place };
    });
}

/** The land that each holder holds alone. */
function landOfEach(atlas: Atlas, lens: Lens, day: Day): Map<string, FaceFacts[]> {
  const lands = new Map<string, FaceFacts[]>();
  for (const face of atlas.faces) {
    const holder = soleHolder(atlas, face, lens, day);
    if (holder) lands.set(holder, [...(lands.get(holder) ?? []), face]);
  }
  return lands;
}

function soleHolder(atlas: Atlas, face: FaceFacts, lens: Lens, day: Day): string | undefined {
  const tenure = face.land ? tenureAt(atlas, face.id, lens, day) : undefined;
  return tenure?.status === 'held' && tenure.holders.length === 1 ? tenure.holders[0] : undefined;
}

const feature = ({ id, name, km2, place }: Label): Feature<Point> => ({
  type: 'Feature',
  properties: { id, kind: 'holder', size: sizeOf(km2), ...nameProperties(name) },
  geometry: { type: 'Point', coordinates: place },
});

/** 0 for a small land to 1 for one of five million km2; letters grow with the land, as engravers had it. */
const sizeOf = (km2: number) => Math.round(Math.min(1, Math.max(0, (Math.log10(km2) - 4.2) / 2.5)) * 20) / 20;

/** A smaller region, most of them river islands, is a speck on a map of provinces. */
const SMALL_KM2 = 2000;

const regionLabels = (atlas: Atlas): Feature<Point>[] =>
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
