import type { Feature, FeatureCollection, Point } from 'geojson';
import { fromIso, type Day } from '../core/civil';
import { edtfDays } from '../core/edtf';
import { changeDays } from '../core/history';
import { labelAnchors, type LabelAnchor } from '../core/labels';
import { LENSES, type Atlas, type Lens } from '../core/model';
import { byEpoch, once, sortedUnion } from '../state/epochs';
import { nameProperties } from './names';

const idOf = (anchor: LabelAnchor) => `${anchor.region}/${anchor.holder}/${anchor.name.en}`;

/** The days on which a name of a state may move or change. */
const labelDays = (atlas: Atlas, lens: Lens): Day[] => sortedUnion(changeDays(atlas, lens), nameDays(atlas));

const nameDays = (atlas: Atlas): Day[] =>
  atlas.holders.flatMap((holder) => holder.names.flatMap(({ from, to }) => [from, to].flatMap((edtf) => (edtf ? [edtfDays(edtf).first] : []))));

/** The ids of the names to show on a day. */
export function shownNames(atlas: Atlas): (lens: Lens, day: Day) => Set<string> {
  const daysOf = once((lens: Lens) => labelDays(atlas, lens));
  return byEpoch(daysOf, (lens, day) => new Set(labelAnchors(atlas, lens, day).map(idOf)));
}

/** Every name that any day shows, at its place; a step in time only makes them visible or not. */
export function labelData(atlas: Atlas): FeatureCollection<Point> {
  const found = new Map<string, LabelAnchor>();
  for (const lens of LENSES) {
    for (const day of [fromIso(atlas.dataset.range.from), ...labelDays(atlas, lens)]) {
      for (const anchor of labelAnchors(atlas, lens, day)) found.set(idOf(anchor), anchor);
    }
  }
  return { type: 'FeatureCollection', features: [...[...found].flatMap(([id, anchor]) => holderLabel(atlas, id, anchor)), ...regionLabels(atlas)] };
}

function holderLabel(atlas: Atlas, id: string, anchor: LabelAnchor): Feature<Point>[] {
  const face = atlas.faces.find((each) => each.id === anchor.region);
  if (!face) return [];
  const properties = { id, kind: 'holder', size: sizeOf(face.area_km2), ...nameProperties(anchor.name) };
  return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: face.label } }];
}

/** 0 for a small land to 1 for one of five million km2; letters grow with the land, as engravers had it. */
const sizeOf = (km2: number) => Math.min(1, Math.max(0, (Math.log10(km2) - 4.2) / 2.5));

const regionLabels = (atlas: Atlas): Feature<Point>[] =>
  atlas.faces.filter((face) => face.land).map((face) => ({
    type: 'Feature',
    properties: { id: `region/${face.id}`, kind: 'region', size: sizeOf(face.area_km2), ...nameProperties(face.name) },
    geometry: { type: 'Point', coordinates: face.label },
  }));
